package io.agendador.review;

import io.agendador.review.WorkQueue.Waiting;
import io.agendador.review.WorkQueue.Work;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Does the work that waits, in the thread that asks for it. Work whose topic nobody handles stays. Whatever ends the
 * process in between, what was not finished is due again after ten minutes: so handlers are safe to repeat. Safe for use
 * by many threads and processes, which are given different work.
 */
public final class WorkDrain {

    /** Does work of one topic, outside of any transaction; it fails by throwing, and is then tried again later. */
    @FunctionalInterface
    public interface Handler {

        /** Does it; must be done by the time that this returns. */
        void handle(Work work);
    }

    /** What came of it. */
    public record Drained(int done, int failed) {}

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    private final Transactions transactions;
    private final InstantSource clock;
    private final Map<String, Handler> handlers;

    /**
     * The use case.
     *
     * @param handlers by topic
     */
    @Inject
    public WorkDrain(Transactions transactions, InstantSource clock, Map<String, Handler> handlers) {
        this.transactions = transactions;
        this.clock = clock;
        this.handlers = new TreeMap<>(handlers);
    }

    /**
     * Does what is due, oldest first. What fails is due again after a minute, then two, four, … and at last every four
     * hours.
     *
     * @param most how much of it, 1…1,000
     */
    public Drained drain(int most) {
        if (handlers.isEmpty()) {
            return new Drained(0, 0);
        }
        Instant now = clock.instant();
        List<Waiting> taken =
                transactions.write(stores -> stores.work().take(handlers.keySet(), now, now.plus(LEASE), most));
        int done = 0;
        for (Waiting it : taken) {
            done += does(it) ? 1 : 0;
        }
        return new Drained(done, taken.size() - done);
    }

    private boolean does(Waiting waiting) {
        try {
            handler(waiting.work().topic()).handle(waiting.work());
        } catch (RuntimeException e) {
            Instant again = clock.instant().plus(delay(waiting.attempts()));
            return transactions.write(stores -> {
                stores.work().failed(waiting.number(), again, String.valueOf(e));
                return false;
            });
        }
        return transactions.write(stores -> {
            stores.work().done(waiting.number());
            return true;
        });
    }

    private Handler handler(String topic) {
        Handler handler = handlers.get(topic);
        if (handler == null) {
            throw new IllegalStateException("the queue gave work of topic " + topic + ", which was not asked for");
        }
        return handler;
    }

    private static Duration delay(int attempts) {
        return FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    }
}
