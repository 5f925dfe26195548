package io.agendador.jobs.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Limits;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class EndpointsTest {

    private static final Job JOB = Job.named("campaigns")
            .by("/jobs/campaigns")
            .within(Limits.USUAL.batch(200).mostWorkers(20));

    @Test
    void aRunIsPostedWithAllThatTheOtherSideNeeds() throws Exception {
        try (Wire wire = Wire.saying("200 OK", "{\"processados\": 17}")) {
            JobResult result = Endpoints.at(URI.create(wire.address() + "/api/"))
                    .header("Authorization", "Bearer secret")
                    .handler("/jobs/campaigns")
                    .handle(run(JOB));

            assertThat(result).isEqualTo(JobResult.done(17).answered(200));
            assertThat(wire.call())
                    .startsWith("POST /api/jobs/campaigns HTTP/1.1\r\n")
                    .contains("Authorization: Bearer secret\r\n", "Content-Type: application/json\r\n");
            JsonNode told = JsonMapper.shared()
                    .readTree(wire.call().substring(wire.call().indexOf("\r\n\r\n")));
            assertThat(told).isEqualTo(JsonMapper.shared().readTree("""
                                            {"job": "campaigns", "occurrence": "00000000-0000-0000-0000-000000000007",
                                             "network": "clinic", "scheduledFor": "2026-11-23T13:00:00Z", "attempt": 2,
                                             "parameters": {"limit": "20"}, "types": ["discovery", "reativacao"],
                                             "batch": 200, "workers": 20}"""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"201 Created", "302 Found", "404 Not Found", "429 Too Many Requests", "500 Oops"})
    void whatIsNot200FailsWithItsCodeAndNothingOfWhatItSays(String status) throws Exception {
        int code = Integer.parseInt(status.substring(0, 3));
        try (Wire wire = Wire.saying(status, "{\"count\": 3, \"error\": \"Maria cannot\"}")) {
            assertThat(called(wire, JOB))
                    .isEqualTo(JobResult.DONE.answered(code).failed("answered " + code));
        }
    }

    @Test
    void anAnswerWithoutANumberSucceeds() throws Exception {
        try (Wire wire = Wire.saying("200 OK", "done, thank you")) {
            assertThat(called(wire, JOB)).isEqualTo(JobResult.DONE.answered(200));
        }
    }

    @Test
    void halfAnAnswerFailsWithItsCode() throws Exception {
        try (Wire wire = new Wire(it -> Wire.write(it, Wire.head("200 OK", 500) + "{\"count\": 3, \"more\":"))) {
            // Where the end comes with the beginning, the JDK's client may tell of the end alone.
            assertThat(called(wire, JOB))
                    .isIn(
                            JobResult.DONE.answered(200).failed("answered 200, but the answer broke off"),
                            JobResult.DONE.failed("could not be called: IOException"));
        }
    }

    @Test
    void whatIsNoHttpFails() throws Exception {
        try (Wire wire = new Wire(it -> Wire.write(it, "hello?\r\n\r\n"))) {
            JobResult result = called(wire, JOB);
            assertThat(result.responseCode()).isEmpty();
            assertThat(result.failure().orElseThrow()).startsWith("could not be called: ");
        }
    }

    @Test
    void ofAHugeAnswerOnlyTheBeginningIsRead() throws Exception {
        String kilobyte = "x".repeat(1024);
        try (Wire wire = new Wire(it -> {
            Wire.write(it, Wire.head("200 OK", Integer.MAX_VALUE) + "{\"total\": 5, \"text\": \"");
            for (int sent = 0; sent < 256 * 1024; sent++) {
                Wire.write(it, kilobyte);
            }
        })) {
            assertThat(called(wire, JOB)).isEqualTo(JobResult.done(5).answered(200));
            assertThat(wire.leftAlone()).isTrue();
        }
    }

    @Test
    void nobodyThereFails() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        JobResult result = Endpoints.at(URI.create("http://localhost:" + free))
                .handler("/jobs/report")
                .handle(run(JOB));
        assertThat(result.failure()).contains("could not be called: ConnectException");
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsGivenUp() throws Exception {
        try (Wire wire = new Wire(Wire::untilClosed)) {
            JobResult result = called(wire, JOB.within(Limits.USUAL.timeout(Duration.ofMillis(1))));
            assertThat(result.failure()).contains("no answer within 1 s");
            assertThat(result.responseCode()).isEqualTo(OptionalInt.empty());
            assertThat(wire.leftAlone()).isTrue();
        }
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUp() throws Exception {
        try (Wire wire = new Wire(it -> {
            Wire.write(it, Wire.head("200 OK", 500) + "{\"count\": ");
            Wire.untilClosed(it);
        })) {
            JobResult result = called(wire, JOB.within(Limits.USUAL.timeout(Duration.ofMillis(1))));
            assertThat(result.failure()).contains("no answer within 1 s");
            assertThat(wire.leftAlone()).isTrue();
        }
    }

    @Test
    void aRunThatIsInterruptedEndsTheExchange() throws Exception {
        try (Wire wire = new Wire(Wire::untilClosed)) {
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread run = new Thread(() -> {
                try {
                    called(wire, JOB);
                } catch (Exception e) {
                    thrown.complete(e);
                }
            });
            run.start();
            assertThat(wire.call()).startsWith("POST");
            run.interrupt();
            assertThat(thrown.join()).isInstanceOf(InterruptedException.class);
            assertThat(wire.leftAlone()).isTrue();
        }
    }

    @Test
    void aCatalogueGetsItsHandlers() {
        Catalogue catalogue = Catalogue.of(
                JOB,
                Job.named("again").by("/jobs/campaigns"),
                Job.named("elsewhere").by("https://example.com/jobs/x"),
                Job.named("own"));
        assertThat(Endpoints.at(URI.create("http://localhost")).handlers(catalogue))
                .containsOnlyKeys("/jobs/campaigns", "https://example.com/jobs/x");
    }

    @Test
    void whatIsNoEndpointIsRefusedAndNoHeaderIsTold() {
        Endpoints endpoints = Endpoints.at(URI.create("http://localhost")).header("Authorization", "secret");
        assertThat(endpoints.toString()).doesNotContain("secret");
        assertThatThrownBy(() -> endpoints.handler("report")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Endpoints.at(URI.create("ftp://localhost")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JobResult called(Wire wire, Job job) throws Exception {
        return Endpoints.at(wire.address()).handler("/jobs/campaigns").handle(run(job));
    }

    private static JobRun run(Job job) {
        return new JobRun(
                new UUID(0, 7),
                "clinic",
                job,
                Instant.parse("2026-11-23T13:00:00Z"),
                2,
                Map.of("limit", "20"),
                List.of("discovery", "reativacao"),
                1,
                () -> true);
    }
}
