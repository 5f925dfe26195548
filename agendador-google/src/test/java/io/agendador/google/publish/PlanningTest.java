package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static io.agendador.google.publish.Stage.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.Readings;
import io.agendador.google.ledger.Rhythm;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanningTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void fill() {
        stage.fill(MONDAY);
    }

    @Test
    void isTheSameAsLongAsNothingChanges() {
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(stage.plan(WEEK)).isEqualTo(plan);
        assertThat(plan.hash()).matches("[0-9a-f]{64}");
        assertThat(plan.items()).hasSize(6).allMatch(it -> it.action() == Action.INSERT);
        assertThat(plan.items())
                .isSortedAccordingTo((one, other) -> one.calendar().compareTo(other.calendar()));
        stage.assign(stage.first(), stage.caio);
        assertThat(stage.plan(WEEK).hash()).isNotEqualTo(plan.hash());
    }

    @Test
    void leavesOtherDaysOut() {
        assertThat(stage.plan(Period.day(MONDAY.plusDays(1))).items()).isEmpty();
    }

    @Test
    void refusesWhatAnErrorTouches() {
        Instant nine = MONDAY.atTime(9, 0).atZone(stage.network.zone()).toInstant();
        stage.change(it ->
                it.roster().busy(stage.ana, WEEK, List.of(new BusyTime(stage.ana, nine, nine.plusSeconds(3600)))));
        assertThat(stage.plan(WEEK).items())
                .hasSize(3)
                .allMatch(it -> it.professional().equals(stage.bia));
        assertThat(whys()).containsExactly(Why.ERROR, Why.ERROR, Why.ERROR);
    }

    private List<Why> whys() {
        return stage.plan(WEEK).refused().stream().map(Refused::why).toList();
    }

    @Test
    void refusesWhatAConflictIsOpenAbout() {
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        stage.conflicts.open(
                stage.newId(),
                new Contradiction(
                        stage.calendars
                                .find(MirrorCalendar.CONTROL)
                                .orElseThrow()
                                .id(),
                        Conflict.Kind.OVERLAP,
                        "foreign",
                        stage.first(),
                        stage.caio,
                        null,
                        null,
                        null,
                        Conflict.Winner.NOBODY),
                stage.clock.instant());
        assertThat(stage.plan(WEEK).items()).isEmpty();
        assertThat(whys()).containsExactly(Why.CONFLICT, Why.CONFLICT, Why.CONFLICT, Why.CONFLICT);
    }

    @Test
    void refusesWhatHasNoCalendarYet() {
        Stage half = new Stage(it -> it.kind() != MirrorCalendar.Kind.CONTROL);
        half.fill(MONDAY);
        PublicationPlan plan = half.plan(WEEK);
        assertThat(plan.items()).hasSize(4);
        assertThat(plan.refused()).extracting(Refused::why).containsExactly(Why.NOT_LINKED, Why.NOT_LINKED);
    }

    @Test
    void refusesWhatRests() {
        new Readings(stage.ports.tables(), Rhythm.DEFAULT)
                .rest(CalendarStatus.NEEDS_REAUTH, "invalid_grant", stage.clock.instant());
        assertThat(stage.plan(WEEK).items()).isEmpty();
        assertThat(whys()).hasSize(6).containsOnly(Why.RESTING);
        stage.clock.pass(Rhythm.DEFAULT.rest());
        assertThat(stage.plan(WEEK).items()).hasSize(6);
    }

    @Test
    void refusesWhatIsOver() {
        stage.clock.pass(Duration.ofDays(2));
        assertThat(stage.plan(WEEK).items()).isEmpty();
        assertThat(whys()).hasSize(6).containsOnly(Why.PAST);
    }

    @Test
    void writesTheWeeksWhoseColourHasChanged() {
        Period three = new Period(WEEK.from(), WEEK.to().plusWeeks(2));
        stage.fill(MONDAY.plusWeeks(1));
        stage.fill(MONDAY.plusWeeks(2));
        stage.publish(three);
        assertThat(stage.plan(three).items()).isEmpty();
        stage.clock.pass(Duration.ofDays(7));
        assertThat(stage.plan(new Period(WEEK.from().plusWeeks(1), three.to())).items())
                .hasSize(12)
                .allMatch(it -> it.action() == Action.UPDATE);
    }

    @Test
    void deletesWhatNobodyHasAnyMore() {
        stage.publish(WEEK);
        stage.remove(slot(stage.one, MONDAY, Shift.MORNING));
        assertThat(stage.plan(WEEK).items()).hasSize(3).allMatch(it -> it.action() == Action.DELETE);
    }
}
