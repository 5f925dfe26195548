package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static io.agendador.google.publish.Stage.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Contradiction;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.roster.Shift;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before each batch one calendar alone is drawn: what the plan of all calendars says of it. */
class DrawnCalendarTest {

    private final Stage stage = new Stage();

    /** Something of everything: as it should be, new, changed, dropped, under a second id, and contested. */
    @BeforeEach
    void live() {
        for (int day = 0; day < 5; day++) {
            stage.fill(MONDAY.plusDays(day));
        }
        stage.publish(WEEK);
        stage.remove(slot(stage.one, MONDAY.plusDays(1), Shift.MORNING));
        stage.publish(WEEK);
        stage.assign(slot(stage.one, MONDAY.plusDays(1), Shift.MORNING), stage.ana);
        stage.assign(slot(stage.one, MONDAY.plusDays(2), Shift.MORNING), stage.caio);
        stage.assign(slot(stage.two, MONDAY.plusDays(3), Shift.AFTERNOON), stage.caio);
        stage.remove(slot(stage.two, MONDAY.plusDays(4), Shift.MORNING));
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
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isWhatThePlanOfAllSaysOfIt(Kind kind) {
        Drawn all = stage.planning.draw(kind, WEEK);
        assertThat(all.steps()).extracting(Step::action).contains(Action.DELETE);
        assertThat(all.plan().refused()).isNotEmpty();
        if (kind == Kind.PUBLISH) {
            assertThat(all.steps()).extracting(Step::action).contains(Action.INSERT, Action.UPDATE);
            assertThat(all.steps()).extracting(Step::generation).contains(0, 1);
            assertThat(all.shown()).isNotEmpty();
        }

        for (CalendarRow row : stage.calendars.all()) {
            MirrorCalendar calendar = row.calendar();
            Drawn drawn = stage.planning.draw(kind, WEEK, row);
            List<Step> steps = all.steps().stream()
                    .filter(it -> it.calendar().equals(calendar))
                    .toList();
            List<Refused> refused = all.plan().refused().stream()
                    .filter(it -> it.calendar().equals(calendar))
                    .toList();
            assertThat(drawn.steps()).isEqualTo(steps);
            assertThat(drawn.plan().refused()).isEqualTo(refused);
            assertThat(drawn.shown())
                    .isEqualTo(all.shown().stream()
                            .filter(it -> it.calendar().equals(calendar))
                            .toList());
            steps.stream()
                    .filter(it -> it.action() != Action.DELETE)
                    .forEach(it -> assertThat(drawn.content(it)).isEqualTo(all.content(it)));
        }
    }
}
