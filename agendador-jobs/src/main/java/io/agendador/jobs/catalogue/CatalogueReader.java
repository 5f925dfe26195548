package io.agendador.jobs.catalogue;

import io.agendador.jobs.catalogue.CatalogueFile.Reading;
import io.agendador.jobs.catalogue.CatalogueProblem.Kind;
import io.agendador.jobs.schedule.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a catalogue's file, all of it, whatever is wrong. For one reading only. */
final class CatalogueReader {

    private static final Set<String> FIELDS = Set.of("jobs", "windows", "profiles");

    private final List<CatalogueProblem> problems = new ArrayList<>();

    Reading read(String yaml) {
        Optional<CatalogueFile> file = composed(yaml).flatMap(it -> file(new YamlEntry("", it, problems)));
        return new Reading(problems.isEmpty() ? file : Optional.empty(), problems);
    }

    private Optional<Node> composed(String yaml) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isEmpty()) {
                problems.add(new CatalogueProblem(1, "", Kind.NOT_FIELDS, "", ""));
            }
            return root;
        } catch (YamlEngineException wrong) {
            problems.add(new CatalogueProblem(line(wrong), "", Kind.SYNTAX, "", ""));
            return Optional.empty();
        }
    }

    private static int line(YamlEngineException wrong) {
        return wrong instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(it -> it.getLine() + 1).orElse(1)
                : 1;
    }

    private Optional<CatalogueFile> file(YamlEntry root) {
        Map<String, YamlEntry> fields = root.fields(FIELDS);
        if (!fields.containsKey("jobs") && problems.isEmpty()) {
            root.missing("jobs");
        }
        List<Job> jobs = jobs(Optional.ofNullable(fields.get("jobs")));
        SortedMap<String, List<Window>> windows = Optional.ofNullable(fields.get("windows"))
                .map(WindowReader::byCategory)
                .orElseGet(TreeMap::new);
        List<Profile> profiles = new ArrayList<>();
        // Of a catalogue that is not read to its end nobody knows which jobs it has.
        if (problems.isEmpty()) {
            Optional.ofNullable(fields.get("profiles"))
                    .map(YamlEntry::fields)
                    .orElse(Map.of())
                    .forEach((name, entry) ->
                            ProfileReader.profile(name, entry, jobs).ifPresent(profiles::add));
        }
        return problems.isEmpty()
                ? Optional.of(new CatalogueFile(new Catalogue(jobs, windows), profiles))
                : Optional.empty();
    }

    private List<Job> jobs(Optional<YamlEntry> field) {
        Map<String, YamlEntry> entries = field.map(YamlEntry::fields).orElse(Map.of());
        Map<String, Job> jobs = new LinkedHashMap<>();
        entries.forEach((name, entry) -> JobReader.job(name, entry).ifPresent(it -> jobs.put(name, it)));
        jobs.forEach((name, job) -> job.conditions()
                .after()
                .filter(it -> !entries.containsKey(it))
                .ifPresent(it -> after(entries, name).refuse(Kind.UNKNOWN_JOB, it)));
        jobs.keySet().stream()
                .filter(it -> waitsForItself(it, jobs))
                .forEach(it -> after(entries, it).refuse(Kind.CIRCLE, it));
        return List.copyOf(jobs.values());
    }

    private static YamlEntry after(Map<String, YamlEntry> entries, String job) {
        YamlEntry entry = entries.getOrDefault(job, entries.values().iterator().next());
        return entry.fields().getOrDefault("after", entry);
    }

    private static boolean waitsForItself(String name, Map<String, Job> jobs) {
        Set<String> met = new TreeSet<>();
        Optional<String> next = waited(name, jobs);
        while (next.isPresent() && met.add(next.get())) {
            next = waited(next.get(), jobs);
        }
        return met.contains(name);
    }

    private static Optional<String> waited(String name, Map<String, Job> jobs) {
        return Optional.ofNullable(jobs.get(name)).flatMap(it -> it.conditions().after());
    }
}
