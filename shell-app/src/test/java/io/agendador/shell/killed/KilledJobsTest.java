package io.agendador.shell.killed;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.process.Crash;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.clinic.ClinicCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever a job's process dies, the next run ends in the same state: before and after each of its calls and commits, and
 * before each of its statements; at some of these with each build, at all with {@code -Plong}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledJobsTest {

    private static final boolean LONG = Boolean.getBoolean("agendador.long");
    private static final long SEED = Long.getLong("agendador.killed.seed", 1);
    private static final int SOME = 3;
    private static final long NOWHERE = -1;

    private Morning morning;

    @BeforeAll
    void waitForTheMorning(@TempDir Path folder) throws Exception {
        morning = new Morning(folder);
        morning.town().points().countStatements();
    }

    /** What there is after two runs, the first of which may have been cut short, and how many points that one has. */
    private record Told(List<String> state, long points) {}

    static Stream<Job> everyJob() {
        return ClinicCatalogue.in(io.agendador.fixtures.NetworkFixture.SAO_PAULO).jobs().stream();
    }

    @ParameterizedTest
    @MethodSource("everyJob")
    void theNextRunEndsInTheSameStateWhereverThisOneWasKilled(Job job) throws Exception {
        Told whole = told(job, NOWHERE);
        assertThat(whole.points() > 0).isEqualTo(!job.name().equals(ClinicCatalogue.HEARTBEAT));
        System.out.println(job.name() + ": " + whole.points() + " points");
        for (long point : points(job, whole.points())) {
            assertThat(told(job, point).state())
                    .as("%s, killed at point %d of %d", job.name(), point, whole.points())
                    .isEqualTo(whole.state());
        }
    }

    /** A few more by real processes that are killed from outside. */
    @ParameterizedTest
    @ValueSource(strings = {ClinicCatalogue.PUBLISH_CALENDAR, ClinicCatalogue.DAILY_CONFIRMATION})
    void aKilledProcessIsFollowedByTheSameState(String name) throws Exception {
        Job job = JobNode.catalogue(morning.town()).job(name).orElseThrow();
        Told whole = told(job, NOWHERE);
        for (long point : LONG ? points(job, whole.points()) : List.of(whole.points() / 2)) {
            morning.again();
            DyingNode.killed(morning, job, point);
            assertThat(afterwards(job))
                    .as("%s, killed at point %d of %d", name, point, whole.points())
                    .isEqualTo(whole.state());
        }
    }

    private static List<Long> points(Job job, long all) {
        if (LONG) {
            return LongStream.range(0, all).boxed().toList();
        }
        SplittableRandom dice = new SplittableRandom(SEED + job.name().hashCode());
        return dice.longs(Math.min(all, SOME), 0, Math.max(all, 1)).boxed().toList();
    }

    private Told told(Job job, long point) throws Exception {
        morning.again();
        JobNode node = new JobNode(morning.town(), morning.grounds());
        long before = morning.town().points().passed();
        if (point != NOWHERE) {
            morning.town().points().crashIn(point);
        }
        boolean died = false;
        try {
            node.run(job);
        } catch (Crash end) {
            died = true;
        }
        assertThat(died).as("%s dies at %d", job.name(), point).isEqualTo(point != NOWHERE);
        long points = morning.town().points().passed() - before;
        return new Told(afterwards(job), points);
    }

    private List<String> afterwards(Job job) throws Exception {
        JobNode next = morning.later();
        next.run(job);
        return State.of(morning.town(), next);
    }
}
