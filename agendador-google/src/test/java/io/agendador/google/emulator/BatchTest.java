package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.event;
import static io.agendador.google.emulator.World.ids;
import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.googleapis.batch.BatchRequest;
import com.google.api.client.googleapis.batch.json.JsonBatchCallback;
import com.google.api.client.googleapis.json.GoogleJsonError;
import com.google.api.client.http.HttpHeaders;
import com.google.api.services.calendar.model.Event;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviour 16 of Google's: batches, and what other clients send. */
@ParameterizedClass
@EnumSource(Door.class)
class BatchTest {

    @Parameter
    Door door;

    private World world;
    private String calendar;
    private final List<String> outcomes = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        world = new World(door);
        calendar = world.calendar();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private <T> JsonBatchCallback<T> noting() {
        return new JsonBatchCallback<>() {
            @Override
            public void onSuccess(T result, HttpHeaders headers) {
                outcomes.add(result instanceof Event event ? event.getId() : "done");
            }

            @Override
            public void onFailure(GoogleJsonError error, HttpHeaders headers) {
                outcomes.add(error.getCode() + " " + error.getErrors().get(0).getReason());
            }
        };
    }

    private BatchRequest batch() {
        return world.client.batch(it -> it.getHeaders().setAuthorization("Bearer any"));
    }

    private void queueInserts(BatchRequest batch, String... ids) throws IOException {
        for (String id : ids) {
            world.client
                    .events()
                    .insert(
                            calendar,
                            event(id, "2026-03-03T08:00", "2026-03-03T12:00").setSummary("Não é só ASCII — €"))
                    .queue(batch, noting());
        }
    }

    @Test
    void behaviour16EachPartHasItsOwnOutcomeInOrder() throws IOException {
        BatchRequest batch = batch();
        queueInserts(batch, "aaaaa", "bbbbb", "aaaaa", "wrong");
        world.client
                .events()
                .patch(calendar, "bbbbb", new Event().setDescription("d"))
                .queue(batch, noting());
        world.client.events().delete(calendar, "aaaaa").queue(batch, noting());
        world.client.events().get(calendar, "zzzzz").queue(batch, noting());

        Calls before = world.emulator.calls();
        batch.execute();

        assertThat(outcomes)
                .containsExactly("aaaaa", "bbbbb", "409 duplicate", "400 invalid", "bbbbb", "done", "404 notFound");
        assertThat(ids(world.list(calendar))).containsExactly("bbbbb");
        Event patched = world.client.events().get(calendar, "bbbbb").execute();
        assertThat(patched.getSummary()).isEqualTo("Não é só ASCII — €");
        assertThat(patched.getDescription()).isEqualTo("d");
        Calls calls = world.emulator.calls().since(before);
        assertThat(calls.alone()).containsEntry(Operation.BATCH, 1L).containsEntry(Operation.EVENTS_GET, 1L);
        assertThat(calls.of(Operation.EVENTS_INSERT)).isEqualTo(4);
        assertThat(calls.http()).isEqualTo(3);
        assertThat(calls.writes()).isEqualTo(6);
    }

    @Test
    void behaviour16ABatchTakesAThousandParts() throws IOException {
        BatchRequest thousand = batch();
        BatchRequest more = batch();
        for (int i = 0; i <= 1000; i++) {
            if (i < 1000) {
                world.client.events().get(calendar, "zzzzz").queue(thousand, noting());
            }
            world.client.events().get(calendar, "zzzzz").queue(more, noting());
        }

        thousand.execute();

        assertThat(outcomes).hasSize(1000);
        assertThatThrownBy(more::execute).isInstanceOf(IOException.class);
    }

    @Test
    void aFaultOfAPartConcernsThatPart() throws IOException {
        world.emulator.faults().nth(2, Operation.EVENTS_INSERT, Fault.refuse(Reason.RATE_LIMIT_EXCEEDED));
        BatchRequest batch = batch();
        queueInserts(batch, "aaaaa", "bbbbb", "ccccc");

        batch.execute();

        assertThat(outcomes).containsExactly("aaaaa", "403 rateLimitExceeded", "ccccc");
    }

    @Test
    void whereAPartsConnectionBreaksTheBatchEnds() throws IOException {
        world.emulator.faults().nth(2, Operation.EVENTS_INSERT, Fault.loseResponse());
        BatchRequest batch = batch();
        queueInserts(batch, "aaaaa", "bbbbb", "ccccc");

        assertThatThrownBy(batch::execute).isInstanceOf(IOException.class);

        assertThat(outcomes).isEmpty();
        assertThat(ids(world.list(calendar))).containsExactly("aaaaa", "bbbbb");
    }

    @Test
    void behaviour16PythonsClientFindsItsPartsByTheirIds() throws Exception {
        try (World http = new World(Door.HTTP)) {
            String body = String.join(
                    "\r\n",
                    "--===1==",
                    "Content-Type: application/http",
                    "MIME-Version: 1.0",
                    "Content-Transfer-Encoding: binary",
                    "Content-ID: <1b4b+1>",
                    "",
                    "GET /calendar/v3/calendars/primary?alt=json HTTP/1.1",
                    "accept: application/json",
                    "",
                    "",
                    "--===1==--",
                    "");
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(http.emulator.rootUrl() + "batch/calendar/v3"))
                                    .header("Authorization", "Bearer x")
                                    .header("Content-Type", "multipart/mixed; boundary=\"===1==\"")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(response.body())
                    .contains("Content-ID: <response-1b4b+1>")
                    .contains("HTTP/1.1 200 OK")
                    .contains(World.ADMIN);
        }
    }

    @Test
    void behaviour16PatchComesDirectlyFromOtherClients() throws Exception {
        try (World http = new World(Door.HTTP)) {
            String of = http.calendar();
            http.insert(of, "aaaaa");
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            http.emulator.rootUrl() + "calendar/v3/calendars/" + of + "/events/aaaaa"))
                                    .header("Authorization", "Bearer x")
                                    .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"summary\":\"x\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(http.client.events().get(of, "aaaaa").execute().getSummary())
                    .isEqualTo("x");
        }
    }

    @Test
    void behaviour16LongQueriesComeAsForms() throws IOException {
        world.insert(calendar, "aaaaa");
        Calls before = world.emulator.calls();

        world.client.events().list(calendar).setQ("plantão " + "x".repeat(3000)).execute();

        assertThat(world.emulator.calls().since(before).alone()).containsOnlyKeys(Operation.EVENTS_LIST);
        assertThat(refusal(() -> world.client
                        .events()
                        .list(calendar)
                        .setSyncToken("x")
                        .setQ("x".repeat(3000))
                        .execute()))
                .isEqualTo("400 invalid");
    }
}
