package io.agendador.jobs.catalogue;

import io.agendador.jobs.catalogue.CatalogueProblem.Kind;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads one job from a catalogue's file. */
final class JobReader {

    static final Map<String, Misfire.Kind> MISFIRES = choices(Misfire.Kind.values());
    static final Map<String, Overlap> OVERLAPS = choices(Overlap.values());

    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);
    private static final Set<String> FIELDS = Set.of(
            "handler",
            "category",
            "lane",
            "critical",
            "cron",
            "zone",
            "windows",
            "sla",
            "misfire",
            "start-deadline",
            "timeout",
            "batch",
            "workers",
            "retries",
            "pilot-gated",
            "circuit",
            "after",
            "overlap");
    private static final Set<String> OF_RETRIES = Set.of("most", "first", "longest");
    private static final int MOST_RETRIES = 100;

    private final String name;
    private final YamlEntry entry;
    private final Map<String, YamlEntry> fields;

    private JobReader(String name, YamlEntry entry) {
        this.name = name;
        this.entry = entry;
        this.fields = entry.fields(FIELDS);
    }

    /** Values and names as a file writes them: {@code run-once}. */
    static <E extends Enum<E>> Map<String, E> choices(E[] constants) {
        Map<String, E> choices = new TreeMap<>();
        for (E constant : constants) {
            choices.put(choice(constant), constant);
        }
        return choices;
    }

    static String choice(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The job; empty if any of it is wrong, which is noted. */
    static Optional<Job> job(String name, YamlEntry entry) {
        int before = entry.problems().size();
        if (!Names.fits(name)) {
            entry.refuse(Kind.NOT_A_NAME, name);
        }
        JobReader reader = new JobReader(name, entry);
        Function<Job, Job> declared = reader.declared();
        reader.field("after")
                .filter(it -> it.text().equals(Optional.of(name)))
                .ifPresent(it -> it.refuse(Kind.CIRCLE, name));
        return entry.problems().size() > before ? Optional.empty() : Optional.of(declared.apply(Job.named(name)));
    }

    private Function<Job, Job> declared() {
        String handler = field("handler").flatMap(YamlEntry::text).orElse(name);
        String category = name("category").orElse(Job.USUAL_CATEGORY);
        String lane = name("lane").orElse(Lanes.BATCH);
        boolean critical = yes("critical");
        Timing timing = timing();
        Limits limits = limits();
        Conditions conditions = conditions();
        return job -> job.by(handler)
                .of(category)
                .in(lane)
                .critical(critical)
                .due(timing)
                .within(limits)
                .provided(conditions);
    }

    private Timing timing() {
        Optional<Cron> cron = field("cron").flatMap(it -> it.read(Kind.NOT_A_CRON, "*/15 8-19 * * 1-5", Cron::parse));
        ZoneId zone = field("zone")
                .flatMap(it -> it.read(Kind.NOT_A_ZONE, "America/Sao_Paulo", ZoneId::of))
                .orElse(Timing.USUAL_ZONE);
        List<Window> windows = field("windows").map(WindowReader::windows).orElse(List.of());
        Optional<Duration> sla = duration("sla");
        Misfire misfire = new Misfire(
                field("misfire").flatMap(it -> it.choice(MISFIRES)).orElse(Misfire.Kind.RUN_ONCE),
                duration("start-deadline"));
        return fits(cron, sla) ? new Timing(cron, zone, windows, sla, misfire) : Timing.onRequest();
    }

    private boolean fits(Optional<Cron> cron, Optional<Duration> sla) {
        int before = entry.problems().size();
        if (!fields.containsKey("cron")) {
            field("windows").ifPresent(it -> it.refuse(Kind.NEEDS_CRON, ""));
            field("sla").ifPresent(it -> it.refuse(Kind.NEEDS_CRON, ""));
        }
        if (cron.isPresent()
                && sla.isPresent()
                && sla.get().compareTo(cron.get().shortestInterval()) < 0) {
            String least = Durations.text(cron.get().shortestInterval());
            field("sla").ifPresent(it -> it.refuse(Kind.SLA_TOO_SHORT, least));
        }
        return entry.problems().size() == before && cron.isPresent() == fields.containsKey("cron");
    }

    private Limits limits() {
        return new Limits(
                duration("timeout").orElse(Limits.USUAL.timeout()),
                atLeastOne("batch"),
                atLeastOne("workers"),
                field("retries").flatMap(JobReader::retries));
    }

    private static Optional<Retries> retries(YamlEntry entry) {
        Map<String, YamlEntry> fields = entry.fields(OF_RETRIES);
        int most = Optional.ofNullable(fields.get("most"))
                .flatMap(it -> number(it, 0, MOST_RETRIES))
                .orElse(Retries.USUAL.most());
        Duration first = delay(fields, "first").orElse(Retries.USUAL.first());
        Duration longest = delay(fields, "longest").orElse(Retries.USUAL.longest());
        if (longest.compareTo(first) < 0) {
            entry.refuse(Kind.DELAYS_FALL, Durations.text(first));
            return Optional.empty();
        }
        return Optional.of(new Retries(most, first, longest));
    }

    private static Optional<Duration> delay(Map<String, YamlEntry> fields, String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(JobReader::duration);
    }

    private Conditions conditions() {
        return new Conditions(
                yes("pilot-gated"),
                name("circuit"),
                name("after"),
                field("overlap").flatMap(it -> it.choice(OVERLAPS)).orElse(Overlap.SKIP));
    }

    private Optional<YamlEntry> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private boolean yes(String field) {
        return field(field).flatMap(it -> it.choice(YES_OR_NO)).orElse(false);
    }

    private Optional<String> name(String field) {
        return field(field)
                .flatMap(it -> it.read(Kind.NOT_A_NAME, "", text -> {
                    Names.check(field, text);
                    return text;
                }));
    }

    private Optional<Duration> duration(String field) {
        return field(field).flatMap(JobReader::duration);
    }

    private static Optional<Duration> duration(YamlEntry field) {
        return field.read(Kind.NOT_A_DURATION, "300s, 5m, 25h, 8d", Durations::parse);
    }

    private OptionalInt atLeastOne(String field) {
        Optional<Integer> number = field(field).flatMap(it -> number(it, 1, Integer.MAX_VALUE));
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Optional<Integer> number(YamlEntry field, int least, int most) {
        return field.read(Kind.NOT_A_NUMBER, least + "–" + most, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("out of range");
            }
            return number;
        });
    }
}
