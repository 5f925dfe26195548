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
 * before it, which passes on whole requests, so that slow senders keep none of the threads here busy. There are four
 * times as many of these as messages are looked up at once: those beyond are answered while these wait.
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

    private static final int THREADS_EACH = 4;
    private static final int NO_BODY = -1;
    /** How much more than the limit is read of a body: who is cut off while sending does not see the answer. */
    private static final int READ_ON = 256 * 1024;

    private static final int NOT_FOUND = 404;
    private static final int DEFECT = 500;

    private final HttpServer server;
    private final ExecutorService threads;
    private final WebhookCheck check;
    private final String path;

    private WebhookEndpoint(HttpServer server, ExecutorService threads, WebhookCheck check, String path) {
        this.server = server;
        this.threads = threads;
        this.check = check;
        this.path = path;
    }

    /**
     * Serves messages from now on.
     *
     * @param address port 0 takes a free one
     * @param path where they come, such as {@code /google}; nothing else is served
     * @throws UncheckedIOException if the address cannot be used
     */
    public static WebhookEndpoint open(WebhookCheck check, InetSocketAddress address, String path) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads =
                    Executors.newFixedThreadPool(THREADS_EACH * check.limits().atOnce(), named());
            WebhookEndpoint endpoint = new WebhookEndpoint(server, threads, check, path);
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
        if (!path.equals(exchange.getRequestURI().getPath())) {
            return NOT_FOUND;
        }
        try {
            return check.check(new WebhookMessage(exchange.getRequestMethod(), headers(exchange), length))
                    .status();
        } catch (RuntimeException e) {
            // The server would cut the connection instead, which Google does not try again.
            return DEFECT;
        }
    }

    private long bodyLength(HttpExchange exchange) throws IOException {
        byte[] some = new byte[8 * 1024];
        long length = 0;
        int read = 0;
        while (read >= 0 && length < check.limits().largestBody() + READ_ON) {
            length += read;
            read = exchange.getRequestBody().read(some);
        }
        return length;
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
