package io.agendador.bot;

import io.agendador.jobs.http.HealthEndpoint;
import io.agendador.review.RosterReports;
import io.agendador.review.StoreUnavailableException;
import io.agendador.roster.Network;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells of its health from the start, starts what a network needs as soon as there is one, and ends it. */
final class Server implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Server.class.getName());
    private static final long PAUSE = 5;

    private final RosterReports reports;
    private final Supplier<HealthEndpoint> opens;
    private final BiFunction<Network, HealthEndpoint, NetworkNode> starts;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(it -> {
        Thread thread = new Thread(it, "agendador-network");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable HealthEndpoint health;
    private @Nullable NetworkNode node;
    private boolean closed;

    /**
     * Not started.
     *
     * @param opens where it tells of its health
     * @param starts what runs for the network, until closed
     */
    Server(
            RosterReports reports,
            Supplier<HealthEndpoint> opens,
            BiFunction<Network, HealthEndpoint, NetworkNode> starts) {
        this.reports = reports;
        this.opens = opens;
        this.starts = starts;
    }

    /** A server that has been started: where its pages are, and whether there is a network. */
    record Started(InetSocketAddress health, boolean network) {}

    /**
     * Starts at once where there is a network; else looks every few seconds whether somebody has entered one.
     *
     * @throws PortTakenException if it cannot listen where it was told to
     */
    synchronized Started start() {
        HealthEndpoint opened = opens.get();
        health = opened;
        if (!look(opened)) {
            var unused = looking.scheduleWithFixedDelay(() -> lookAgain(opened), PAUSE, PAUSE, TimeUnit.SECONDS);
        }
        return new Started(opened.address(), node != null);
    }

    private synchronized boolean look(HealthEndpoint opened) {
        if (node == null && !closed) {
            reports.network().ifPresent(it -> node = starts.apply(it.network(), opened));
        }
        return node != null;
    }

    private void lookAgain(HealthEndpoint opened) {
        try {
            if (look(opened)) {
                LOG.log(Level.INFO, "there is a network now: its jobs run");
                looking.shutdown();
            }
        } catch (StoreUnavailableException away) {
            LOG.log(Level.WARNING, "the database is away");
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "what a network needs could not be started", failed);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        looking.shutdownNow();
        if (health != null) {
            health.close();
        }
        if (node != null) {
            node.close();
        }
    }
}
