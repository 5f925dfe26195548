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
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** POSTs a run to one endpoint. */
final class HttpCall implements JobHandler {

    private static final int OK = 200;
    private static final Beginning BROKEN_OFF = new Beginning(OptionalLong.empty(), true);

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
        AtomicInteger code = new AtomicInteger();
        CompletableFuture<HttpResponse<Beginning>> answer = client.sendAsync(request(run), Beginning.reader(code::set));
        try {
            HttpResponse<Beginning> response = answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return result(response.statusCode(), response.body());
        } catch (TimeoutException late) {
            return JobResult.DONE.failed("no answer within " + most.toSeconds() + " s");
        } catch (ExecutionException failed) {
            return code.get() == 0 ? uncalled(failed) : result(code.get(), BROKEN_OFF);
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

    /** Its message might quote the address, and what is secret in it. */
    private static JobResult uncalled(ExecutionException failed) {
        Throwable cause = Objects.requireNonNull(failed.getCause());
        return JobResult.DONE.failed("could not be called: " + cause.getClass().getSimpleName());
    }

    private static JobResult result(int code, Beginning body) {
        JobResult answered = JobResult.DONE.answered(code);
        if (code != OK) {
            return answered.failed("answered " + code);
        }
        if (body.brokeOff()) {
            return answered.failed("answered " + code + ", but the answer broke off");
        }
        return new JobResult(body.items(), answered.responseCode(), answered.failure());
    }
}
