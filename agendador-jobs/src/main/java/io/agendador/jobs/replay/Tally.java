package io.agendador.jobs.replay;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.replay.Replayed.JobReplayed;
import io.agendador.jobs.replay.Replayed.Stale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts while a replay runs. */
final class Tally {

    private static final class Count {
        private long attempts;
        private long succeeded;
        private long retried;
        private long failed;
        private @Nullable Stale stale;
        private final List<Stale> over = new ArrayList<>();
    }

    private final Catalogue catalogue;
    private final Map<String, Count> counts = new HashMap<>();

    Tally(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.jobs().forEach(it -> counts.put(it.name(), new Count()));
    }

    private Count of(Job job) {
        return counts.computeIfAbsent(job.name(), it -> new Count());
    }

    void started(Job job) {
        of(job).attempts++;
    }

    void ended(Job job, boolean succeeded, boolean again) {
        Count count = of(job);
        count.succeeded += succeeded ? 1 : 0;
        count.retried += again ? 1 : 0;
        count.failed += succeeded || again ? 0 : 1;
    }

    void looked(Job job, Instant now, Optional<Instant> overdue) {
        Count count = of(job);
        if (overdue.isPresent()) {
            count.stale = new Stale(count.stale == null ? overdue.get() : count.stale.expected(), now);
        } else if (count.stale != null) {
            count.over.add(count.stale);
            count.stale = null;
        }
    }

    List<JobReplayed> jobs() {
        return catalogue.jobs().stream()
                .map(job -> {
                    Count count = of(job);
                    List<Stale> stale = new ArrayList<>(count.over);
                    Optional.ofNullable(count.stale).ifPresent(stale::add);
                    return new JobReplayed(job, count.attempts, count.succeeded, count.retried, count.failed, stale);
                })
                .toList();
    }
}
