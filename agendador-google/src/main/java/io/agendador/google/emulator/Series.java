package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Recurring events as single ones. What was changed in one of them is an event of its own and not made here. */
final class Series {

    private Series() {}

    static boolean recurs(JsonObject event) {
        return event.has("recurrence");
    }

    static boolean alive(JsonObject event) {
        return !Json.string(event, "status").orElse("").equals("cancelled");
    }

    /** Every instance that the series has, changed since or not, the earliest first. */
    static List<JsonObject> instances(JsonObject master, ZoneId zone, Instant until) {
        Moment start = Moment.parse(master, "start", zone);
        Moment end = Moment.parse(master, "end", zone);
        return Recurrence.of(master, start).starts(until).stream()
                .map(it -> instance(master, it, start, end))
                .toList();
    }

    private static JsonObject instance(JsonObject master, Moment at, Moment start, Moment end) {
        String id = Json.string(master, "id").orElseThrow();
        JsonObject instance = master.deepCopy();
        instance.remove("recurrence");
        instance.addProperty("id", id + "_" + at.suffix());
        instance.addProperty("recurringEventId", id);
        instance.add("originalStartTime", at.json(at.zone()));
        instance.add("start", at.json(at.zone()));
        instance.add("end", end(at, start, end).json(end.zone()));
        return instance;
    }

    /** Whole days later on the calendar, or as much time later. */
    private static Moment end(Moment at, Moment start, Moment end) {
        if (at.allDay()) {
            return Moment.at(true, at.local().plus(Duration.between(start.local(), end.local())), at.zone());
        }
        Instant instant = at.instant().plus(Duration.between(start.instant(), end.instant()));
        return new Moment(false, java.time.LocalDateTime.ofInstant(instant, end.zone()), end.zone(), instant);
    }

    /** What shows where recurring events are expanded: itself, or those of its instances that were not changed. */
    static List<JsonObject> shown(Records records, CalendarRow calendar, JsonObject event, Instant until) {
        if (!recurs(event)) {
            return List.of(event);
        }
        return alive(event)
                ? instances(event, calendar.zone(), until).stream()
                        .filter(it -> records.find(
                                        Kind.EVENT,
                                        calendar.id(),
                                        Json.string(it, "id").orElseThrow())
                                .isEmpty())
                        .toList()
                : List.of();
    }

    /** An instance by its id, if its series has it. */
    static Optional<JsonObject> find(Records records, CalendarRow calendar, String id, Instant until) {
        int at = id.indexOf('_');
        if (at < 0) {
            return Optional.empty();
        }
        return records.find(Kind.EVENT, calendar.id(), id.substring(0, at))
                .map(Entry::body)
                .filter(it -> recurs(it) && alive(it))
                .flatMap(it -> instances(it, calendar.zone(), until).stream()
                        .filter(one -> Json.string(one, "id").orElse("").equals(id))
                        .findFirst());
    }

    /** The changed instances of a series. */
    static List<Entry> exceptions(Records records, String calendar, String master) {
        return records.all(Kind.EVENT, calendar).stream()
                .filter(it -> it.key().startsWith(master + "_"))
                .toList();
    }
}
