package io.agendador.jobs.metric;

import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Counts what runs, by network and job: {@code agendador.job.runs} by status, {@code .duration}, {@code .items}, {@code
 * .skips} by reason, and {@code .lag}, from when it was due to its first start. Of this node. Safe for use by many threads.
 */
public final class JobMetrics implements RunListener {

    private static final String RUNS = "agendador.job.runs";
    private static final String DURATION = "agendador.job.duration";
    private static final String ITEMS = "agendador.job.items";
    private static final String SKIPS = "agendador.job.skips";
    private static final String LAG = "agendador.job.lag";

    private final MeterRegistry registry;

    /** Counts into that registry. */
    public JobMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void started(Turn turn) {
        if (turn.attempt() == 1) {
            Duration lag = Duration.between(turn.occurrence().scheduledFor(), turn.started());
            registry.timer(LAG, tags(turn.occurrence())).record(notNegative(lag));
        }
    }

    @Override
    public void ended(Turn turn, Ending ending, Instant now) {
        Tags tags = tags(turn.occurrence());
        registry.counter(RUNS, tags.and("status", word(ending.status()))).increment();
        registry.timer(DURATION, tags).record(notNegative(Duration.between(turn.started(), now)));
        ending.items().ifPresent(it -> registry.counter(ITEMS, tags).increment((double) it));
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        registry.counter(SKIPS, tags(occurrence).and("reason", word(reason))).increment();
    }

    /** Clocks of nodes differ. */
    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    private static Tags tags(Occurrence occurrence) {
        return Tags.of("network", occurrence.network(), "job", occurrence.job(), "category", occurrence.category());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
