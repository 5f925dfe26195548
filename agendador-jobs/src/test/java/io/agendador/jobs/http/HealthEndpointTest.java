package io.agendador.jobs.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.alert.AlertKind;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.Concern;
import io.agendador.jobs.alert.InMemoryAlertBook;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.health.RateBudget;
import io.agendador.jobs.health.Weights;
import io.agendador.jobs.http.RunByHand.Accepted;
import io.agendador.jobs.http.RunByHand.Outcome;
import io.agendador.jobs.http.RunByHand.Refused;
import io.agendador.jobs.http.RunByHand.UnknownJob;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Turn;
import io.agendador.present.Texts;
import io.agendador.review.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class HealthEndpointTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String TOKEN = "a-long-enough-token";
    private static final Job HEARTBEAT =
            Job.named("heartbeat").due(Timing.cron("* * * * *").in(UTC)).critical(true);
    private static final Job BACKUP =
            Job.named("backup").due(Timing.cron("0 2 * * *").in(UTC));

    private final HttpClient client = HttpClient.newHttpClient();
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final InMemoryAlertBook book = new InMemoryAlertBook();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AtomicReference<Outcome> outcome = new AtomicReference<>(new UnknownJob());
    private final AtomicReference<String> ran = new AtomicReference<>("");
    private final HealthEndpoint endpoint =
            open(ledger, Optional.of(new HealthEndpoint.Admin(new AdminToken(TOKEN), this::run)));

    private HealthEndpoint open(JobLedger from, Optional<HealthEndpoint.Admin> admin) {
        return HealthEndpoint.open(sources(from), admin, now::get, 0);
    }

    private HealthEndpoint.Sources sources(JobLedger from) {
        Health.Sources sources = new Health.Sources(
                () -> List.of(new RateBudget("sync", 40, 60, Optional.empty())), List.of(), Weights.USUAL);
        Texts texts = Texts.in(Texts.PORTUGUESE);
        return new HealthEndpoint.Sources(
                new Health("clinic", Catalogue.of(HEARTBEAT, BACKUP), from, sources, texts),
                Optional.of(new Alerts(book, List.of(), Alerts.Settings.USUAL)),
                new AlertSentences(texts, UTC),
                Optional.of(() -> "agendador_up 1\n"));
    }

    private Outcome run(String job, SortedMap<String, String> parameters) {
        ran.set(job + " " + parameters);
        return outcome.get();
    }

    @Test
    void aServerWithoutANetworkSaysThatItWaitsForOneAndServesItThen() throws Exception {
        try (HealthEndpoint started =
                HealthEndpoint.waiting(now::get, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            assertThat(read(started, "/health"))
                    .isEqualTo("200 {\"status\":\"waiting_for_network\",\"at\":\"2026-11-23T12:00:00Z\"}");
            assertThat(read(started, "/health/jobs")).startsWith("404");
            started.serve(sources(ledger), Optional.empty());
            assertThat(read(started, "/health")).startsWith("200 ").contains("\"network\":\"clinic\"");
            assertThat(read(started, "/health/jobs")).startsWith("200");
        }
    }

    private String read(HealthEndpoint from, String path) throws Exception {
        URI page = URI.create("http://127.0.0.1:" + from.address().getPort() + path);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(page));
        return answer.statusCode() + " " + answer.body();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + endpoint.address().getPort() + path));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(to(path));
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String authorization) throws Exception {
        return send(to(path).header("Authorization", authorization).POST(BodyPublishers.noBody()));
    }

    private void runs(Job job, Instant at, Ending ending) {
        Occurrence due = Occurrence.due("clinic", job, at);
        ledger.within(it -> {
            it.add(due, at);
            Turn turn = it.take(due.id(), new UUID(1, 1), "node-1", true, at, Duration.ofMinutes(1))
                    .orElseThrow();
            return it.end(turn, ending, at.plusSeconds(2));
        });
    }

    @Test
    void healthIsFineUntilACriticalJobIsStale() throws Exception {
        runs(HEARTBEAT, NOON, Ending.success());
        JsonNode health = json("/health");
        assertThat(health.get("status").asString()).isEqualTo("healthy");
        assertThat(health.get("score").asInt()).isEqualTo(100);
        assertThat(health.get("at").asString()).isEqualTo("2026-11-23T12:00:00Z");

        now.set(NOON.plusSeconds(300));
        HttpResponse<String> critical = get("/health");
        assertThat(critical.statusCode()).isEqualTo(503);
        assertThat(critical.body()).contains("\"status\":\"critical\"").contains("\"stale\":1");
    }

    @Test
    void degradedIsStillServed() throws Exception {
        runs(HEARTBEAT, NOON, Ending.success());
        runs(BACKUP, NOON, Ending.error("Maria Silva"));
        assertThat(json("/health").get("status").asString()).isEqualTo("degraded");
    }

    @Test
    void eachJobIsToldByItsNameWithoutWhatItSaid() throws Exception {
        runs(BACKUP, NOON, Ending.error("Maria Silva"));
        JsonNode all = json("/health/jobs");
        JsonNode job = all.get("jobs").get("backup");

        assertThat(job.get("status").asString()).isEqualTo("error");
        assertThat(job.get("last_run").get("duration_ms").asInt()).isEqualTo(2_000);
        assertThat(job.get("next").asString()).isEqualTo("2026-11-24T02:00:00Z");
        assertThat(job.get("sla_seconds").asInt()).isEqualTo(25 * 3_600);
        assertThat(job.get("cron").asString()).isEqualTo("0 2 * * *");
        assertThat(job.get("stale").asBoolean()).isFalse();
        assertThat(job.get("stale_since").isNull()).isTrue();
        assertThat(all.get("jobs").get("heartbeat").get("last_run").isNull()).isTrue();
        assertThat(all.toString()).doesNotContain("Maria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/queue", "/health/fila"})
    void theQueueIsTold(String path) throws Exception {
        runs(BACKUP, NOON, Ending.error("no"));
        assertThat(json(path).toString())
                .isEqualTo("{\"pending\":0,\"running\":0,\"stuck\":0,\"dead\":1,\"oldest_pending\":null}");
    }

    @Test
    void circuitsAreToldWithTheirPast() throws Exception {
        Circuit open = new Circuit(
                "google", Circuit.State.OPEN, 5, NOON, Optional.of(NOON.plusSeconds(60)), Duration.ofMinutes(2));
        ledger.within(it -> {
            it.circuits().store("clinic", open, NOON);
            return open;
        });
        now.set(NOON.plus(Duration.ofHours(2)));

        assertThat(json("/health/circuits").get("circuits").get(0).get("state").asString())
                .isEqualTo("open");
        String history = "/health/circuits/history";
        assertThat(json(history).get("transitions").get(0).toString())
                .isEqualTo("{\"circuit_name\":\"google\",\"at\":\"2026-11-23T12:00:00Z\",\"from\":\"closed\","
                        + "\"to\":\"open\",\"failures\":5,\"open_until\":\"2026-11-23T12:01:00Z\"}");
        assertThat(json(history + "?circuit_name=google&horas=2")
                        .get("transitions")
                        .size())
                .isEqualTo(1);
        assertThat(json(history + "?horas=1").get("transitions").size()).isZero();
        assertThat(json(history + "?circuit_name=bank").get("transitions").size())
                .isZero();
    }

    @Test
    void theRestIsTold() throws Exception {
        assertThat(json("/health/rate-limit").toString())
                .isEqualTo("{\"accounts\":[{\"account\":\"sync\",\"used\":40,\"left\":60,\"renewed\":null}]}");
        book.raise(new Concern("clinic", AlertKind.JOB_FAILED, "backup"), 1, NOON);
        JsonNode alert = json("/health/alerts").get("alerts").get(0);
        assertThat(alert.get("sentence").asString()).isEqualTo("Erro: O job backup falhou. Desde seg 23/11 12:00.");
        assertThat(alert.get("open").asBoolean()).isTrue();
        JsonNode score = json("/health/score");
        assertThat(score.get("score").asInt()).isEqualTo(100);
        assertThat(score.get("parts").size()).isEqualTo(3);
        HttpResponse<String> metrics = get("/metrics");
        assertThat(metrics.body()).isEqualTo("agendador_up 1\n");
        assertThat(metrics.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
    }

    @Test
    void aHeadIsAnsweredAsAGetWithoutItsBody() throws Exception {
        HttpResponse<String> head = send(to("/health").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length"))
                .hasValue(get("/health").body().length());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 404",
        "GET, /health/, 404",
        "GET, /Health, 404",
        "GET, /health/jobs/backup, 404",
        "GET, /health/../metrics, 404",
        "GET, /favicon.ico, 404",
        "POST, /jobs/, 404",
        "POST, /jobs/a/b, 404",
        "POST, /health, 405",
        "DELETE, /health/jobs, 405",
        "GET, /jobs/backup, 405",
        "PUT, /jobs/backup, 405",
        "GET, /health?x=1, 400",
        "GET, /health?%C3%28, 400",
        "GET, /health/circuits/history?horas=0, 400",
        "GET, /health/circuits/history?horas=745, 400",
        "GET, /health/circuits/history?horas=x, 400",
        "GET, /health/circuits/history?horas=1&horas=2, 400"
    })
    void whatIsWrongIsRefused(String method, String path, int status) throws Exception {
        assertThat(raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status)
                .doesNotContain("Exception");
    }

    @Test
    void whatIsTooMuchIsRefused() throws Exception {
        assertThat(get("/health?x=" + "y".repeat(5_000)).statusCode()).isEqualTo(400);
        assertThat(send(to("/health").header("X-Long", "y".repeat(20_000))).statusCode())
                .isEqualTo(431);
        assertThat(send(to("/jobs/backup")
                                .header("Authorization", "Bearer " + TOKEN)
                                .POST(BodyPublishers.ofString("weeks=4")))
                        .statusCode())
                .isEqualTo(413);
        assertThat(ran.get()).isEmpty();
    }

    @Test
    void anAdminRunsAJobWithItsParameters() throws Exception {
        outcome.set(new Accepted(new UUID(0, 7)));
        HttpResponse<String> answer = post("/jobs/weekly-generation?weeks=4&note=a%20b", "Bearer " + TOKEN);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"id\":\"00000000-0000-0000-0000-000000000007\"}");
        assertThat(ran.get()).isEqualTo("weekly-generation {note=a b, weeks=4}");
    }

    @Test
    void aGateIsToldInItsSentence() throws Exception {
        outcome.set(new Refused("O job backup está pausado."));
        HttpResponse<String> answer = post("/jobs/backup", "bearer " + TOKEN);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"error\":\"O job backup está pausado.\"}");
        outcome.set(new UnknownJob());
        assertThat(post("/jobs/backup", "Bearer " + TOKEN).statusCode()).isEqualTo(404);
        assertThat(post("/jobs/backup?a=1&a=2", "Bearer " + TOKEN).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "Bearer a-long-enough-tokem, 403",
        "Bearer a-long-enough-token-and-more, 403",
        "Bearer a-long, 403",
        "Bearer, 401",
        "Basic a-long-enough-token, 401",
        "a-long-enough-token, 401"
    })
    void whoHasNotTheTokenRunsNothing(String authorization, int status) throws Exception {
        outcome.set(new Accepted(new UUID(0, 7)));
        HttpResponse<String> answer = post("/jobs/backup", authorization);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
        assertThat(send(to("/jobs/backup").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(401);
        assertThat(ran.get()).isEmpty();
    }

    @Test
    void withoutATokenNobodyRunsAnything() throws Exception {
        try (HealthEndpoint without = open(ledger, Optional.empty())) {
            URI uri = URI.create("http://127.0.0.1:" + without.address().getPort() + "/jobs/backup");
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + TOKEN)
                    .POST(BodyPublishers.noBody());
            assertThat(send(request).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aTokenIsNotShownAndNotShort() {
        assertThat(new AdminToken(TOKEN).toString()).doesNotContain(TOKEN);
        assertThatThrownBy(() -> new AdminToken("short")).hasMessageNotContaining("short");
    }

    @Test
    void whatGoesWrongHereIsNotTold() throws Exception {
        assertThat(failing(new StoreUnavailableException("at 10.0.0.1", new IOException())))
                .isEqualTo("503 {\"error\":\"the database cannot be reached\"}");
        assertThat(failing(new IllegalStateException("Maria Silva"))).isEqualTo("500 {\"error\":\"internal error\"}");
    }

    private String failing(RuntimeException failure) throws Exception {
        JobLedger broken = new JobLedger() {
            @Override
            public <T> T within(Function<Books, T> work) {
                throw failure;
            }
        };
        try (HealthEndpoint of = open(broken, Optional.empty())) {
            URI uri = URI.create("http://127.0.0.1:" + of.address().getPort() + "/health");
            HttpResponse<String> answer = send(HttpRequest.newBuilder(uri));
            return answer.statusCode() + " " + answer.body();
        }
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(endpoint.address().getAddress().isLoopbackAddress()).isTrue();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(
                        endpoint.address().getAddress(), endpoint.address().getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
