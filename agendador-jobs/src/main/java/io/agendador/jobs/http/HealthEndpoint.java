package io.agendador.jobs.http;

import com.sun.net.httpserver.HttpServer;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.health.Health;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Answers how jobs do, and runs them for an admin, by HTTP. What is read is for everyone who can reach the address; it
 * speaks no TLS and knows no slow senders, so that a proxy stands before it where strangers come. With more requests at a
 * time than threads, some wait; beyond these, connections are closed.
 */
public final class HealthEndpoint implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int WAITING = 64;

    private final HttpServer server;
    private final ExecutorService threads;
    private final InstantSource clock;
    private volatile Front front;

    /**
     * What is answered from.
     *
     * @param health of the network
     * @param alerts none: there is no such page
     * @param sentences the language of alerts
     * @param metrics as text for Prometheus; none: there is no such page
     */
    public record Sources(
            Health health, Optional<Alerts> alerts, AlertSentences sentences, Optional<Supplier<String>> metrics) {}

    /**
     * Who may run jobs, and how that is done.
     *
     * @param token that is asked for
     * @param runs them
     */
    public record Admin(AdminToken token, RunByHand runs) {}

    private HealthEndpoint(HttpServer server, InstantSource clock, Front front) {
        this.server = server;
        this.clock = clock;
        this.front = front;
        this.threads = threads();
        server.setExecutor(threads);
        server.createContext("/", exchange -> this.front.handle(exchange));
        server.start();
    }

    /**
     * Answers from now on, to this machine only.
     *
     * @param admin none: nobody may run jobs
     * @param port 0 takes a free one
     * @throws UncheckedIOException if the port cannot be used
     */
    public static HealthEndpoint open(Sources sources, Optional<Admin> admin, InstantSource clock, int port) {
        return open(sources, admin, clock, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /**
     * Answers from now on, at that address.
     *
     * @param admin none: nobody may run jobs
     * @throws UncheckedIOException if the address cannot be used
     */
    public static HealthEndpoint open(
            Sources sources, Optional<Admin> admin, InstantSource clock, InetSocketAddress address) {
        return open(front(new HealthPages(sources), admin, clock), clock, address);
    }

    /**
     * Answers at that address that there is no network yet, until there is something to {@linkplain #serve}.
     *
     * @throws UncheckedIOException if the address cannot be used
     */
    public static HealthEndpoint waiting(InstantSource clock, InetSocketAddress address) {
        return open(front(new HealthPages(), Optional.empty(), clock), clock, address);
    }

    private static HealthEndpoint open(Front front, InstantSource clock, InetSocketAddress address) {
        try {
            return new HealthEndpoint(HttpServer.create(address, 0), clock, front);
        } catch (IOException e) {
            throw new UncheckedIOException("health cannot be served at this address: is it in use?", e);
        }
    }

    private static Front front(HealthPages pages, Optional<Admin> admin, InstantSource clock) {
        return new Front(pages, new JobPost(admin), clock);
    }

    /**
     * Answers from these from now on.
     *
     * @param admin none: nobody may run jobs
     */
    public void serve(Sources sources, Optional<Admin> admin) {
        front = front(new HealthPages(sources), admin, clock);
    }

    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), it -> {
            Thread thread = new Thread(it, "agendador-health-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Ends; requests that are being answered are cut off. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
