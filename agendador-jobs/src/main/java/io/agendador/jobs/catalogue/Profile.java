package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Window;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A way to run a catalogue: with other crons, without some of its jobs, in other windows. Immutable.
 *
 * @param name as a job is called
 * @param crons by the name of the job
 * @param off the names of the jobs that are left out
 * @param windows of categories, by name, in place of the catalogue's; none for a category that may run at any time
 */
public record Profile(
        String name, SortedMap<String, Cron> crons, SortedSet<String> off, SortedMap<String, List<Window>> windows) {

    /** Copies and checks. */
    public Profile {
        Names.check("a profile's name", name);
        crons = Collections.unmodifiableSortedMap(new TreeMap<>(crons));
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
        SortedMap<String, List<Window>> copy = new TreeMap<>();
        windows.forEach((category, open) -> copy.put(category, List.copyOf(open)));
        windows = Collections.unmodifiableSortedMap(copy);
    }

    /** With these crons, all else as in the catalogue. */
    public static Profile of(String name, SortedMap<String, Cron> crons) {
        return new Profile(name, crons, new TreeSet<>(), new TreeMap<>());
    }

    /** Without these jobs. */
    public Profile without(Collection<String> jobs) {
        return new Profile(name, crons, new TreeSet<>(jobs), windows);
    }

    /** In these windows, where they name a category. */
    public Profile inside(SortedMap<String, List<Window>> others) {
        return new Profile(name, crons, off, others);
    }

    /**
     * That catalogue, run this way.
     *
     * @throws IllegalArgumentException if a job is named that is not in it, or one that stays waits for one that is off
     */
    public Catalogue over(Catalogue catalogue) {
        SortedSet<String> named = new TreeSet<>(crons.keySet());
        named.addAll(off);
        catalogue.jobs().forEach(it -> named.remove(it.name()));
        if (!named.isEmpty()) {
            throw new IllegalArgumentException("profile " + name + " speaks of jobs that are not there: " + named);
        }
        List<Job> jobs = new ArrayList<>();
        for (Job job : catalogue.jobs()) {
            if (!off.contains(job.name())) {
                Cron cron = crons.get(job.name());
                jobs.add(cron == null ? job : job.due(job.timing().at(cron)));
            }
        }
        SortedMap<String, List<Window>> open = new TreeMap<>(catalogue.windows());
        open.putAll(windows);
        open.values().removeIf(List::isEmpty);
        return new Catalogue(jobs, open);
    }
}
