package io.agendador.google.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small HTTP server for push messages alone, on the JDK's own. It speaks no TLS: a proxy with a certificate stands
 * before it. Twice as many threads as messages are looked up at once, so that those beyond are answered while these
 * wait.
 *
 * <p>How long a slow sender may take, how many connections there may be and how long headers may get, the JDK reads from
 * system properties when the first server of the process is made; the constants here name them.
 */
public final class WebhookEndpoint implements AutoCloseable {

    /** The seconds that a request may take to arrive; unlimited by default, which is not for strangers. */
    public static final String SECONDS_TO_ARRIVE = "sun.net.httpserver.maxReqTime";

    /** How many connections may be open; unlimited by default. */
    public static final String MOST_CONNECTIONS = "jdk.httpserver.maxConnections";

    /** How many bytes of headers are read; 380 KiB by default. */
    public static final String MOST_HEADER_BYTES = "sun.net.httpserver.maxReqHeaderSize";

    private static final int NO_BODY = -1;
    private static final int DEFECT = 500;

    private final HttpServer server;
    private final ExecutorService threads;
    private final WebhookCheck check;

    private WebhookEndpoint(HttpServer server, ExecutorService threads, WebhookCheck check) {
        this.server = server;
        this.threads = threads;
        this.check = check;
    }

    /**
     * Serves messages from now on.
     *
     * @param address port 0 takes a free one
     * @param path where they come, such as {@code /google}; whatever lies below it, too, and nothing else is served
     * @throws UncheckedIOException if the address cannot be used
     */
    public static WebhookEndpoint open(WebhookCheck check, InetSocketAddress address, String path) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads =
                    Executors.newFixedThreadPool(2 * check.limits().atOnce(), named());
            WebhookEndpoint endpoint = new WebhookEndpoint(server, threads, check);
            server.setExecutor(threads);
            server.createContext(path, endpoint::answer);
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new UncheckedIOException("push messages cannot be served at this address: is it in use?", e);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Ends; messages that are being answered are cut off, and Google sends them again. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), NO_BODY);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        long length = bodyLength(exchange);
        try {
            return check.check(new WebhookMessage(exchange.getRequestMethod(), headers(exchange), length))
                    .status();
        } catch (RuntimeException e) {
            // The server would cut the connection instead, which Google does not try again.
            return DEFECT;
        }
    }

    private long bodyLength(HttpExchange exchange) throws IOException {
        int most = Math.toIntExact(Math.min(check.limits().largestBody(), Integer.MAX_VALUE - 1));
        return exchange.getRequestBody().readNBytes(most + 1).length;
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> first = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.get(0)));
        return first;
    }

    private static ThreadFactory named() {
        AtomicInteger number = new AtomicInteger();
        return it -> {
            Thread thread = new Thread(it, "agendador-webhook-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
