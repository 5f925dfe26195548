package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.schedule.Schedule;
import io.agendador.jobs.schedule.Sla;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a job should have started and did not: an expected occurrence, by its cron and its windows, lies further back
 * than the SLA less the cron's interval, and there was no start since. Pure.
 */
public final class Staleness {

    private final Catalogue catalogue;

    /** Of that catalogue's jobs. */
    public Staleness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The latest occurrence of a job that should have been started by now and was not; empty if it is in time.
     *
     * @param known since when the runtime knows the job: what was due before is not expected
     * @param last the last start ever, or the latest time for which it was kept from running on purpose, whichever is
     *     later
     */
    public Optional<Instant> overdue(Job job, Instant known, Optional<Instant> last, Instant now) {
        Optional<Schedule> schedule = job.timing().schedule();
        Optional<Sla> sla = job.sla();
        if (schedule.isEmpty() || sla.isEmpty()) {
            return Optional.empty();
        }
        Instant since = last.filter(known::isBefore).orElse(known);
        return expected(job, schedule.get(), now.minus(sla.get().grace()), since);
    }

    /**
     * Since when a job is stale: the first occurrence that was not started, and its grace; empty if it is in time.
     *
     * @param known as for {@link #overdue}
     * @param last as for {@link #overdue}
     */
    public Optional<Instant> since(Job job, Instant known, Optional<Instant> last, Instant now) {
        return overdue(job, known, last, now)
                .flatMap(it -> Expected.first(
                        catalogue, job, last.filter(known::isBefore).orElse(known)))
                .flatMap(first -> job.sla().map(sla -> first.plus(sla.grace())));
    }

    /** The last one before {@code before} for which the windows were open, unless it lies at {@code since} or earlier. */
    private Optional<Instant> expected(Job job, Schedule schedule, Instant before, Instant since) {
        Optional<Instant> expected = schedule.previous(before);
        while (expected.isPresent() && expected.get().isAfter(since)) {
            if (catalogue.open(job, expected.get())) {
                return expected;
            }
            Instant closed = expected.get();
            Instant open = catalogue.lastOpen(job, closed);
            expected = schedule.previous(open.isBefore(closed) ? open.plusNanos(1) : closed);
        }
        return Optional.empty();
    }
}
