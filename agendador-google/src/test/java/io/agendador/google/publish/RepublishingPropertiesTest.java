package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static io.agendador.google.publish.Stage.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.FaultRates;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Published;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

@PropertyDefaults(tries = 6)
class RepublishingPropertiesTest {

    private static final FaultRates MOODS = new FaultRates(0.05, 0.05, 0.05, 0, 0.1, 0.05, 0.05, 0);

    /** One slot for somebody, or for nobody. */
    record Edit(int day, Shift shift, boolean second, int who) {}

    @Provide
    Arbitrary<List<List<Edit>>> rounds() {
        Arbitrary<Edit> edit = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Shift.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3))
                .as(Edit::new);
        return edit.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(2).ofMaxSize(4);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theCalendarsComeToShowTheRosterWhateverGoesWrong(
            @ForAll("rounds") List<List<Edit>> rounds, @ForAll long seed) {
        Stage stage = new Stage();
        for (List<Edit> round : rounds) {
            round.forEach(it -> apply(it, stage));
            stage.emulator.faults().random(MOODS, seed);
            publish(stage);
            stage.emulator.faults().clear();
            settle(stage);
            assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
        }
    }

    private static void publish(Stage stage) {
        stage.publish(WEEK);
        for (int i = 0; i < 3; i++) {
            stage.publishing.resume(Progress.NONE);
        }
    }

    /** Without faults, one resumption and one publication are enough; then nothing is called. */
    private static void settle(Stage stage) {
        List<Publication> resumed = stage.publishing.resume(Progress.NONE);
        assertThat(resumed).allMatch(it -> it.state() != Publication.State.RUNNING);
        stage.publish(WEEK);
        Calls before = stage.calls();
        assertThat(stage.publish(WEEK)).isInstanceOf(Published.Nothing.class);
        assertThat(stage.calls().since(before).http()).isZero();
    }

    /** As the database would have it: nobody is in two rooms at once. */
    private static void apply(Edit edit, Stage stage) {
        Slot slot = at(edit, stage, edit.second());
        if (edit.who() == 3) {
            if (!stage.standing(slot).isEmpty()) {
                stage.remove(slot);
            }
            return;
        }
        ProfessionalId who = List.of(stage.ana, stage.bia, stage.caio).get(edit.who());
        Slot other = at(edit, stage, !edit.second());
        if (stage.standing(other).stream().anyMatch(it -> it.professional().equals(who))) {
            stage.remove(other);
        }
        stage.assign(slot, who);
    }

    private static Slot at(Edit edit, Stage stage, boolean second) {
        return slot(second ? stage.two : stage.one, MONDAY.plusDays(edit.day()), edit.shift());
    }
}
