package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Window;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All jobs, in the order in which they were declared. Immutable.
 *
 * @param jobs each name once; what they wait for is among them, and no two wait for each other
 * @param windows of categories, by name: their jobs run inside of these only, and of their own; in the zone of each job
 */
public record Catalogue(List<Job> jobs, SortedMap<String, List<Window>> windows) {

    /** Checks it. */
    public Catalogue {
        jobs = List.copyOf(jobs);
        SortedMap<String, List<Window>> copy = new TreeMap<>();
        windows.forEach((category, open) -> copy.put(category, List.copyOf(open)));
        windows = Collections.unmodifiableSortedMap(copy);
        Map<String, Job> byName = new TreeMap<>();
        for (Job job : jobs) {
            if (byName.put(job.name(), job) != null) {
                throw new IllegalArgumentException("two jobs are called " + job.name());
            }
        }
        jobs.forEach(it -> checkOrder(it, byName));
    }

    private static void checkOrder(Job job, Map<String, Job> byName) {
        SortedSet<String> met = new TreeSet<>();
        Optional<String> after = job.conditions().after();
        while (after.isPresent()) {
            Job before = byName.get(after.get());
            if (before == null) {
                throw new IllegalArgumentException(job.name() + " waits for " + after.get() + ", which is not there");
            }
            if (!met.add(after.get())) {
                throw new IllegalArgumentException(job.name() + " waits for itself, by way of " + met);
            }
            after = before.conditions().after();
        }
    }

    /** These jobs, without windows of categories. */
    public static Catalogue of(Job... jobs) {
        return new Catalogue(List.of(jobs), new TreeMap<>());
    }

    /** The job of that name. */
    public Optional<Job> job(String name) {
        return jobs.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The names of all categories, in order. */
    public SortedSet<String> categories() {
        return collected(jobs.stream().map(Job::category).toList());
    }

    /** The names of all lanes, in order. */
    public SortedSet<String> lanes() {
        return collected(jobs.stream().map(Job::lane).toList());
    }

    private static SortedSet<String> collected(Collection<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** Whether a job may run for that instant: its category's windows and its own are open, where there are any. */
    public boolean open(Job job, Instant scheduledFor) {
        return open(job, job.local(scheduledFor));
    }

    /** As {@link #open(Job, Instant)}, for a time that the job's zone reads so. */
    boolean open(Job job, LocalDateTime local) {
        return restrictions(job).allMatch(it -> Window.open(it, local).isPresent());
    }

    /** A moment, at that one or before, after which and until that one no window lets a job run. */
    public Instant lastOpen(Job job, Instant moment) {
        return restrictions(job)
                .map(it -> Window.lastOpen(it, job.local(moment)))
                .map(it -> it.atZone(job.timing().zone())
                        .withLaterOffsetAtOverlap()
                        .toInstant())
                .filter(moment::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(moment);
    }

    /** What the windows that are open for that instant pass to a job's handler: the category's first, each once. */
    public List<String> windowTypes(Job job, Instant scheduledFor) {
        return restrictions(job)
                .flatMap(it -> Window.open(it, job.local(scheduledFor)).stream())
                .flatMap(it -> it.types().stream())
                .distinct()
                .toList();
    }

    private Stream<List<Window>> restrictions(Job job) {
        List<Window> shared = windows.getOrDefault(job.category(), List.of());
        return Stream.of(shared, job.timing().windows()).filter(it -> !it.isEmpty());
    }
}
