package io.agendador.google.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.services.calendar.model.Event;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.agendador.google.access.CallFailure.Kind;
import io.agendador.google.access.ScriptedGoogle.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same over a real connection: what the network does to an answer. */
class OverHttpTest {

    private interface Exchange {
        void with(HttpExchange exchange) throws IOException;
    }

    private final ArrayDeque<Exchange> answers = new ArrayDeque<>();
    private final List<String> bodies = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            answers.removeFirst().with(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private CalendarCalls calls(Duration timeout) {
        VirtualTime time = new VirtualTime();
        GoogleSettings settings = new GoogleSettings(
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "test",
                new GoogleCredential.Fixed("token-secret"),
                timeout);
        return new GoogleCalendarCalls(
                GoogleConnection.overHttp(settings, time),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(CallBudget.PROJECT, time).ofUser(CallBudget.USER),
                time,
                1,
                CallListener.NONE);
    }

    private static Exchange whole(Answer answer) {
        return exchange -> {
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** Says how long the body is, and closes the connection half-way. */
    private static Exchange cut(Answer answer) {
        return exchange -> {
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    private static Exchange gzipped(Answer answer) {
        return exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).contains("gzip");
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(answer.status(), 0);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                out.write(answer.body().getBytes(UTF_8));
            }
        };
    }

    @Test
    void gzippedAnswersAreReadAndCutOnesAreNot() {
        Answer event = Answer.json("{\"id\": \"a\", \"summary\": \"Consulta\"}");
        answers.addAll(List.of(cut(event), cut(Answer.error(503, "backendError")), gzipped(event)));
        assertThat(calls(Duration.ofSeconds(20)).get("c", "a"))
                .get()
                .extracting(Event::getSummary)
                .isEqualTo("Consulta");
    }

    @Test
    void aBatchThatIsCutIsSentAgainWithoutWhatArrived() {
        String longName = "x".repeat(500);
        Answer both = ScriptedBatch.answer(List.of(
                ScriptedBatch.stored("a1", "\"1\""),
                Answer.json("{\"id\": \"a2\", \"etag\": \"2\", \"summary\": \"%s\"}".formatted(longName))));
        answers.addAll(List.of(cut(both), gzipped(ScriptedBatch.answer(List.of(Answer.error(409, "duplicate"))))));
        List<Outcome> outcomes = calls(Duration.ofSeconds(20))
                .batch(
                        "c",
                        List.of(
                                new EventWrite.Insert(new Event().setId("a1").setSummary("plain text")),
                                new EventWrite.Insert(new Event().setId("a2"))));
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Written.class);
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Exists());
        assertThat(bodies.get(0)).contains("plain text");
        // In quotes: what parts the batch is drawn by chance.
        assertThat(bodies.get(1)).contains("\"a2\"").doesNotContain("\"a1\"");
    }

    @Test
    void whoeverDoesNotAnswerInTimeIsAskedABoundedNumberOfTimes() {
        for (int i = 0; i < 6; i++) {
            answers.add(exchange -> await());
        }
        CallFailure failure = catchThrowableOfType(
                CallFailure.class, () -> calls(Duration.ofMillis(50)).get("c", "a"));
        assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(answers).isEmpty();
    }

    private static void await() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theClientsOwnLogAtItsMostTalkativeHoldsNothingOfACall() {
        Logger logger = Logger.getLogger("com.google.api.client");
        List<String> records = new ArrayList<>();
        Handler handler = recording(records);
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            logger.setLevel(Level.ALL);
            logger.addHandler(handler);
            System.setErr(new PrintStream(printed, true, UTF_8));
            answers.addAll(List.of(
                    cut(Answer.error(403, "forbidden")),
                    whole(Answer.error(401, "authError")),
                    whole(Answer.error(400, "secret"))));
            calls(Duration.ofSeconds(20))
                    .batch("secret-calendar", List.of(new EventWrite.Insert(new Event().setId("a"))));
        } finally {
            System.setErr(err);
            logger.removeHandler(handler);
            logger.setLevel(null);
        }
        assertThat(answers).isEmpty();
        assertThat(records).isEmpty();
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    private static Handler recording(List<String> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(new SimpleFormatter().format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
