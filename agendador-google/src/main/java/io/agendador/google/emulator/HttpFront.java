package io.agendador.google.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The emulator on a port of the loopback interface. */
final class HttpFront implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LARGE = 413;
    private static final int NO_BODY = -1;

    /** A name of this machine: a web page that has its own name lead here gets nothing. */
    private static final Pattern LOCAL = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Front front;

    private HttpFront(HttpServer server, ExecutorService threads, Front front) {
        this.server = server;
        this.threads = threads;
        this.front = front;
    }

    static HttpFront open(Front front, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS, it -> {
                Thread thread = new Thread(it, "calendar-emulator");
                thread.setDaemon(true);
                return thread;
            });
            HttpFront http = new HttpFront(server, threads, front);
            server.createContext("/", http::handle);
            server.setExecutor(threads);
            server.start();
            return http;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
            if (!LOCAL.matcher(headers.getOrDefault("Host", "")).matches()) {
                exchange.sendResponseHeaders(FORBIDDEN, NO_BODY);
                return;
            }
            byte[] body = exchange.getRequestBody().readNBytes(Request.MOST_BYTES + 1);
            String path = exchange.getRequestURI().getRawPath();
            if (exchange.getRequestMethod().equals("GET") && path.equals("/")) {
                send(exchange, WeekPage.response(), false);
                return;
            }
            String target = exchange.getRequestURI().toString();
            Request request = Request.of(exchange.getRequestMethod(), target, headers, body);
            if (Math.max(body.length, request.body().length) > Request.MOST_BYTES) {
                exchange.sendResponseHeaders(TOO_LARGE, NO_BODY);
                return;
            }
            Response response = front.handle(request);
            if (response.arrives()) {
                send(
                        exchange,
                        response,
                        headers.getOrDefault("Accept-encoding", "").contains("gzip"));
            }
        }
    }

    private static void send(HttpExchange exchange, Response response, boolean zip) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = response.body();
        if (zip && body.length > 0) {
            body = zipped(body);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        boolean cut = response.ending() == Ending.CUT;
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? NO_BODY : body.length);
        exchange.getResponseBody().write(body, 0, cut ? body.length / 2 : body.length);
        exchange.getResponseBody().flush();
    }

    private static byte[] zipped(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
