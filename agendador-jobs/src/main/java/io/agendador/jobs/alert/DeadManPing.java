package io.agendador.jobs.alert;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a service outside that we live, for it to alert when it hears nothing any more. Whether it answers disturbs nobody
 * here. Safe for use by many threads.
 */
public final class DeadManPing {

    private static final Logger LOG = System.getLogger(DeadManPing.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SUCCEEDED_UNTIL = 400;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    /**
     * To that address, by GET.
     *
     * @param uri http or https; as secret as a password, and never logged
     */
    public DeadManPing(URI uri) {
        this.request = HttpRequest.newBuilder(uri).timeout(PATIENCE).GET().build();
    }

    /** Sends one, unless the one before is still under way; does not wait for the answer. */
    public synchronized void send() {
        if (last.isDone()) {
            last = client.sendAsync(request, BodyHandlers.discarding())
                    .handle((answer, failed) -> said(answer, failed))
                    .thenAccept(it -> it.ifPresent(what -> LOG.log(Level.WARNING, "the dead-man ping {0}", what)));
        }
    }

    /** What is wrong; the address is in no message. */
    private static Optional<String> said(@Nullable HttpResponse<Void> answer, @Nullable Throwable failed) {
        if (answer == null) {
            Throwable why = failed instanceof CompletionException ? failed.getCause() : failed;
            return Optional.of("failed: " + (why == null ? "" : why.getClass().getName()));
        }
        return answer.statusCode() < SUCCEEDED_UNTIL
                ? Optional.empty()
                : Optional.of("was answered with " + answer.statusCode());
    }
}
