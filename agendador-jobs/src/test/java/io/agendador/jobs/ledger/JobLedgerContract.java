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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link JobLedger} must do. */
public abstract class JobLedgerContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(300);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Author ANA = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Job JOB = Job.named("backup").of("care").in("batch");
    private static final Occurrence DUE = Occurrence.due("clinic", JOB, NOON);

    // What is fresh needs nothing of the subclass: javac 21 and later warn all the same.
    @SuppressWarnings("this-escape")
    private final JobLedger ledger = fresh();

    private final Books books = EachCall.of(ledger, Books.class, it -> it);
    private long runs;

    /** A ledger in which nothing was ever written. */
    protected abstract JobLedger fresh();

    private Optional<Turn> take(Occurrence occurrence, Instant now) {
        UUID run = new UUID(7, ++runs);
        return books.take(occurrence.id(), run, "node-1", true, now, MINUTE);
    }

    @Test
    void knowsAnOccurrenceOnce() {
        assertThat(books.add(DUE, NOON)).isTrue();
        assertThat(books.add(DUE, LATER)).isFalse();
        assertThat(books.skip(DUE, SkipReason.WINDOW, "", LATER)).isFalse();
        assertThat(books.executions("clinic", "backup", NOON)).contains(List.of());
        assertThat(books.executions("clinic", "backup", LATER)).isEmpty();
        assertThat(books.executions("other", "backup", NOON)).isEmpty();
    }

    @Test
    void anAskedOneDoesNotStandInTheWayOfTheCrons() {
        Request request = new Request(ANA, new TreeMap<>(Map.of("weeks", "3-4")), true);
        Occurrence asked = Occurrence.asked(new UUID(1, 1), "clinic", JOB, NOON, request);

        assertThat(books.add(asked, NOON)).isTrue();
        assertThat(books.add(asked, NOON)).isFalse();
        assertThat(books.add(DUE, NOON)).isTrue();
        assertThat(take(asked, NOON)).map(Turn::occurrence).contains(asked);
    }

    @Test
    void remembersWhySomethingWasSkipped() {
        assertThat(books.skip(DUE, SkipReason.PAUSED_JOB, "Ana: moving house", LATER))
                .isTrue();

        assertThat(books.executions("clinic", "backup", NOON).orElseThrow())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isEqualTo(Status.SKIPPED);
                    assertThat(it.skipped()).contains(SkipReason.PAUSED_JOB);
                    assertThat(it.error()).contains("Ana: moving house");
                    assertThat(it.attempt()).isZero();
                    assertThat(it.started()).isEqualTo(LATER);
                    assertThat(it.finished()).contains(LATER);
                });
        assertThat(books.lastExcused("clinic", "backup")).contains(NOON);
        assertThat(books.lastStart("clinic", "backup")).isEmpty();
        assertThat(books.unfinished("clinic")).isEmpty();
        assertThat(take(DUE, LATER)).isEmpty();
    }

    @Test
    void whatNobodyWantedSkippedIsNotExcused() {
        books.skip(DUE, SkipReason.OVERLAP, "", NOON);
        Request request = new Request(ANA, new TreeMap<>(), false);
        books.skip(Occurrence.asked(new UUID(1, 1), "clinic", JOB, LATER, request), SkipReason.PAUSED_JOB, "", LATER);
        assertThat(books.lastExcused("clinic", "backup")).isEmpty();
    }

    @Test
    void givesAnOccurrenceToOneAtATime() {
        books.add(DUE, NOON);

        Turn turn = take(DUE, LATER).orElseThrow();

        assertThat(turn.attempt()).isEqualTo(1);
        assertThat(take(DUE, LATER)).isEmpty();
        assertThat(books.holds(turn)).isTrue();
        assertThat(books.lastStart("clinic", "backup")).contains(LATER);
        assertThat(books.unfinished("clinic")).containsExactly("backup");
        assertThat(books.unfinished("other")).isEmpty();
    }

    @Test
    void lastsUntilItIsDone() {
        books.add(DUE, NOON);
        Turn turn = take(DUE, NOON).orElseThrow();
        Ending ending = new Ending(
                Status.SUCCESS, OptionalInt.of(200), Optional.empty(), OptionalLong.of(42), Optional.empty());

        assertThat(books.end(turn, ending, LATER)).isTrue();

        assertThat(books.end(turn, ending, LATER)).isFalse();
        assertThat(books.holds(turn)).isFalse();
        assertThat(books.unfinished("clinic")).isEmpty();
        assertThat(take(DUE, LATER)).isEmpty();
        assertThat(books.executions("clinic", "backup", NOON).orElseThrow())
                .containsExactly(new Execution(
                        turn.execution(),
                        DUE,
                        NOON,
                        Optional.of(LATER),
                        Status.SUCCESS,
                        1,
                        "node-1",
                        OptionalInt.of(200),
                        Optional.empty(),
                        OptionalLong.of(42),
                        Optional.empty()));
    }

    @Test
    void triesAgainWhenItsTimeHasCome() {
        books.add(DUE, NOON);
        Turn first = take(DUE, NOON).orElseThrow();
        books.end(first, Ending.error("no answer").again(LATER), NOON.plusSeconds(1));

        assertThat(books.unfinished("clinic")).containsExactly("backup");
        assertThat(take(DUE, LATER.minusSeconds(1))).isEmpty();
        Turn second = take(DUE, LATER).orElseThrow();

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.fence()).isGreaterThan(first.fence());
        assertThat(books.holds(first)).isFalse();
        assertThat(books.end(first, Ending.success(), LATER)).isFalse();
        assertThat(books.end(second, Ending.error("no answer"), LATER)).isTrue();
        assertThat(books.executions("clinic", "backup", NOON).orElseThrow())
                .extracting(Execution::attempt)
                .containsExactly(1, 2);
    }

    @Test
    void anotherOccurrenceOfTheJobWaitsUnlessTheyMayOverlap() {
        Occurrence next = Occurrence.due("clinic", JOB, LATER);
        Occurrence elsewhere = Occurrence.due("other", JOB, NOON);
        List.of(DUE, next, elsewhere).forEach(it -> books.add(it, NOON));
        assertThat(take(DUE, NOON)).isPresent();

        assertThat(take(next, LATER)).isEmpty();
        assertThat(take(elsewhere, LATER)).isPresent();
        assertThat(books.take(next.id(), new UUID(8, 1), "node-2", false, LATER, MINUTE))
                .isPresent();
    }

    @Test
    void aTurnThatIsNotExtendedExpiresAndIsTakenByAnother() {
        books.add(DUE, NOON);
        Instant now = LATER;
        Turn first = books.take(DUE.id(), new UUID(8, 1), "node-1", true, now, Duration.ofSeconds(-1))
                .orElseThrow();
        assertThat(books.expired(now, 9)).hasSize(1).first().isEqualTo(first);

        assertThat(books.extend(List.of(first), now, MINUTE)).containsExactly(first);
        assertThat(books.expired(now, 9)).isEmpty();
        assertThat(books.extend(List.of(first), now, Duration.ofSeconds(-1))).containsExactly(first);
        assertThat(books.end(first, Ending.error("lost").again(now), now)).isTrue();
        Turn second = books.take(DUE.id(), new UUID(8, 2), "node-2", true, now, MINUTE)
                .orElseThrow();

        assertThat(books.extend(List.of(first, second), now, MINUTE)).containsExactly(second);
        assertThat(books.end(first, Ending.success(), now)).isFalse();
    }

    @Test
    void cutsErrorsBetweenCharacters() {
        books.add(DUE, NOON);
        Turn turn = take(DUE, NOON).orElseThrow();
        books.end(turn, Ending.error("x".repeat(499) + "😀" + "y".repeat(1_000_000)), LATER);

        assertThat(books.executions("clinic", "backup", NOON)
                        .orElseThrow()
                        .get(0)
                        .error())
                .contains("x".repeat(499));
    }

    @Test
    void lookingGoesOnlyForward() {
        assertThat(books.dispatchedUntil("clinic")).isEmpty();
        moveTo(LATER);
        moveTo(NOON);
        assertThat(books.dispatchedUntil("clinic")).contains(LATER);
        assertThat(books.dispatchedUntil("other")).isEmpty();
    }

    private void moveTo(Instant moment) {
        books.dispatchedUntil("clinic", moment);
    }

    @Test
    void remembersOutages() {
        Outage outage = new Outage(NOON, LATER);
        books.add("clinic", outage);
        assertThat(books.outages("clinic", NOON.minusSeconds(9), NOON)).containsExactly(outage);
        assertThat(books.outages("clinic", LATER, LATER)).containsExactly(outage);
        assertThat(books.outages("clinic", LATER.plusSeconds(1), Instant.parse("2030-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(books.outages("other", NOON, LATER)).isEmpty();
    }

    @Test
    void pausesUntilToldToResume() {
        Pause all = new Pause(Pause.Scope.ALL, "", "holidays", ANA, NOON);
        Pause job = new Pause(Pause.Scope.JOB, "backup", "disk full", ANA, LATER);
        Pause again = new Pause(Pause.Scope.ALL, "", "still holidays", ANA, LATER.plusSeconds(1));
        books.pause("clinic", all);
        books.pause("clinic", job);
        assertThat(books.controls("clinic", LATER).pauses()).containsExactly(all, job);
        books.pause("clinic", again);
        books.resume("clinic", Pause.Scope.JOB, "sync");
        assertThat(books.controls("clinic", LATER).pauses()).containsExactly(job, again);
        books.resume("clinic", Pause.Scope.JOB, "backup");
        assertThat(books.controls("clinic", LATER).pauses()).containsExactly(again);
        assertThat(books.controls("other", LATER)).isEqualTo(Controls.AT_FIRST);
    }

    @Test
    void beginsInPilotModeUntilItIsSwitchedOff() {
        assertThat(books.controls("clinic", LATER).pilot()).isTrue();
        books.pilot("clinic", false);
        moveTo(NOON);
        assertThat(books.controls("clinic", LATER).pilot()).isFalse();
    }

    @Test
    void remembersSinceWhenAJobIsKnown() {
        books.known("clinic", List.of("backup"), NOON);
        assertThat(books.known("clinic", List.of("backup", "sync"), LATER))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("backup", NOON, "sync", LATER)));
    }

    @Test
    void ofManyThatReachForItOneGetsIt() throws Exception {
        books.add(DUE, NOON);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> all = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(node -> () -> ledger.within(
                                    it -> it.take(DUE.id(), new UUID(9, node), "node-" + node, true, NOON, MINUTE))
                            .isPresent())
                    .toList();
            int taken = 0;
            for (Future<Boolean> it : threads.invokeAll(all)) {
                taken += it.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
