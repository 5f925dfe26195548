package io.agendador.google.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** When a recurring event starts: what the rules say and the dates added, without the dates taken out (RFC 5545). */
final class Recurrence {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final Moment first;
    private final List<RecurrenceRule> rules = new ArrayList<>();
    private final Set<LocalDateTime> added = new TreeSet<>();
    private final Set<LocalDateTime> removed = new TreeSet<>();

    private Recurrence(Moment first) {
        this.first = first;
    }

    static Recurrence of(JsonObject event, Moment first) {
        return parse(
                Json.list(event, "recurrence").stream()
                        .map(JsonElement::getAsString)
                        .toList(),
                first);
    }

    /** @throws Refused if a line is not one that Google takes */
    static Recurrence parse(List<String> lines, Moment first) {
        Recurrence recurrence = new Recurrence(first);
        try {
            lines.forEach(recurrence::add);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid recurrence rule.");
        }
        return recurrence;
    }

    private void add(String line) {
        String[] halves = line.split(":", 2);
        if (halves.length != 2) {
            throw new IllegalArgumentException("no colon");
        }
        List<String> names = List.of(halves[0].split(";", -1));
        switch (names.get(0)) {
            case "RRULE" -> rules.add(RecurrenceRule.parse(halves[1], first));
            case "RDATE" -> dates(names, halves[1]).forEach(added::add);
            case "EXDATE" -> dates(names, halves[1]).forEach(removed::add);
            default -> throw new IllegalArgumentException("neither a rule nor dates");
        }
    }

    private Stream<LocalDateTime> dates(List<String> names, String values) {
        ZoneId zone = names.stream()
                .filter(it -> it.startsWith("TZID="))
                .findFirst()
                .map(it -> ZoneId.of(it.substring(5)))
                .orElse(first.zone());
        return Stream.of(values.split(",", -1)).map(it -> local(it, zone));
    }

    private LocalDateTime local(String text, ZoneId zone) {
        if (text.length() == 8) {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    .atTime(
                            first.allDay()
                                    ? java.time.LocalTime.MIDNIGHT
                                    : first.local().toLocalTime());
        }
        boolean utc = text.endsWith("Z");
        return LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, COMPACT)
                .atZone(utc ? ZoneOffset.UTC : zone)
                .withZoneSameInstant(first.zone())
                .toLocalDateTime();
    }

    /** All before a moment, the earliest first; no more than a thousand of each rule. */
    List<Moment> starts(Instant until) {
        TreeSet<LocalDateTime> locals = new TreeSet<>(added);
        rules.forEach(it -> locals.addAll(it.starts(until)));
        if (rules.isEmpty()) {
            locals.add(first.local());
        }
        locals.removeAll(removed);
        return locals.stream()
                .map(it -> it.equals(first.local()) ? first : Moment.at(first.allDay(), it, first.zone()))
                .filter(it -> it.instant().isBefore(until))
                .toList();
    }
}
