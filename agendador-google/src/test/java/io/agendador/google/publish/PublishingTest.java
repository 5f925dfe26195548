package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.CARLA;
import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static io.agendador.google.publish.Stage.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.emulator.Calls;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.Publication.State;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.Acknowledging;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishingTest {

    private static final Period THREE_WEEKS = new Period(WEEK.from(), WEEK.to().plusWeeks(2));

    private final Stage stage = new Stage();

    @Test
    void writesEachEventOnceInAsFewCallsAsPossible() {
        fillThreeWeeks();
        Calls before = stage.calls();
        Publication done = stage.published(THREE_WEEKS);
        Calls calls = stage.calls().since(before);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.items()).containsExactlyEntriesOf(Map.of(ItemState.DONE, 180));
        assertThat(stage.showing(THREE_WEEKS)).isEqualTo(stage.wanted(THREE_WEEKS));
        assertThat(calls.writes()).isEqualTo(180);
        // 60 in the control calendar, 30 in each of four others: two batches, and one each.
        assertThat(calls.http()).isEqualTo(6);
    }

    @Test
    void callsNobodyTheSecondTime() {
        fillThreeWeeks();
        stage.publish(THREE_WEEKS);
        Calls before = stage.calls();
        PublicationPlan plan = stage.plan(THREE_WEEKS);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.unchanged().stream().mapToInt(PublicationPlan.Unchanged::events))
                .containsExactly(60, 30, 30, 30, 30);
        assertThat(stage.publish(plan)).isEqualTo(new Published.Nothing(plan));
        assertThat(stage.publishing.resume(Progress.NONE)).isEmpty();
        assertThat(stage.calls().since(before).http()).isZero();
        assertThat(stage.publishing.publications(10)).hasSize(1);
    }

    private void fillThreeWeeks() {
        THREE_WEEKS
                .days()
                .filter(it -> it.getDayOfWeek().getValue() <= 5)
                .forEach(day -> List.of(Shift.values()).forEach(shift -> {
                    stage.assign(slot(stage.one, day, shift), stage.ana);
                    stage.assign(slot(stage.two, day, shift), stage.bia);
                }));
    }

    @Test
    void updatesWhatIsAnotherPersonsNowAndMovesTheCopyOfThePerson() {
        stage.fill(MONDAY);
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(plan.items())
                .extracting(it -> it.calendar() + " " + it.action())
                .containsExactlyInAnyOrder(
                        MirrorCalendar.CONTROL + " " + Action.UPDATE,
                        MirrorCalendar.of(stage.ana) + " " + Action.DELETE,
                        MirrorCalendar.of(stage.caio) + " " + Action.INSERT,
                        MirrorCalendar.of(stage.one.id()) + " " + Action.UPDATE);
        stage.publish(plan);
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    @Test
    void takesAnotherIdForWhatComesBack() {
        stage.fill(MONDAY);
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.ana);
        stage.publish(WEEK);
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
        assertThat(stage.emulator.people().everything(stage.googleId(MirrorCalendar.of(stage.ana))))
                .hasSize(2);
    }

    @Test
    void publishesOnlyExactlyWhatWasShown() {
        stage.fill(MONDAY);
        PublicationPlan shown = stage.plan(WEEK);
        stage.assign(stage.first(), stage.caio);
        Calls before = stage.calls();
        assertThat(stage.publish(shown)).isEqualTo(new Published.Stale(stage.plan(WEEK)));
        assertThat(stage.calls().since(before).http()).isZero();
        assertThat(stage.publishing.publications(1)).isEmpty();
    }

    @Test
    void asksForAReasonAndRemembersWhoGaveIt() {
        stage.fill(MONDAY);
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(plan.warnings()).isNotEmpty();
        assertThat(stage.publishing.publish(plan, CARLA, " ", Progress.NONE))
                .isEqualTo(new Published.ReasonNeeded(plan));
        assertThat(stage.publish(plan)).isInstanceOf(Published.Done.class);
        assertThat(stage.plan(WEEK).warnings()).isEmpty();
        Acknowledging acknowledging = new Acknowledging(stage.store.transactions(), stage.clock);
        assertThat(acknowledging
                        .open(new RosterReports(stage.store.transactions())
                                .inForce(WEEK)
                                .orElseThrow())
                        .warnings())
                .isEmpty();
    }

    @Test
    void isForPeopleWhoDecide() {
        stage.fill(MONDAY);
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(by(new Author("Vera", Author.Role.VIEWER, Author.Door.SHELL), plan))
                .isEqualTo(Rule.ROLE);
        assertThat(by(new Author("cron", Author.Role.ADMIN, Author.Door.JOB), plan))
                .isEqualTo(Rule.NOT_A_PERSON);
        assertThat(stage.publishing.publications(1)).isEmpty();
    }

    private Rule by(Author author, PublicationPlan plan) {
        Published published = stage.publishing.publish(plan, author, "visto", Progress.NONE);
        return ((Published.Refused) published).refusal().rule();
    }

    @Test
    void tellsHowFarItIs() {
        stage.fill(MONDAY);
        List<String> told = new ArrayList<>();
        stage.publishing.publish(stage.plan(WEEK), CARLA, "visto", (done, all) -> told.add(done + "/" + all));
        assertThat(told).startsWith("0/6").endsWith("6/6").contains("2/6").isSorted();
    }
}
