package io.agendador.jobs.health;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a job is to run by its cron and its windows. Pure. */
final class Expected {

    private static final Duration DAY = Duration.ofDays(1);

    /** A job whose windows open later than that is not looked for any further. */
    private static final int MOST_DAYS = 400;

    private Expected() {}

    /** The first time after that one; empty if there is none for more than a year. */
    static Optional<Instant> first(Catalogue catalogue, Job job, Instant after) {
        Optional<Schedule> schedule = job.timing().schedule();
        Optional<Instant> next = schedule.flatMap(it -> it.next(after));
        return next.isEmpty() || catalogue.open(job, next.get())
                ? next
                : firstOpen(catalogue, job, schedule.orElseThrow(), next.get());
    }

    private static Optional<Instant> firstOpen(Catalogue catalogue, Job job, Schedule schedule, Instant closed) {
        for (int day = 0; day < MOST_DAYS; day++) {
            Instant from = closed.plus(DAY.multipliedBy(day));
            Optional<Instant> open = schedule.between(from, from.plus(DAY)).stream()
                    .filter(it -> catalogue.open(job, it))
                    .findFirst();
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }
}
