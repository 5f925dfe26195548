package io.agendador.jobs.catalogue;

import io.agendador.jobs.catalogue.CatalogueProblem.Kind;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one profile of a catalogue's file. */
final class ProfileReader {

    private static final Set<String> FIELDS = Set.of("crons", "off", "windows");

    private final List<Job> jobs;
    private final Map<String, YamlEntry> fields;

    private ProfileReader(List<Job> jobs, YamlEntry entry) {
        this.jobs = jobs;
        this.fields = entry.fields(FIELDS);
    }

    /** The profile; empty if any of it is wrong, which is noted. */
    static Optional<Profile> profile(String name, YamlEntry entry, List<Job> jobs) {
        int before = entry.problems().size();
        if (!Names.fits(name)) {
            entry.refuse(Kind.NOT_A_NAME, name);
        }
        ProfileReader reader = new ProfileReader(jobs, entry);
        SortedMap<String, Cron> crons = reader.crons();
        SortedSet<String> off = reader.off(entry);
        SortedMap<String, List<Window>> windows = Optional.ofNullable(reader.fields.get("windows"))
                .map(WindowReader::byCategory)
                .orElseGet(TreeMap::new);
        return entry.problems().size() > before
                ? Optional.empty()
                : Optional.of(new Profile(name, crons, off, windows));
    }

    private SortedMap<String, Cron> crons() {
        SortedMap<String, Cron> crons = new TreeMap<>();
        Optional.ofNullable(fields.get("crons"))
                .map(YamlEntry::fields)
                .orElse(Map.of())
                .forEach((name, entry) ->
                        job(name, entry).flatMap(it -> cron(it, entry)).ifPresent(it -> crons.put(name, it)));
        return crons;
    }

    private static Optional<Cron> cron(Job job, YamlEntry entry) {
        Optional<Cron> cron = entry.read(Kind.NOT_A_CRON, "*/15 8-19 * * 1-5", Cron::parse);
        cron.map(Cron::shortestInterval)
                .filter(it -> job.timing()
                        .limit()
                        .filter(limit -> limit.compareTo(it) < 0)
                        .isPresent())
                .ifPresent(it -> entry.refuse(Kind.SLA_TOO_SHORT, Durations.text(it)));
        return cron;
    }

    private SortedSet<String> off(YamlEntry profile) {
        SortedSet<String> off = new TreeSet<>();
        Optional.ofNullable(fields.get("off"))
                .map(YamlEntry::items)
                .orElse(List.of())
                .forEach(it -> it.text().flatMap(name -> job(name, it)).ifPresent(job -> off.add(job.name())));
        jobs.stream()
                .filter(it -> !off.contains(it.name()))
                .filter(it -> it.conditions().after().filter(off::contains).isPresent())
                .forEach(it -> profile.refuse(Kind.WAITS_FOR_NOTHING, it.name()));
        return off;
    }

    private Optional<Job> job(String name, YamlEntry entry) {
        Optional<Job> job = jobs.stream().filter(it -> it.name().equals(name)).findFirst();
        if (job.isEmpty()) {
            entry.refuse(Kind.UNKNOWN_JOB, name);
        }
        return job;
    }
}
