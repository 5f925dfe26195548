package io.agendador.jobs.call;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** POSTs a run to one endpoint. */
final class HttpCall implements JobHandler {

    private static final int OK = 200;

    /** The runtime interrupts at the job's time-out, and says so better. */
    private static final Duration LONGER = Duration.ofSeconds(1);

    private final HttpClient client;
    private final URI endpoint;
    private final SortedMap<String, String> headers;

    HttpCall(HttpClient client, URI endpoint, SortedMap<String, String> headers) {
        this.client = client;
        this.endpoint = endpoint;
        this.headers = headers;
    }

    @Override
    public JobResult handle(JobRun run) throws InterruptedException {
        Duration most = run.job().limits().timeout().plus(LONGER);
        CompletableFuture<HttpResponse<Beginning>> answer = client.sendAsync(request(run), Beginning.reader());
        try {
            return result(answer.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return JobResult.DONE.failed("no answer within " + most.toSeconds() + " s");
        } catch (ExecutionException failed) {
            // Its message might quote the address, and what is secret in it.
            Throwable cause = Objects.requireNonNull(failed.getCause());
            return JobResult.DONE.failed(
                    "could not be called: " + cause.getClass().getSimpleName());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(JobRun run) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        headers.forEach(request::setHeader);
        return request.POST(HttpRequest.BodyPublishers.ofByteArray(RunJson.of(run)))
                .build();
    }

    private static JobResult result(HttpResponse<Beginning> response) {
        int code = response.statusCode();
        JobResult answered = JobResult.DONE.answered(code);
        if (code != OK) {
            return answered.failed("answered " + code);
        }
        Beginning body = response.body();
        if (body.brokeOff()) {
            return answered.failed("answered " + code + ", but the answer broke off");
        }
        return new JobResult(body.items(), answered.responseCode(), answered.failure());
    }
}
