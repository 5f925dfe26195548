package io.agendador.jobs.run;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jobrunr.dashboard.JobRunrApiHandler;
import org.jobrunr.dashboard.JobRunrSseHandler;
import org.jobrunr.dashboard.JobRunrStaticFileHandler;
import org.jobrunr.dashboard.server.HttpExchangeHandler;
import org.jobrunr.dashboard.server.http.RedirectHttpHandler;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.ThreadSafeStorageProvider;
import org.jobrunr.utils.mapper.JsonMapper;

/**
 * JobRunr's own pages about one lane, to be looked at from this machine. Nothing can be done there: what decides is the
 * ledger, and what people do they do at the desk.
 *
 * <p>JobRunr's own server listens to everybody, which cannot be set; its pages are served by ours.
 */
public final class Dashboard implements AutoCloseable {

    private static final int NOT_ALLOWED = 405;
    private static final int MISDIRECTED = 421;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads;
    private final List<HttpExchangeHandler> pages;

    private Dashboard(HttpServer server, ExecutorService threads, List<HttpExchangeHandler> pages) {
        this.server = server;
        this.threads = threads;
        this.pages = pages;
    }

    static Dashboard open(StorageProvider storage, JsonMapper json, int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newCachedThreadPool(it -> {
                Thread thread = new Thread(it, "agendador-dashboard");
                thread.setDaemon(true);
                return thread;
            });
            StorageProvider shared = new ThreadSafeStorageProvider(storage);
            List<HttpExchangeHandler> pages = List.of(
                    new RedirectHttpHandler("/", "/dashboard"),
                    new JobRunrStaticFileHandler(),
                    new JobRunrApiHandler(shared, json, false),
                    new JobRunrSseHandler(shared, json));
            pages.forEach(it ->
                    server.createContext(it.getContextPath(), it).getFilters().add(onlyReading()));
            server.setExecutor(threads);
            server.start();
            return new Dashboard(server, threads, pages);
        } catch (IOException e) {
            throw new UncheckedIOException("the dashboard cannot be served at this port: is it in use?", e);
        }
    }

    /** A page of another origin that had its name resolve to this machine is none of ours. */
    private static Filter onlyReading() {
        return new Filter() {
            @Override
            public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
                String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
                if (!host.matches("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d+)?")) {
                    refuse(exchange, MISDIRECTED);
                } else if (!exchange.getRequestMethod().equals("GET")) {
                    refuse(exchange, NOT_ALLOWED);
                } else {
                    chain.doFilter(exchange);
                }
            }

            @Override
            public String description() {
                return "only reading, from this machine";
            }
        };
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, NO_BODY);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    @Override
    public void close() {
        server.stop(0);
        pages.forEach(HttpExchangeHandler::close);
        threads.shutdownNow();
    }
}
