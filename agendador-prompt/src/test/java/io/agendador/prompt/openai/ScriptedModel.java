package io.agendador.prompt.openai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenAI-compatible server on this machine whose answers are written beforehand. It refuses what OpenAI refuses: a
 * missing key, unknown or wrong parameters, schemas that are not strict.
 *
 * <p>Both {@code /v1/chat/completions} and {@code /v1/responses}. Answers are given in the order in which they were
 * scripted; the last one again and again.
 */
public final class ScriptedModel implements AutoCloseable {

    /** The key that it takes. */
    public static final String KEY = "sk-scripted-0123456789";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Function<JsonNode, ScriptedReply>> script = new ArrayDeque<>();
    private final List<JsonNode> requests = new ArrayList<>();
    private boolean started;

    private ScriptedModel(HttpServer server) {
        this.server = server;
        server.createContext("/v1/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** One that listens already. */
    public static ScriptedModel start() {
        try {
            return new ScriptedModel(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to set as its base URL. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Adds an answer. */
    public ScriptedModel reply(ScriptedReply reply) {
        return reply(request -> reply);
    }

    /** Adds an answer that depends on what is asked: the request's body. */
    public synchronized ScriptedModel reply(Function<JsonNode, ScriptedReply> reply) {
        script.add(reply);
        return this;
    }

    /** The bodies of all requests that were in order, the first first. */
    public synchronized List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ScriptedReply reply = RequestRules.complaint(exchange, body).orElseGet(() -> next(MAPPER.readTree(body)));
            send(exchange, reply);
        }
    }

    private synchronized ScriptedReply next(JsonNode request) {
        requests.add(request);
        if (started && script.size() > 1) {
            script.removeFirst();
        }
        started = true;
        return script.getFirst().apply(request);
    }

    private void send(HttpExchange exchange, ScriptedReply reply) throws IOException {
        if (reply.isNever()) {
            awaitClosing();
            return;
        }
        boolean chat = exchange.getRequestURI().getPath().endsWith("/chat/completions");
        byte[] bytes = reply.body(chat).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length + (reply.breaksOff() ? 10L : 0L));
        // Closing the exchange closes the line, too, if not all that was promised has been written.
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
    }

    private void awaitClosing() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
