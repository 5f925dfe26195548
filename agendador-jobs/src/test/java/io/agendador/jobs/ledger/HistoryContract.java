package io.agendador.jobs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every ledger looks at what ran. */
public abstract class HistoryContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job BACKUP = Job.named("backup").of("care");
    private static final Job SYNC = Job.named("sync");

    // What is fresh needs nothing of the subclass: javac 21 and later warn all the same.
    @SuppressWarnings("this-escape")
    private final JobLedger ledger = fresh();

    private final Books books = EachCall.of(ledger, Books.class, it -> it);
    private final History history = EachCall.of(ledger, History.class, Books::history);
    private long runs;

    /** A ledger in which nothing was ever written. */
    protected abstract JobLedger fresh();

    private static Instant at(int minute) {
        return NOON.plusSeconds(minute * 60L);
    }

    private Turn start(String network, Job job, int minute) {
        Occurrence due = Occurrence.due(network, job, at(minute));
        books.add(due, at(minute));
        return books.take(due.id(), new UUID(7, ++runs), "node-1", false, at(minute), Duration.ofMinutes(1))
                .orElseThrow();
    }

    private void run(String network, Job job, int minute, Status status) {
        Optional<String> error = status == Status.SUCCESS ? Optional.empty() : Optional.of("no answer");
        books.end(
                start(network, job, minute),
                new Ending(status, OptionalInt.empty(), error, OptionalLong.empty(), Optional.empty()),
                at(minute).plusSeconds(9));
    }

    @BeforeEach
    void someHaveRun() {
        run("clinic", BACKUP, 1, Status.ERROR);
        run("clinic", SYNC, 2, Status.SUCCESS);
        run("clinic", BACKUP, 3, Status.TIMEOUT);
        run("other", BACKUP, 4, Status.ERROR);
        run("clinic", BACKUP, 5, Status.SUCCESS);
        books.skip(Occurrence.due("clinic", SYNC, at(6)), SkipReason.CIRCUIT, "google", at(6));
        start("clinic", BACKUP, 7);
    }

    private List<String> asked(ExecutionFilter filter) {
        return history.executions(filter).stream()
                .map(it -> it.occurrence().job() + " "
                        + Duration.between(NOON, it.started()).toMinutes() + " " + it.status())
                .toList();
    }

    @Test
    void whatHasEndedIsForgottenAndWhatIsOpenOrDeadStays() {
        assertThat(history.forget("clinic", at(2), 9)).isZero();
        assertThat(history.forget("clinic", at(9), 2)).isEqualTo(2);
        assertThat(history.forget("clinic", at(9), 2)).isEqualTo(1);
        assertThat(history.forget("clinic", at(9), 2)).isZero();
        assertThat(asked(ExecutionFilter.of("clinic").withSkips()))
                .containsExactly("backup 7 RUNNING", "backup 3 TIMEOUT", "backup 1 ERROR");
        assertThat(asked(ExecutionFilter.of("other"))).hasSize(1);
        assertThat(history.memories("clinic")).containsOnlyKeys("backup", "sync");
    }

    @Test
    void theNewestRunsComeFirstAndSkipsOnlyWhenAskedFor() {
        ExecutionFilter all = ExecutionFilter.of("clinic");
        assertThat(asked(all))
                .containsExactly(
                        "backup 7 RUNNING", "backup 5 SUCCESS", "backup 3 TIMEOUT", "sync 2 SUCCESS", "backup 1 ERROR");
        assertThat(asked(all.withSkips().most(2))).containsExactly("backup 7 RUNNING", "sync 6 SKIPPED");
        assertThat(asked(ExecutionFilter.of("nowhere"))).isEmpty();
    }

    @Test
    void onlyWhatIsAskedForComes() {
        ExecutionFilter all = ExecutionFilter.of("clinic");
        assertThat(asked(all.job("sync"))).containsExactly("sync 2 SUCCESS");
        assertThat(asked(all.job("sync").withSkips())).containsExactly("sync 6 SKIPPED", "sync 2 SUCCESS");
        assertThat(asked(all.only(Status.ERROR, Status.TIMEOUT))).containsExactly("backup 3 TIMEOUT", "backup 1 ERROR");
        assertThat(asked(all.only(Status.ERROR, Status.TIMEOUT).since(at(3)))).containsExactly("backup 3 TIMEOUT");
        assertThat(asked(all.only(Status.ERROR).since(at(3)))).isEmpty();
    }

    @Test
    void anExecutionComesWithWhatWasAskedFor() {
        Request request = new Request(
                new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL), new TreeMap<>(Map.of("weeks", "3")), true);
        Occurrence asked = Occurrence.asked(new UUID(1, 1), "clinic", SYNC, at(9), request);
        books.add(asked, at(9));
        assertThat(books.take(asked.id(), new UUID(7, 99), "node-1", false, at(9), Duration.ofMinutes(1)))
                .isPresent();
        assertThat(history.executions(ExecutionFilter.of("clinic").most(1)))
                .singleElement()
                .satisfies(it -> assertThat(it.occurrence()).isEqualTo(asked))
                .satisfies(it -> assertThat(it.id()).isEqualTo(new UUID(7, 99)));
    }

    @Test
    void theLastRunOfEachJobIsNoSkip() {
        Map<String, Execution> last = history.lastRuns("clinic");
        assertThat(last.keySet()).containsExactly("backup", "sync");
        assertThat(last.get("backup").status()).isEqualTo(Status.RUNNING);
        assertThat(last.get("sync").started()).isEqualTo(at(2));
        assertThat(last.get("sync").finished()).contains(at(2).plusSeconds(9));
        assertThat(history.lastRuns("nowhere")).isEmpty();
    }

    @Test
    void aRetryIsTheLastRun() {
        Turn first = start("clinic", SYNC, 8);
        books.end(first, Ending.error("no answer").again(at(9)), at(8));
        books.take(first.occurrence().id(), new UUID(7, 99), "node-2", true, at(9), Duration.ofMinutes(1));
        assertThat(history.lastRuns("clinic").get("sync").attempt()).isEqualTo(2);
    }

    @Test
    void failuresAreCountedJobByJob() {
        assertThat(history.failures("clinic", NOON)).containsExactly(Map.entry("backup", 2));
        assertThat(history.failures("clinic", at(3))).containsExactly(Map.entry("backup", 1));
        assertThat(history.failures("clinic", at(4))).isEmpty();
    }

    @Test
    void whatIsRememberedOfJobsComesAtOnce() {
        books.known("clinic", List.of("heartbeat"), NOON);
        assertThat(history.memories("clinic"))
                .containsExactly(
                        Map.entry("backup", new JobMemory(at(1), Optional.of(at(7)), Optional.empty())),
                        Map.entry("heartbeat", new JobMemory(NOON, Optional.empty(), Optional.empty())),
                        Map.entry("sync", new JobMemory(at(2), Optional.of(at(2)), Optional.of(at(6)))));
    }
}
