package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Window;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a catalogue's file; what is as usual is left out. */
final class CatalogueWriter {

    private CatalogueWriter() {}

    static String yaml(CatalogueFile file) {
        Map<String, Object> root = new LinkedHashMap<>();
        Map<String, Object> jobs = new LinkedHashMap<>();
        file.catalogue().jobs().forEach(it -> jobs.put(it.name(), job(it)));
        root.put("jobs", jobs);
        putUnlessEmpty(root, "windows", byCategory(file.catalogue().windows()));
        Map<String, Object> profiles = new LinkedHashMap<>();
        file.profiles().forEach(it -> profiles.put(it.name(), profile(it)));
        putUnlessEmpty(root, "profiles", profiles);
        DumpSettings settings =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        return new Dump(settings).dumpToString(root);
    }

    private static Map<String, Object> job(Job job) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "handler", job.handler(), job.name());
        put(fields, "category", job.category(), Job.USUAL_CATEGORY);
        put(fields, "lane", job.lane(), Lanes.BATCH);
        put(fields, "critical", job.critical(), false);
        timing(fields, job.timing());
        limits(fields, job.limits());
        conditions(fields, job.conditions());
        return fields;
    }

    private static void timing(Map<String, Object> fields, Timing timing) {
        timing.cron().ifPresent(it -> fields.put("cron", it.text()));
        put(fields, "zone", timing.zone().getId(), Timing.USUAL_ZONE.getId());
        if (!timing.windows().isEmpty()) {
            fields.put("windows", windows(timing.windows()));
        }
        timing.limit().ifPresent(it -> fields.put("sla", Durations.text(it)));
        put(fields, "misfire", JobReader.choice(timing.misfire().kind()), JobReader.choice(Misfire.Kind.RUN_ONCE));
        timing.misfire().within().ifPresent(it -> fields.put("start-deadline", Durations.text(it)));
    }

    private static void limits(Map<String, Object> fields, Limits limits) {
        put(fields, "timeout", Durations.text(limits.timeout()), Durations.text(Limits.USUAL.timeout()));
        limits.batch().ifPresent(it -> fields.put("batch", it));
        limits.mostWorkers().ifPresent(it -> fields.put("workers", it));
        limits.retries().ifPresent(it -> fields.put("retries", retries(it)));
    }

    private static Map<String, Object> retries(Retries retries) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("most", retries.most());
        fields.put("first", Durations.text(retries.first()));
        fields.put("longest", Durations.text(retries.longest()));
        return fields;
    }

    private static void conditions(Map<String, Object> fields, Conditions conditions) {
        put(fields, "pilot-gated", conditions.pilotGated(), false);
        conditions.circuit().ifPresent(it -> fields.put("circuit", it));
        conditions.after().ifPresent(it -> fields.put("after", it));
        put(fields, "overlap", JobReader.choice(conditions.overlap()), JobReader.choice(Overlap.SKIP));
    }

    private static Map<String, Object> profile(Profile profile) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> crons = new LinkedHashMap<>();
        profile.crons().forEach((job, cron) -> crons.put(job, cron.text()));
        putUnlessEmpty(fields, "crons", crons);
        if (!profile.off().isEmpty()) {
            fields.put("off", List.copyOf(profile.off()));
        }
        putUnlessEmpty(fields, "windows", byCategory(profile.windows()));
        return fields;
    }

    private static Map<String, Object> byCategory(SortedMap<String, List<Window>> windows) {
        Map<String, Object> fields = new LinkedHashMap<>();
        windows.forEach((category, open) -> fields.put(category, windows(open)));
        return fields;
    }

    private static List<Object> windows(List<Window> windows) {
        List<Object> items = new ArrayList<>();
        for (Window window : windows) {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (window.days().size() < DayOfWeek.values().length) {
                fields.put("days", window.days().stream().map(JobReader::choice).toList());
            }
            fields.put("start", window.start().toString());
            put(fields, "length", Durations.text(window.length()), Durations.text(Window.USUAL_LENGTH));
            if (!window.types().isEmpty()) {
                fields.put("types", window.types());
            }
            items.add(fields);
        }
        return items;
    }

    private static void put(Map<String, Object> fields, String name, Object value, Object usual) {
        if (!value.equals(usual)) {
            fields.put(name, value);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> fields, String name, Map<String, Object> value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
