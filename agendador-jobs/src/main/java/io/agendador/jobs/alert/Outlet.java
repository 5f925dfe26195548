package io.agendador.jobs.alert;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** Hands alerts to one sink, in a thread that waits for nobody else. */
final class Outlet {

    private static final Logger LOG = System.getLogger(Outlet.class.getName());
    private static final int TRIES = 5;

    private final AlertSink sink;
    private final Duration pause;
    private final BlockingDeque<Alert> queue;
    private final Thread thread;

    Outlet(AlertSink sink, Alerts.Settings settings, int number) {
        this.sink = sink;
        this.pause = settings.pause();
        this.queue = new LinkedBlockingDeque<>(settings.most());
        this.thread = new Thread(this::tell, "agendador-alerts-" + number);
        thread.setDaemon(true);
        thread.start();
    }

    /** The oldest makes room where too many wait. */
    void add(Alert alert) {
        while (!queue.offer(alert)) {
            Alert lost = queue.poll();
            if (lost != null) {
                LOG.log(
                        Level.ERROR,
                        "too many alerts wait: {0} is not told",
                        lost.concern().kind());
            }
        }
    }

    private void tell() {
        try {
            while (true) {
                tell(queue.take());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Alert alert) throws InterruptedException {
        for (int tries = 1; tries <= TRIES; tries++) {
            if (told(alert)) {
                return;
            }
            Thread.sleep(pause.toMillis());
        }
        LOG.log(Level.ERROR, "{0} could not be told", alert.concern().kind());
    }

    private boolean told(Alert alert) throws InterruptedException {
        try {
            sink.tell(alert);
            return true;
        } catch (InterruptedException closed) {
            throw closed;
        } catch (Throwable thrown) {
            // Also errors. Its message may quote what it was to send, or where.
            LOG.log(Level.WARNING, "a sink failed: {0}", thrown.getClass().getName());
            return false;
        }
    }

    void close() {
        thread.interrupt();
    }
}
