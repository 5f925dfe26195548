package io.agendador.examples.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Plays the operation's own server: each endpoint always behaves in the same way, which follows from the seed. */
final class StubServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int MOST_ITEMS = 200;
    private static final int SLOW_SECONDS = 3;

    /** How an endpoint behaves. */
    enum Manner {
        FINE(80),
        SLOW(88),
        TOO_MANY(93),
        BROKEN(98),
        HANGING(100);

        private final int until;

        Manner(int until) {
            this.until = until;
        }
    }

    private final long seed;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "stub server");
        thread.setDaemon(true);
        return thread;
    });
    private final CountDownLatch closed = new CountDownLatch(1);

    StubServer(long seed) throws IOException {
        this.seed = seed;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    Manner manner(String path) {
        int number = new SplittableRandom(seed * 31 + path.hashCode()).nextInt(100);
        for (Manner it : Manner.values()) {
            if (number < it.until) {
                return it;
            }
        }
        return Manner.FINE;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            exchange.getRequestBody().readAllBytes();
            switch (manner(path)) {
                case FINE -> send(exchange, OK, items(path));
                case SLOW -> {
                    pause(SLOW_SECONDS);
                    send(exchange, OK, items(path));
                }
                case TOO_MANY -> send(exchange, 429, "{}");
                case BROKEN -> send(exchange, 500, "{}");
                case HANGING -> pause(Integer.MAX_VALUE);
            }
        }
    }

    private String items(String path) {
        return "{\"processados\": " + new SplittableRandom(seed + path.hashCode()).nextInt(MOST_ITEMS) + "}";
    }

    private void pause(int seconds) {
        try {
            if (closed.await(seconds, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int code, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
