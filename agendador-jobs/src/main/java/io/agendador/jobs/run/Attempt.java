package io.agendador.jobs.run;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.concurrent.TimeUnit;

/** A handler at work in a thread of its own, which can be told to stop. */
final class Attempt {

    /** So long a handler may take to notice that it was told to stop. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String DEAF = "; it did not stop when it was told to and was left alone";

    private final CompletableFuture<Ending> result = new CompletableFuture<>();
    private final CompletableFuture<String> told = new CompletableFuture<>();
    private final Thread thread;
    private final Duration timeout;

    Attempt(JobHandler handler, JobRun run) {
        this.timeout = run.job().limits().timeout();
        this.thread = new Thread(() -> work(handler, run), "job " + run.job().name());
        // A handler that does not stop must not keep the process from ending.
        thread.setDaemon(true);
    }

    private void work(JobHandler handler, JobRun run) {
        result.complete(outcome(handler, run));
    }

    private static Ending outcome(JobHandler handler, JobRun run) {
        try {
            return ending(Objects.requireNonNull(handler.handle(run), "the handler gave no result"));
        } catch (Throwable thrown) {
            // Also errors: a handler that overflows its stack fails by itself alone.
            return Ending.error(storable(told(thrown)));
        }
    }

    /** Tells it to stop, and why; only the first time. */
    void stop(String why) {
        if (told.complete(why)) {
            thread.interrupt();
        }
    }

    /**
     * Lets it work, and says how that ended: it is told to stop at its time-out, and left alone if that does not help. That
     * the calling thread is interrupted changes nothing: JobRunr interrupts its workers for reasons of its own, and whether
     * a run goes on is the ledger's to say.
     */
    Ending ended() {
        try {
            thread.start();
        } catch (OutOfMemoryError full) {
            return Ending.error("no thread could be started for it");
        }
        if (!over(CompletableFuture.anyOf(result, told), timeout)) {
            return stopped("took longer than " + spoken(timeout), Status.TIMEOUT);
        }
        boolean succeeded = result.isDone() && result.join().status() == Status.SUCCESS;
        return told.isDone() && !succeeded ? stopped(told.join(), Status.ERROR) : result.join();
    }

    private static boolean over(CompletableFuture<?> future, Duration limit) {
        return future.thenApply(done -> true)
                .completeOnTimeout(false, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private Ending stopped(String why, Status status) {
        stop(why);
        boolean heard = over(result, PATIENCE);
        return new Ending(
                status,
                OptionalInt.empty(),
                Optional.of(heard ? why : why + DEAF),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static String spoken(Duration time) {
        return time.toSeconds() == 0 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    }

    private static Ending ending(JobResult result) {
        Status status = result.failure().isPresent() ? Status.ERROR : Status.SUCCESS;
        return new Ending(
                status,
                result.responseCode(),
                result.failure().map(Attempt::storable),
                result.items(),
                Optional.empty());
    }

    /** PostgreSQL keeps neither NUL nor half a character. */
    private static String storable(String text) {
        String cut = Ending.cut(text).replace('\0', '?');
        return new String(cut.getBytes(UTF_8), UTF_8);
    }

    private static String told(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        try {
            String message = thrown.getMessage();
            return message == null || message.isBlank() ? type : type + ": " + message;
        } catch (Throwable unspeakable) {
            return type;
        }
    }
}
