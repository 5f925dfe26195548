package io.agendador.jobs.catalogue;

import io.agendador.jobs.catalogue.Finding.Disorder;
import io.agendador.jobs.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is what a job waits for due in time before it? */
final class OrderCheck {

    /** So many times of a job are looked at; a month of the hourly ones, years of the daily ones. */
    private static final int TIMES = 1000;

    /** So many times outside of the windows are passed over: a week of minutes. */
    private static final int CLOSED = 7 * 24 * 60;

    private final Catalogue catalogue;
    private final Instant from;

    OrderCheck(Catalogue catalogue, Instant from) {
        this.catalogue = catalogue;
        this.from = from;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Job job : catalogue.jobs()) {
            Optional<Job> other = job.conditions().after().flatMap(catalogue::job);
            if (other.isPresent() && job.timing().cron().isPresent()) {
                disorder(job, other.get()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> disorder(Job job, Job other) {
        Optional<Instant> last = next(job, from);
        for (int time = 0; time < TIMES && last.isPresent(); time++) {
            Instant before = last.get();
            last = next(job, before);
            Optional<Finding> found = last.flatMap(it -> how(job, other, before, it)
                    .map(how -> new Finding.OutOfOrder(job.name(), other.name(), how, job.local(it))));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Disorder> how(Job job, Job other, Instant before, Instant at) {
        Optional<Instant> waited = previous(other, at).filter(it -> it.isAfter(before));
        if (waited.isEmpty()) {
            return Optional.of(Disorder.MISSING);
        }
        Duration ahead = Duration.between(waited.get(), at);
        if (ahead.compareTo(other.limits().timeout()) < 0) {
            return Optional.of(Disorder.TOO_CLOSE);
        }
        return asRare(other, job)
                        && next(other, at)
                                .filter(it -> Duration.between(at, it).compareTo(ahead) < 0)
                                .isPresent()
                ? Optional.of(Disorder.LATER)
                : Optional.empty();
    }

    private static boolean asRare(Job other, Job job) {
        Duration never = Duration.ZERO;
        return other.timing()
                        .interval()
                        .orElse(never)
                        .compareTo(job.timing().interval().orElse(never))
                >= 0;
    }

    private Optional<Instant> next(Job job, Instant after) {
        Optional<Schedule> schedule = job.timing().schedule();
        Optional<Instant> next = schedule.flatMap(it -> it.next(after));
        for (int closed = 0; closed < CLOSED && next.isPresent() && !catalogue.open(job, next.get()); closed++) {
            Instant outside = next.get();
            next = schedule.flatMap(it -> it.next(outside));
        }
        return next.filter(it -> catalogue.open(job, it));
    }

    private Optional<Instant> previous(Job job, Instant before) {
        Optional<Schedule> schedule = job.timing().schedule();
        Optional<Instant> previous = schedule.flatMap(it -> it.previous(before));
        for (int closed = 0;
                closed < CLOSED && previous.isPresent() && !catalogue.open(job, previous.get());
                closed++) {
            Instant outside = previous.get();
            previous = schedule.flatMap(it -> it.previous(outside));
        }
        return previous.filter(it -> catalogue.open(job, it));
    }
}
