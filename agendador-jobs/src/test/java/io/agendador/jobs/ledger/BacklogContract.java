package io.agendador.jobs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every ledger tells of what is not done, and does about it. */
public abstract class BacklogContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job BACKUP = Job.named("backup").within(Limits.USUAL.timeout(Duration.ofMinutes(2)));
    private static final Catalogue CATALOGUE = Catalogue.of(BACKUP);
    private static final Occurrence DUE = Occurrence.due("clinic", BACKUP, NOON);

    // What is fresh needs nothing of the subclass: javac 21 and later warn all the same.
    @SuppressWarnings("this-escape")
    private final JobLedger ledger = fresh();

    private final Books books = EachCall.of(ledger, Books.class, it -> it);
    private final Backlog backlog = EachCall.of(ledger, Backlog.class, Books::backlog);
    private long runs;

    /** A ledger in which nothing was ever written. */
    protected abstract JobLedger fresh();

    private static Instant at(int minute) {
        return NOON.plusSeconds(minute * 60L);
    }

    private Optional<Turn> take(Occurrence occurrence, Instant now) {
        return books.take(occurrence.id(), new UUID(7, ++runs), "node-1", false, now, Duration.ofMinutes(1));
    }

    private void die(Occurrence occurrence, int minute) {
        books.add(occurrence, at(minute));
        books.end(take(occurrence, at(minute)).orElseThrow(), Ending.error("no answer"), at(minute));
    }

    @Test
    void countsWhatIsNotDone() {
        for (int minute = 0; minute < 5; minute++) {
            books.add(Occurrence.due("clinic", BACKUP, at(minute)), at(minute));
        }
        books.add(Occurrence.due("other", BACKUP, NOON), NOON);
        die(Occurrence.due("clinic", BACKUP, at(6)), 6);
        assertThat(take(DUE, at(0))).isPresent();
        Turn failed = take(Occurrence.due("clinic", BACKUP, at(1)), at(4)).orElseThrow();
        books.end(failed, Ending.error("no answer").again(at(60)), at(5));
        assertThat(take(Occurrence.due("clinic", BACKUP, at(4)), at(5))).isPresent();

        assertThat(backlog.state("clinic", CATALOGUE, at(8))).isEqualTo(new QueueState(3, 2, 1, 1, Optional.of(at(2))));
        assertThat(backlog.state("clinic", CATALOGUE, at(7)).stuck()).isZero();
        assertThat(backlog.state("nowhere", CATALOGUE, at(8))).isEqualTo(new QueueState(0, 0, 0, 0, Optional.empty()));
    }

    @Test
    void tellsWhatWaitsInALaneTheLongestDueFirst() {
        Occurrence first = Occurrence.due("other", BACKUP, at(0));
        Occurrence second = Occurrence.due("clinic", BACKUP, at(1));
        Occurrence later = Occurrence.due("clinic", BACKUP, at(2));
        Occurrence elsewhere = Occurrence.due("clinic", BACKUP.in("critical"), at(3));
        books.add(later, at(2));
        books.add(second, at(1));
        books.add(first, at(0));
        books.add(elsewhere, at(0));
        Occurrence runs = Occurrence.due("clinic", BACKUP, at(4));
        books.add(runs, at(0));
        assertThat(take(runs, at(1))).isPresent();

        assertThat(backlog.waiting("batch", at(1), 9)).containsExactly(first, second);
        assertThat(backlog.waiting("batch", at(2), 2)).containsExactly(first, second);
        assertThat(backlog.waiting("batch", at(2), 9)).containsExactly(first, second, later);
    }

    @Test
    void tellsAJobsLastOccurrenceUntilATime() {
        books.add(Occurrence.due("clinic", BACKUP, at(0)), at(0));
        books.add(Occurrence.due("clinic", BACKUP, at(2)), at(2));
        Request request = new Request(new Author("Ana", Role.ADMIN, Door.SHELL), new TreeMap<>(), false);
        books.add(Occurrence.asked(new UUID(3, 3), "clinic", BACKUP, at(1), request), at(1));
        books.add(Occurrence.due("other", BACKUP, at(1)), at(1));
        books.add(Occurrence.due("clinic", Job.named("other"), at(1)), at(1));

        assertThat(backlog.latest("clinic", "backup", at(0).minusMillis(1))).isEmpty();
        assertThat(backlog.latest("clinic", "backup", at(1))
                        .map(it -> it.occurrence().id()))
                .contains(new UUID(3, 3));
        assertThat(backlog.latest("clinic", "backup", at(2))
                        .map(it -> it.occurrence().scheduledFor()))
                .contains(at(2));
    }

    @Test
    void tellsWhatRuns() {
        Occurrence elsewhere = Occurrence.due("other", BACKUP, NOON);
        Occurrence next = Occurrence.due("clinic", BACKUP, at(1));
        List.of(DUE, next, elsewhere).forEach(it -> books.add(it, NOON));
        Turn second = take(next, at(2)).orElseThrow();
        Turn first = take(DUE, at(1)).orElseThrow();
        take(elsewhere, at(1));
        assertThat(backlog.running("clinic")).containsExactly(first, second);
    }

    @Test
    void aJobThatTheCatalogueDoesNotKnowHasTheUsualTimeOut() {
        Occurrence unknown = Occurrence.due("clinic", Job.named("gone"), NOON);
        books.add(unknown, NOON);
        take(unknown, NOON);
        List<Turn> running = backlog.running("clinic");
        assertThat(Stuck.among(running, CATALOGUE, at(10))).isEmpty();
        assertThat(Stuck.among(running, CATALOGUE, at(10).plusMillis(1))).hasSize(1);
    }

    @Test
    void whatWasSetFreeIsTakenAgainAndTheOldRunWritesNothing() {
        books.add(DUE, NOON);
        Turn hung = take(DUE, NOON).orElseThrow();

        assertThat(books.end(hung, Ending.error("set free by Ana").again(at(9)), at(9)))
                .isTrue();

        assertThat(books.holds(hung)).isFalse();
        assertThat(books.end(hung, Ending.success(), at(9))).isFalse();
        Turn next = take(DUE, at(9)).orElseThrow();
        assertThat(next.attempt()).isEqualTo(2);
        assertThat(next.fence()).isGreaterThan(hung.fence());
        assertThat(books.end(hung, Ending.success(), at(10))).isFalse();
    }

    @Test
    void aDeadLetterComesWithItsParametersAndItsWholeHistory() {
        Request request = new Request(
                new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL), new TreeMap<>(Map.of("weeks", "3")), false);
        Occurrence asked = Occurrence.asked(new UUID(1, 1), "clinic", BACKUP, NOON, request);
        books.add(asked, NOON);
        books.end(take(asked, NOON).orElseThrow(), Ending.error("first").again(at(1)), NOON);
        books.end(take(asked, at(1)).orElseThrow(), Ending.error("second"), at(2));
        die(DUE, 1);
        die(Occurrence.due("other", BACKUP, NOON), 1);

        assertThat(backlog.dead("clinic", 9)).hasSize(2).first().satisfies(it -> {
            assertThat(it.occurrence()).isEqualTo(asked);
            assertThat(it.state()).isEqualTo(State.DEAD);
            assertThat(it.due()).isEqualTo(at(2));
            assertThat(it.executions())
                    .extracting(one -> one.error().orElse(""))
                    .containsExactly("first", "second");
        });
        assertThat(backlog.dead("clinic", 1)).hasSize(1);
        assertThat(backlog.deadByJob("clinic")).containsExactly(Map.entry(BACKUP.name(), 2));
        assertThat(backlog.deadByJob("other")).containsExactly(Map.entry(BACKUP.name(), 1));
        assertThat(backlog.standing(asked.id()))
                .contains(backlog.dead("clinic", 1).get(0));
        assertThat(backlog.standing(new UUID(1, 2))).isEmpty();
    }

    @Test
    void aDeadLetterThatIsRetriedHasAllItsAttemptsBeforeIt() {
        die(DUE, 0);

        assertThat(backlog.retry(DUE.id(), at(5))).isTrue();

        assertThat(backlog.retry(DUE.id(), at(5))).isFalse();
        assertThat(backlog.dead("clinic", 9)).isEmpty();
        assertThat(backlog.deadByJob("clinic")).isEmpty();
        assertThat(books.unfinished("clinic")).containsExactly("backup");
        assertThat(backlog.waiting(DUE.lane(), at(4), 9)).isEmpty();
        assertThat(backlog.waiting(DUE.lane(), at(5), 9)).containsExactly(DUE);
        Turn again = take(DUE, at(5)).orElseThrow();
        assertThat(again.attempt()).isEqualTo(1);
        assertThat(again.fence()).isEqualTo(2);
        books.end(again, Ending.success(), at(6));
        assertThat(backlog.standing(DUE.id()).orElseThrow().executions())
                .extracting(Execution::status)
                .containsExactly(Status.ERROR, Status.SUCCESS);
    }

    @Test
    void aDeadLetterThatIsDiscardedStaysOnRecord() {
        die(DUE, 0);

        assertThat(backlog.discard(DUE.id(), at(5))).isTrue();

        assertThat(backlog.discard(DUE.id(), at(5))).isFalse();
        assertThat(backlog.retry(DUE.id(), at(5))).isFalse();
        assertThat(backlog.dead("clinic", 9)).isEmpty();
        assertThat(backlog.state("clinic", CATALOGUE, at(5)).dead()).isZero();
        assertThat(backlog.standing(DUE.id())).map(Standing::state).contains(State.DISCARDED);
    }

    @Test
    void whatIsAliveIsNeitherRetriedNorDiscarded() {
        books.add(DUE, NOON);
        assertThat(backlog.retry(DUE.id(), at(1))).isFalse();
        assertThat(backlog.discard(DUE.id(), at(1))).isFalse();
        assertThat(take(DUE, NOON)).isPresent();
    }

    @Test
    void whatWaitsMayBeSkippedAfterAll() {
        books.add(DUE, NOON);

        assertThat(backlog.skip(DUE.id(), SkipReason.PAUSED_JOB, "Ana: disk full", at(1)))
                .isTrue();

        assertThat(backlog.skip(DUE.id(), SkipReason.PAUSED_JOB, "", at(2))).isFalse();
        assertThat(take(DUE, at(2))).isEmpty();
        assertThat(books.unfinished("clinic")).isEmpty();
        assertThat(books.lastExcused("clinic", "backup")).contains(NOON);
        assertThat(books.executions("clinic", "backup", NOON).orElseThrow())
                .singleElement()
                .satisfies(it -> assertThat(it.skipped()).contains(SkipReason.PAUSED_JOB))
                .satisfies(it -> assertThat(it.started()).isEqualTo(at(1)));
    }

    @Test
    void whatHasRunIsNotSkipped() {
        books.add(DUE, NOON);
        Turn turn = take(DUE, NOON).orElseThrow();
        assertThat(backlog.skip(DUE.id(), SkipReason.PAUSED_JOB, "", at(1))).isFalse();
        books.end(turn, Ending.error("no answer").again(at(2)), at(1));
        assertThat(backlog.skip(DUE.id(), SkipReason.PAUSED_JOB, "", at(1))).isFalse();
        assertThat(take(DUE, at(2))).isPresent();
    }
}
