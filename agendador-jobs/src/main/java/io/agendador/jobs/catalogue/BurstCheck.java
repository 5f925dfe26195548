package io.agendador.jobs.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which jobs come due in the same minute of a week? */
final class BurstCheck {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Catalogue catalogue;
    private final Instant from;

    BurstCheck(Catalogue catalogue, Instant from) {
        this.catalogue = catalogue;
        this.from = from;
    }

    /** One finding for all minutes in which the same jobs come, the earliest first. */
    List<Finding> findings(int most) {
        Map<List<Job>, List<Instant>> bursts = new LinkedHashMap<>();
        due().forEach((minute, jobs) -> {
            if (jobs.size() > most) {
                bursts.computeIfAbsent(jobs, it -> new ArrayList<>()).add(minute);
            }
        });
        return bursts.entrySet().stream()
                .map(it -> burst(it.getKey(), it.getValue()))
                .toList();
    }

    private SortedMap<Instant, List<Job>> due() {
        SortedMap<Instant, List<Job>> due = new TreeMap<>();
        for (Job job : catalogue.jobs()) {
            job.timing().schedule().stream()
                    .flatMap(it -> it.between(from, from.plus(WEEK)).stream())
                    .filter(it -> catalogue.open(job, it))
                    .forEach(it ->
                            due.computeIfAbsent(it, minute -> new ArrayList<>()).add(job));
        }
        return due;
    }

    private static Finding burst(List<Job> jobs, List<Instant> minutes) {
        return new Finding.Burst(
                jobs.get(0).local(minutes.get(0)),
                minutes.size(),
                jobs.stream().map(Job::name).toList());
    }
}
