package io.agendador.jobs.run;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A handler at work in a thread of its own, which can be told to stop. */
final class Attempt {

    /** So long a handler may take to notice that it was told to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CompletableFuture<JobResult> result = new CompletableFuture<>();
    private final Thread thread;
    private final Duration timeout;

    Attempt(JobHandler handler, JobRun run) {
        this.timeout = run.job().limits().timeout();
        this.thread = new Thread(() -> work(handler, run), "job " + run.job().name());
        // A handler that does not stop must not keep the process from ending.
        thread.setDaemon(true);
    }

    private void work(JobHandler handler, JobRun run) {
        try {
            result.complete(Objects.requireNonNull(handler.handle(run), "the handler gave no result"));
        } catch (Throwable thrown) {
            // Also errors: a handler that overflows its stack fails by itself alone.
            result.completeExceptionally(thrown);
        }
    }

    /** Lets it work, and says how that ended; it is interrupted at the time-out, and left alone if that does not help. */
    Ending ended() {
        thread.start();
        try {
            return awaited();
        } catch (InterruptedException shutdown) {
            interrupt();
            Thread.currentThread().interrupt();
            return Ending.error("the node was stopped");
        }
    }

    private Ending awaited() throws InterruptedException {
        try {
            return ending(result.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return stopped();
        } catch (ExecutionException failed) {
            return Ending.error(told(Objects.requireNonNull(failed.getCause())));
        }
    }

    /** Tells it to stop. */
    void interrupt() {
        thread.interrupt();
    }

    private Ending stopped() throws InterruptedException {
        interrupt();
        thread.join(PATIENCE.toMillis());
        String how = thread.isAlive() ? "; it did not stop when it was told to and was left alone" : "";
        return new Ending(
                Status.TIMEOUT,
                OptionalInt.empty(),
                Optional.of("took longer than " + timeout.toSeconds() + " s" + how),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static Ending ending(JobResult result) {
        Status status = result.failure().isPresent() ? Status.ERROR : Status.SUCCESS;
        return new Ending(status, result.responseCode(), result.failure(), result.items(), Optional.empty());
    }

    private static String told(Throwable thrown) {
        String message = thrown.getMessage();
        String type = thrown.getClass().getSimpleName();
        return message == null || message.isBlank() ? type : type + ": " + message;
    }
}
