package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Cron;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A way to run a catalogue: with other crons, and without some of its jobs. Immutable.
 *
 * @param name as a job is called
 * @param crons by the name of the job
 * @param off the names of the jobs that are left out
 */
public record Profile(String name, SortedMap<String, Cron> crons, SortedSet<String> off) {

    /** Copies and checks. */
    public Profile {
        Names.check("a profile's name", name);
        crons = Collections.unmodifiableSortedMap(new TreeMap<>(crons));
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
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
        return catalogue.with(jobs);
    }
}
