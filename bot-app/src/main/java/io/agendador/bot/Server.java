package io.agendador.bot;

import io.agendador.review.RosterReports;
import io.agendador.review.StoreUnavailableException;
import io.agendador.roster.Network;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Starts what a network needs as soon as there is one, and ends it. */
final class Server implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Server.class.getName());
    private static final long PAUSE = 5;

    private final RosterReports reports;
    private final Function<Network, Running> starts;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(it -> {
        Thread thread = new Thread(it, "agendador-network");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Running node;
    private boolean closed;

    /** What runs for a network. */
    interface Running extends AutoCloseable {

        /** Where its pages are. */
        InetSocketAddress health();

        @Override
        void close();
    }

    /** {@code starts}: what runs for the network, until closed. */
    Server(RosterReports reports, Function<Network, Running> starts) {
        this.reports = reports;
        this.starts = starts;
    }

    /**
     * Starts at once where there is a network; else looks every few seconds whether somebody has entered one.
     *
     * @return where its pages are; empty if there is no network yet
     * @throws PortTakenException if it cannot listen where it was told to
     */
    Optional<InetSocketAddress> start() {
        Optional<InetSocketAddress> started = look();
        if (started.isEmpty()) {
            var unused = looking.scheduleWithFixedDelay(this::lookAgain, PAUSE, PAUSE, TimeUnit.SECONDS);
        }
        return started;
    }

    private synchronized Optional<InetSocketAddress> look() {
        if (node == null && !closed) {
            Optional<Network> network = reports.network().map(it -> it.network());
            network.ifPresent(it -> node = starts.apply(it));
        }
        return Optional.ofNullable(node).map(Running::health);
    }

    private void lookAgain() {
        try {
            look().ifPresent(health -> {
                LOG.log(
                        Level.INFO,
                        "up: http://{0}:{1}/health",
                        health.getHostString(),
                        String.valueOf(health.getPort()));
                looking.shutdown();
            });
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
        if (node != null) {
            node.close();
        }
    }
}
