package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.catalogue.Retries;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.review.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a handler does, it is recorded rightly. */
@Timeout(60)
class RunnerTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AtomicLong IDS = new AtomicLong();

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final List<String> told = new ArrayList<>();
    private final RunListener deaf = listener(it -> {
        throw new StackOverflowError("cannot listen");
    });
    private final RunListener heard = listener(told::add);

    private static RunListener listener(Consumer<String> heard) {
        return new RunListener() {
            @Override
            public void started(Turn turn) {
                heard.accept("started " + turn.attempt());
            }

            @Override
            public void ended(Turn turn, Ending ending, Instant now) {
                heard.accept(ending.status() + (ending.again().isPresent() ? " again" : ""));
            }

            @Override
            public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
                heard.accept("skipped");
            }
        };
    }

    private Runner runner(Job job, JobHandler handler) {
        Work work = Work.of("clinic", Catalogue.of(job), Map.of(job.handler(), handler));
        Runner.Chances chances = new Runner.Chances(now::get, () -> new UUID(0, IDS.incrementAndGet()), new Random(1));
        return new Runner(work, ledger, chances, "node-1", List.of(deaf, heard));
    }

    private List<Execution> run(Job job, JobHandler handler) {
        Occurrence due = Occurrence.due("clinic", job, NOON);
        ledger.add(due, NOON);
        runner(job, handler).run(due.id(), "clinic", job.name());
        return ledger.executions("clinic", job.name(), NOON).orElseThrow();
    }

    private static Job daily() {
        return Job.named("backup").due(Timing.cron("0 12 * * *"));
    }

    @Test
    void whatSucceedsIsRecordedWithItsItemsAndAnswer() {
        assertThat(run(daily(), it -> JobResult.done(42).answered(200)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isEqualTo(Status.SUCCESS);
                    assertThat(it.items()).hasValue(42);
                    assertThat(it.responseCode()).hasValue(200);
                });
        assertThat(ledger.unfinished("clinic")).isEmpty();
    }

    @Test
    void theHandlerIsToldWhatItRunsFor() {
        List<JobRun> runs = new ArrayList<>();
        run(daily(), it -> {
            assertThat(it.lease().holds()).isTrue();
            runs.add(it);
            return JobResult.DONE;
        });
        assertThat(runs).singleElement().satisfies(it -> {
            assertThat(it.network()).isEqualTo("clinic");
            assertThat(it.scheduledFor()).isEqualTo(NOON);
            assertThat(it.attempt()).isEqualTo(1);
        });
    }

    @Test
    void anErrorIsTheHandlersAlone() {
        Job once = daily().within(Limits.USUAL.retries(Retries.NONE));
        assertThat(run(once, it -> {
                    throw new StackOverflowError("too deep");
                }))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isEqualTo(Status.ERROR);
                    assertThat(it.error()).contains("StackOverflowError: too deep");
                });
    }

    @Test
    void aMegabyteOfErrorTextIsCut() {
        assertThat(run(daily(), it -> JobResult.DONE.failed("é".repeat(1_000_000)))
                        .get(0)
                        .error())
                .contains("é".repeat(500));
    }

    @Test
    @SuppressWarnings("NullAway")
    void noAnswerIsAFailure() {
        assertThat(run(daily(), it -> null).get(0).error())
                .contains("NullPointerException: the handler gave no result");
    }

    @Test
    void whatHangsIsInterruptedAtItsTimeOut() {
        CountDownLatch never = new CountDownLatch(1);
        Job hasty = daily().within(Limits.USUAL.timeout(Duration.ofMillis(50)));
        assertThat(run(hasty, it -> {
                    never.await();
                    return JobResult.DONE;
                }))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isEqualTo(Status.TIMEOUT);
                    assertThat(it.error()).contains("took longer than 50 ms");
                });
    }

    @Test
    void whatDoesNotStopWhenToldToIsLeftAlone() {
        CountDownLatch end = new CountDownLatch(1);
        Job hasty = daily().within(Limits.USUAL.timeout(Duration.ofMillis(50)));
        assertThat(run(hasty, it -> {
                            deafTo(end);
                            return JobResult.DONE;
                        })
                        .get(0)
                        .error()
                        .orElse(""))
                .contains("was left alone");
        end.countDown();
    }

    private static void deafTo(CountDownLatch end) {
        boolean ended = false;
        while (!ended) {
            try {
                end.await();
                ended = true;
            } catch (InterruptedException ignored) {
                // This is what it is about.
            }
        }
    }

    @Test
    void aFailureIsTriedAgainUntilItIsADeadLetter() {
        Job twice = daily().within(Limits.USUAL.retries(Retries.USUAL.most(2)));
        Occurrence due = Occurrence.due("clinic", twice, NOON);
        ledger.add(due, NOON);
        Runner runner = runner(twice, it -> JobResult.DONE.failed("no answer"));
        for (int attempt = 0; attempt < 5; attempt++) {
            runner.run(due.id(), "clinic", "backup");
            now.updateAndGet(it -> it.plus(Duration.ofHours(1)));
        }
        assertThat(ledger.executions("clinic", "backup", NOON).orElseThrow())
                .extracting(Execution::attempt)
                .containsExactly(1, 2, 3);
        assertThat(ledger.unfinished("clinic")).isEmpty();
        assertThat(told).containsExactly("started 1", "ERROR again", "started 2", "ERROR again", "started 3", "ERROR");
    }

    @Test
    void whoLostItsTurnIsStoppedAndWritesNothing() {
        Job daily = daily();
        Occurrence due = Occurrence.due("clinic", daily, NOON);
        ledger.add(due, NOON);
        AtomicReference<Runner> frozen = new AtomicReference<>();
        CountDownLatch never = new CountDownLatch(1);
        frozen.set(runner(daily, run -> {
            now.updateAndGet(it -> it.plus(Duration.ofMinutes(2)));
            Runner other = runner(daily, it -> JobResult.done(7));
            assertThat(other.recover()).containsExactly(due);
            other.run(due.id(), "clinic", "backup");
            assertThat(run.lease().holds()).isFalse();
            frozen.get().beat();
            never.await();
            return JobResult.done(1);
        }));

        frozen.get().run(due.id(), "clinic", "backup");

        assertThat(ledger.executions("clinic", "backup", NOON).orElseThrow())
                .extracting(it -> it.status() + " " + it.error().orElse(""))
                .containsExactly("ERROR lost: node node-1 stopped answering", "SUCCESS ");
        assertThat(told).containsExactly("started 1", "ERROR again", "started 2", "SUCCESS");
    }

    @Test
    void aLostRunOfAJobThatDoesNotRetryIsOver() {
        Job often = Job.named("often").due(Timing.cron("* * * * *"));
        Occurrence due = Occurrence.due("clinic", often, NOON);
        ledger.add(due, NOON);
        Turn lost = ledger.take(due.id(), new UUID(1, 1), "gone", true, NOON, Duration.ofSeconds(1))
                .orElseThrow();
        now.set(NOON.plusSeconds(60));

        assertThat(runner(often, it -> JobResult.DONE).recover()).isEmpty();

        assertThat(ledger.unfinished("clinic")).isEmpty();
        assertThat(ledger.end(lost, Ending.success(), now.get())).isFalse();
    }

    @Test
    void whateverAHandlerThrowsIsRecordedAndTheNextRunIsFine() {
        Job once = daily().within(Limits.USUAL.retries(Retries.NONE));
        List<Throwable> thrown = List.of(
                new OutOfMemoryError("full"),
                new NoClassDefFoundError("gone"),
                new ThreadDeath(),
                new Unspeakable(),
                new IllegalStateException("x".repeat(1_000_000)));
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < thrown.size(); i++) {
            Throwable failure = thrown.get(i);
            Occurrence due = Occurrence.due("clinic", once, NOON.minusSeconds(i));
            ledger.add(due, NOON);
            runner(once, it -> throwing(failure)).run(due.id(), "clinic", "backup");
            errors.add(ledger.executions("clinic", "backup", NOON.minusSeconds(i))
                    .orElseThrow()
                    .get(0)
                    .error()
                    .orElseThrow());
        }
        assertThat(errors)
                .containsExactly(
                        "OutOfMemoryError: full",
                        "NoClassDefFoundError: gone",
                        "ThreadDeath",
                        "Unspeakable",
                        "IllegalStateException: " + "x".repeat(500 - "IllegalStateException: ".length()));
        assertThat(ledger.unfinished("clinic")).isEmpty();
    }

    private static final class Unspeakable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("cannot say");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> JobResult throwing(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void halfACharacterIsNeverKept() {
        String faces = "x" + "\uD83D\uDE00".repeat(500_000);
        assertThat(run(daily(), it -> JobResult.DONE.failed(faces)).get(0).error())
                .contains("x" + "\uD83D\uDE00".repeat(249));
    }

    @Test
    void threadsThatAHandlerLeavesBehindHoldNothingUp() {
        CountDownLatch end = new CountDownLatch(1);
        assertThat(run(daily(), it -> {
                            for (int i = 0; i < 50; i++) {
                                Thread leaked = new Thread(() -> deafTo(end));
                                leaked.setDaemon(true);
                                leaked.start();
                            }
                            return JobResult.DONE;
                        })
                        .get(0)
                        .status())
                .isEqualTo(Status.SUCCESS);
        end.countDown();
    }

    @Test
    void whatCannotBeExtendedIsStoppedBeforeItsLeaseEnds() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicReference<Runner> self = new AtomicReference<>();
        List<Boolean> early = new ArrayList<>();
        self.set(runner(daily(), it -> {
            now.set(NOON.plusSeconds(37));
            self.get().guard();
            early.add(Thread.currentThread().isInterrupted());
            now.set(NOON.plusSeconds(38));
            self.get().guard();
            never.await();
            return JobResult.DONE;
        }));
        Occurrence due = Occurrence.due("clinic", daily(), NOON);
        ledger.add(due, NOON);

        self.get().run(due.id(), "clinic", "backup");

        assertThat(early).containsExactly(false);
        assertThat(ledger.executions("clinic", "backup", NOON)
                        .orElseThrow()
                        .get(0)
                        .error())
                .contains("its lease could not be extended");
    }

    @Test
    void aBeatExtendsTheLeaseThatTheGuardJudgesBy() {
        AtomicReference<Runner> self = new AtomicReference<>();
        self.set(runner(daily(), it -> {
            for (int i = 1; i < 10; i++) {
                now.set(NOON.plusSeconds(30L * i));
                self.get().beat();
                self.get().guard();
            }
            return Thread.interrupted() ? JobResult.DONE.failed("stopped") : JobResult.DONE;
        }));
        Occurrence due = Occurrence.due("clinic", daily(), NOON);
        ledger.add(due, NOON);
        self.get().run(due.id(), "clinic", "backup");
        assertThat(ledger.executions("clinic", "backup", NOON)
                        .orElseThrow()
                        .get(0)
                        .status())
                .isEqualTo(Status.SUCCESS);
    }

    @Test
    void anInterruptedWorkerLetsTheRunComeToItsEnd() {
        Thread worker = Thread.currentThread();
        assertThat(run(daily(), it -> {
                            worker.interrupt();
                            return JobResult.done(3);
                        })
                        .get(0)
                        .items())
                .hasValue(3);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatCouldNotBeRecordedIsRecordedByTheNextBeat() {
        AtomicReference<RuntimeException> away = new AtomicReference<>();
        JobLedger cut = new JobLedger() {
            @Override
            public <T> T within(Function<Books, T> work) {
                Optional.ofNullable(away.get()).ifPresent(it -> {
                    throw it;
                });
                return ledger.within(work);
            }
        };
        Work work = Work.of("clinic", Catalogue.of(daily()), Map.of("backup", it -> {
            away.set(new StoreUnavailableException("gone", new IllegalStateException()));
            return JobResult.done(5);
        }));
        Runner.Chances chances = new Runner.Chances(now::get, () -> new UUID(0, IDS.incrementAndGet()), new Random(1));
        Runner runner = new Runner(work, cut, chances, "node-1", List.of(heard));
        Occurrence due = Occurrence.due("clinic", daily(), NOON);
        ledger.add(due, NOON);
        assertThatThrownBy(() -> runner.run(due.id(), "clinic", "backup"))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(told).containsExactly("started 1");

        away.set(null);
        now.set(NOON.plusSeconds(20));
        runner.beat();
        runner.beat();

        assertThat(told).containsExactly("started 1", "SUCCESS");
        assertThat(ledger.executions("clinic", "backup", NOON).orElseThrow())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.items()).hasValue(5);
                    assertThat(it.finished()).contains(NOON);
                });
    }

    @Test
    void whatRanForAJobThatIsNotKnownHereIsLeftToOthersForADay() {
        Occurrence due = Occurrence.due("clinic", Job.named("newer"), NOON);
        ledger.add(due, NOON);
        ledger.take(due.id(), new UUID(1, 1), "gone", true, NOON, Duration.ofSeconds(1));
        Runner older = runner(daily(), it -> JobResult.DONE);
        now.set(NOON.plus(Duration.ofDays(1)));
        older.recover();
        assertThat(ledger.unfinished("clinic")).containsExactly("newer");
        now.set(NOON.plus(Duration.ofDays(1)).plusMillis(1));
        older.recover();
        assertThat(ledger.unfinished("clinic")).isEmpty();
    }
}
