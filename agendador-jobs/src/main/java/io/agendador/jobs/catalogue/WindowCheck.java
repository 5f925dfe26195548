package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Do crons and windows ever meet? */
final class WindowCheck {

    /** Any day: only weekdays and times matter. */
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final Catalogue catalogue;

    WindowCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        catalogue.windows().forEach((category, windows) -> {
            List<Job> jobs = catalogue.jobs().stream()
                    .filter(it -> it.category().equals(category))
                    .filter(it -> it.timing().cron().isPresent())
                    .toList();
            unmet(windows, jobs)
                    .map(it -> new Finding.UnmetWindow(Optional.of(category), it, names(jobs)))
                    .forEach(findings::add);
        });
        for (Job job : catalogue.jobs()) {
            unmet(job.timing().windows(), List.of(job))
                    .map(it -> new Finding.UnmetWindow(Optional.empty(), it, List.of(job.name())))
                    .forEach(findings::add);
            if (job.timing().cron().isPresent() && !meets(job, it -> catalogue.open(job, it))) {
                findings.add(new Finding.NeverRuns(job.name()));
            }
        }
        return findings;
    }

    private static Stream<Window> unmet(List<Window> windows, List<Job> jobs) {
        return windows.stream().filter(window -> jobs.stream().noneMatch(it -> meets(it, window::contains)));
    }

    private static boolean meets(Job job, Predicate<LocalDateTime> open) {
        return job.timing().cron().stream().flatMap(WindowCheck::times).anyMatch(open);
    }

    /** A time for each weekday, hour and minute at which it comes: in the long run, each day of the month is each weekday. */
    private static Stream<LocalDateTime> times(Cron cron) {
        List<DayOfWeek> weekdays = cron.eitherDay() ? List.of(DayOfWeek.values()) : cron.weekdays();
        return weekdays.stream()
                .map(it -> SOME_DAY.with(TemporalAdjusters.nextOrSame(it)))
                .flatMap(day -> cron.hours().stream()
                        .flatMap(hour -> cron.minutes().stream().map(minute -> day.atTime(hour, minute))));
    }

    private static List<String> names(List<Job> jobs) {
        return jobs.stream().map(Job::name).toList();
    }
}
