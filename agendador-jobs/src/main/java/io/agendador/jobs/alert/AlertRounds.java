package io.agendador.jobs.alert;

import io.agendador.jobs.health.HealthReport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Has watches look again and again, in a thread of its own; a round that fails is only missed. */
public final class AlertRounds implements AutoCloseable {

    /** How often is usual. */
    public static final Duration USUAL = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(AlertRounds.class.getName());

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(it -> {
        Thread daemon = new Thread(it, "agendador-alert-rounds");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * Begins at once.
     *
     * @param watches one for each network
     * @param found is told what each round found: metrics, say
     * @param pause between two rounds
     */
    public AlertRounds(List<AlertWatch> watches, Consumer<HealthReport> found, InstantSource clock, Duration pause) {
        for (AlertWatch watch : List.copyOf(watches)) {
            var unused = thread.scheduleWithFixedDelay(
                    () -> look(watch, found, clock), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void look(AlertWatch watch, Consumer<HealthReport> found, InstantSource clock) {
        try {
            found.accept(watch.round(clock.instant()));
        } catch (Throwable failed) {
            // Also errors: the timer would never come back. Its message may quote contents.
            LOG.log(Level.WARNING, "a round failed: {0}", failed.getClass().getName());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
