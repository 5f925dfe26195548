package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.CARLA;
import static io.agendador.google.publish.Stage.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Killed between any two calls or commits, each time on a day of its own. */
class KilledPublicationTest {

    private final Stage stage = new Stage();

    /**
     * Ends everything before one call or transaction, and whatever is tried afterwards. That is after the one before, too;
     * what is within a transaction is undone with it, and reading the roster leaves no trace.
     */
    private static final class Kill implements Ports.Around {

        private int left;
        private int depth;
        private boolean struck;

        private Kill(int moment) {
            left = moment;
        }

        @Override
        public void before(String call) {
            if (struck || (depth == 0 && !call.equals("Transactions.read") && --left == 0)) {
                struck = true;
                throw new Killed();
            }
            depth++;
        }

        @Override
        public void after(String call) {
            depth--;
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void endsInTheSameWhereverItIsKilled() {
        int moment = 1;
        while (killedAt(moment, Kind.PUBLISH)) {
            moment++;
        }
        assertThat(moment).as("moments to be killed at").isGreaterThan(30);
    }

    @Test
    void clearsTheSameWhereverItIsKilled() {
        int moment = 1;
        while (killedAt(moment, Kind.CLEAR)) {
            moment++;
        }
        assertThat(moment).as("moments to be killed at").isGreaterThan(30);
    }

    private boolean killedAt(int moment, Kind kind) {
        LocalDate day = day(moment);
        Period days = Period.day(day);
        stage.clock.moveTo(day.minusDays(1).atStartOfDay(stage.network.zone()).toInstant());
        stage.assign(slot(stage.one, day, Shift.MORNING), stage.ana);
        stage.publish(days);
        stage.assign(slot(stage.one, day, Shift.MORNING), stage.caio);
        PublicationPlan plan = stage.planning.plan(kind, days);

        Kill kill = new Kill(moment);
        try {
            stage.publishing(stage.ports.with(kill)).publish(plan, CARLA, "visto", Progress.NONE);
        } catch (Killed killed) {
            assertThat(kill.struck).isTrue();
        }
        goOn(plan);

        Showing wanted = kind == Kind.CLEAR ? new Showing(List.of()) : stage.wanted(days);
        assertThat(stage.showing(days)).as("killed at %d", moment).isEqualTo(wanted);
        assertThat(stage.planning.plan(kind, days).items())
                .as("killed at %d", moment)
                .isEmpty();
        return kill.struck;
    }

    /** What an app does when it is there again: once its lease has run out, and if nothing was begun, the person again. */
    private void goOn(PublicationPlan plan) {
        stage.clock.pass(Stage.LEASE);
        stage.publishing.resume(Progress.NONE);
        Publication last = stage.publishing.publications(1).get(0);
        if (!last.planHash().equals(plan.hash())) {
            stage.publish(stage.planning.plan(plan.kind(), plan.days()));
        }
        assertThat(stage.publishing.publications(1).get(0).state()).isEqualTo(Publication.State.DONE);
    }

    /** A workday for each moment. */
    private static LocalDate day(int moment) {
        return Stage.MONDAY.plusWeeks(moment / 5).plusDays(moment % 5);
    }
}
