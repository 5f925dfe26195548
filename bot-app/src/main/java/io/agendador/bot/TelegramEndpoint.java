package io.agendador.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.agendador.bot.telegram.WebhookReceiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where Telegram sends updates. It speaks no TLS: a proxy with a certificate stands before it. */
final class TelegramEndpoint implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads;

    private TelegramEndpoint(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Serves nothing but this path.
     *
     * @throws UncheckedIOException if the address cannot be used
     */
    static TelegramEndpoint open(WebhookReceiver receiver, InetSocketAddress address, String path) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS, it -> {
                Thread thread = new Thread(it, "telegram-webhook");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            server.createContext(path, exchange -> {
                try (exchange) {
                    exchange.sendResponseHeaders(status(receiver, exchange, path), NO_BODY);
                }
            });
            server.start();
            return new TelegramEndpoint(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException("updates cannot be taken at this address: is it in use?", e);
        }
    }

    private static int status(WebhookReceiver receiver, HttpExchange exchange, String path) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return 404;
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return 405;
        }
        Optional<String> secret =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(WebhookReceiver.SECRET_HEADER));
        byte[] body = exchange.getRequestBody().readNBytes(WebhookReceiver.LARGEST + 1);
        if (body.length > WebhookReceiver.LARGEST) {
            return 413;
        }
        try {
            return receiver.receive(secret, body);
        } catch (RuntimeException defect) {
            // The server would cut the connection instead.
            return 500;
        }
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
