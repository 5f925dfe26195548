package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.Overlap;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JobRunrLanesTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final Job QUICK = Job.named("quick").in("critical").provided(Conditions.NONE.overlap(Overlap.ALLOW));
    private static final Job SLOW = Job.named("slow").in("batch");

    private final String schema = DATABASE.newSchema();
    private final PostgresJobLedger ledger = PostgresJobLedger.open(DATABASE.dataSource(), schema);

    private JobRunrLanes lanes(Runner runner) {
        return new JobRunrLanes(
                DATABASE.dataSource(),
                new JobRunrLanes.Settings(
                        schema,
                        new TreeMap<>(Map.of("critical", 2, "batch", 2)),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10)),
                runner,
                UUID::randomUUID);
    }

    private Runner runner(Work work) {
        return new Runner(
                work, ledger, new Runner.Chances(InstantSource.system(), UUID::randomUUID, new Random(1)), "node-1");
    }

    @Test
    void whatIsLaunchedRunsOnceAndABacklogInOneLaneDelaysNoOther() throws Exception {
        CountDownLatch batchMayEnd = new CountDownLatch(1);
        CountDownLatch quickOnes = new CountDownLatch(20);
        Queue<Instant> ran = new ConcurrentLinkedQueue<>();
        Work work = Work.of(
                "clinic",
                Catalogue.of(QUICK, SLOW),
                Map.of(
                        "quick",
                        it -> {
                            ran.add(it.scheduledFor());
                            quickOnes.countDown();
                            return JobResult.DONE;
                        },
                        "slow",
                        it -> {
                            batchMayEnd.await();
                            return JobResult.DONE;
                        }));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Occurrence> slow = occurrences(SLOW, now, 5);
        List<Occurrence> quick = occurrences(QUICK, now, 20);
        try (JobRunrLanes lanes = lanes(runner(work))) {
            lanes.start();
            for (Occurrence it : slow) {
                lanes.launch(it);
            }
            for (Occurrence it : quick) {
                lanes.launch(it);
                lanes.launch(it);
            }
            quickOnes.await();
            batchMayEnd.countDown();
        }
        assertThat(ran)
                .containsExactlyInAnyOrderElementsOf(
                        quick.stream().map(Occurrence::scheduledFor).toList());
    }

    private List<Occurrence> occurrences(Job job, Instant now, int count) {
        return IntStream.range(0, count)
                .mapToObj(it -> Occurrence.due("clinic", job, now.minusSeconds(60L * (it + 1))))
                .peek(it -> ledger.within(books -> books.add(it, now)))
                .toList();
    }

    @Test
    void aLaneThatIsMissingIsNamed() {
        Job elsewhere = Job.named("elsewhere").in("nowhere");
        Work work = Work.of("clinic", Catalogue.of(elsewhere), Map.of("elsewhere", it -> JobResult.DONE));
        try (JobRunrLanes lanes = lanes(runner(work))) {
            assertThatThrownBy(() -> lanes.launch(Occurrence.due("clinic", elsewhere, Instant.now())))
                    .hasMessageContaining("no lane nowhere for elsewhere");
        }
    }
}
