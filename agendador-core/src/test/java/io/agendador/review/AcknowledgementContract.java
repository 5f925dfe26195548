package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.CARLA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.MONDAY;
import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.Acknowledgements.Acknowledgement;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keeping who answers for which warning. */
public interface AcknowledgementContract extends FreshStore {

    @Test
    default void findsThemByTheDaysOfTheirSlotsInOrderOfTime() {
        Transactions store = Clinic.in(fresh());
        Acknowledgement late = acknowledged(finding(60, 0, 4), 9, "depois");
        Acknowledgement early = acknowledged(finding(120, 2, 4), 1, "antes");
        change(store, it -> it.acknowledgements().add(List.of(late, early)));
        assertThat(in(store, 0, 4)).containsExactly(early, late);
        assertThat(in(store, 0, 0)).containsExactly(late);
        assertThat(in(store, 1, 1)).isEmpty();
        assertThat(in(store, 5, 9)).isEmpty();
        assertThat(revision(store)).isEqualTo(1);
    }

    @Test
    default void keepsTheFirstOfAFinding() {
        Transactions store = Clinic.in(fresh());
        Acknowledgement first = acknowledged(finding(60, 0), 1, "primeiro");
        change(store, it -> it.acknowledgements().add(List.of(first)));
        change(store, it -> it.acknowledgements().add(List.of(acknowledged(finding(60, 0), 2, "segundo"))));
        assertThat(in(store, 0, 0)).containsExactly(first);
    }

    @Test
    default void takesAWarningThatIsGraverForAnother() {
        Transactions store = Clinic.in(fresh());
        Acknowledgement first = acknowledged(finding(60, 0), 1, "");
        Acknowledgement graver = acknowledged(finding(120, 0), 2, "");
        change(store, it -> it.acknowledgements().add(List.of(first, graver)));
        assertThat(in(store, 0, 0)).containsExactly(first, graver);
    }

    private static List<Acknowledgement> in(Transactions store, int from, int to) {
        return store.read(it -> it.acknowledgements().in(new Period(MONDAY.plusDays(from), MONDAY.plusDays(to))));
    }

    private static Acknowledgement acknowledged(Inconsistency finding, int second, String reason) {
        return new Acknowledgement(finding, CARLA, NOW.plusSeconds(second), reason);
    }

    private static Inconsistency finding(int excess, int... days) {
        List<Slot> slots = IntStream.of(days)
                .mapToObj(it -> new Slot(FIRST.id(), MONDAY.plusDays(it), Shift.MORNING))
                .toList();
        return new Inconsistency(Kind.HOURS_EXCEEDED, List.of(ANA), slots, new Limit(2400, 2400 + excess), "");
    }
}
