package io.agendador.jobs.catalogue;

import io.agendador.jobs.catalogue.CatalogueProblem.Kind;
import io.agendador.jobs.schedule.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads windows from a catalogue's file. */
final class WindowReader {

    static final Map<String, DayOfWeek> DAYS = days();

    private static final Set<String> FIELDS = Set.of("days", "start", "length", "types");

    private WindowReader() {}

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Collections.unmodifiableMap(days);
    }

    static SortedMap<String, List<Window>> byCategory(YamlEntry entry) {
        SortedMap<String, List<Window>> windows = new TreeMap<>();
        entry.fields().forEach((category, list) -> windows.put(category, windows(list)));
        return windows;
    }

    static List<Window> windows(YamlEntry list) {
        return list.items().stream().flatMap(it -> window(it).stream()).toList();
    }

    private static Optional<Window> window(YamlEntry entry) {
        Map<String, YamlEntry> fields = entry.fields(FIELDS);
        Optional<LocalTime> start = start(entry, Optional.ofNullable(fields.get("start")));
        Duration length = Optional.ofNullable(fields.get("length"))
                .flatMap(it -> it.read(Kind.NOT_A_DURATION, "1d", WindowReader::length))
                .orElse(Window.USUAL_LENGTH);
        List<String> types = Optional.ofNullable(fields.get("types")).stream()
                .flatMap(it -> it.items().stream())
                .flatMap(it -> it.text().stream())
                .toList();
        Set<DayOfWeek> days = Optional.ofNullable(fields.get("days"))
                .map(WindowReader::days)
                .orElseGet(() -> EnumSet.allOf(DayOfWeek.class));
        return days.isEmpty() ? Optional.empty() : start.map(it -> new Window(days, it, length, types));
    }

    private static Optional<LocalTime> start(YamlEntry window, Optional<YamlEntry> field) {
        if (field.isEmpty()) {
            window.missing("start");
        }
        return field.flatMap(it -> it.read(Kind.NOT_A_TIME, "10:00", LocalTime::parse));
    }

    private static Set<DayOfWeek> days(YamlEntry list) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        List<YamlEntry> items = list.items();
        items.forEach(it -> it.choice(DAYS).ifPresent(days::add));
        if (items.isEmpty()) {
            list.refuse(Kind.NOT_A_CHOICE, String.join(", ", DAYS.keySet()));
        }
        return days;
    }

    private static Duration length(String text) {
        Duration length = Durations.parse(text);
        if (length.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("too long");
        }
        return length;
    }
}
