package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final Job JOB = Job.named("report").in("batch");

    private final String schema = DATABASE.newSchema();
    private final Runner runner = new Runner(
            Work.of("clinic", Catalogue.of(JOB), Map.of("report", run -> JobResult.DONE)),
            PostgresJobLedger.open(DATABASE.dataSource(), schema),
            new Runner.Chances(InstantSource.system(), UUID::randomUUID, new Random(1)),
            "node-1");
    private final JobRunrLanes lanes = new JobRunrLanes(
            DATABASE.dataSource(),
            new JobRunrLanes.Settings(
                    schema, new TreeMap<>(Map.of("batch", 1)), Duration.ofSeconds(5), Duration.ofSeconds(1)),
            runner,
            UUID::randomUUID);
    private final Dashboard dashboard = lanes.dashboard("batch", 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void closeAll() {
        dashboard.close();
        lanes.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + dashboard.address().getPort() + path));
    }

    private String read(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), BodyHandlers.ofString()).body();
    }

    @Test
    void itShowsWhatWaitsInItsLane() throws Exception {
        lanes.launch(Occurrence.due("clinic", JOB, Instant.parse("2026-11-22T12:00:00Z")));

        assertThat(dashboard.address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(read("/dashboard/index.html")).contains("JobRunr");
        assertThat(read("/api/jobs?state=ENQUEUED&offset=0&limit=20")).contains("\"total\":1");
    }

    @Test
    void nothingCanBeDoneThere() throws Exception {
        lanes.launch(Occurrence.due("clinic", JOB, Instant.parse("2026-11-22T12:00:00Z")));

        for (String method : new String[] {"DELETE", "POST", "PUT"}) {
            HttpRequest request = to("/api/jobs/1")
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(405);
        }
        assertThat(read("/api/jobs?state=ENQUEUED&offset=0&limit=20")).contains("\"total\":1");
    }

    @Test
    void aPageOfAnotherOriginIsNotAnswered() throws IOException {
        try (Socket socket =
                new Socket(dashboard.address().getAddress(), dashboard.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /api/version HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("version");
        }
    }
}
