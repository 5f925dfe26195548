package io.agendador.google.publish;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.People;
import io.agendador.google.mapping.Mirrors;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tagged events that are alive, one line each, in order; told by the assignments alone, or by the calendars alone. */
record Showing(List<String> events) {

    Showing {
        events = events.stream().sorted().toList();
    }

    static Showing of(List<Assignment> inForce, Network network) {
        List<String> lines = new ArrayList<>();
        for (Assignment it : inForce) {
            Slot slot = it.slot();
            Location location = network.locationOf(slot.room()).orElseThrow();
            ShiftTimes times = location.times(slot.date(), slot.shift());
            String title = "[Agendador] " + network.professionalName(it.professional()) + " · " + location.name() + ", "
                    + network.room(slot.room()).orElseThrow().name();
            Mirrors.of(network, it)
                    .forEach(calendar -> lines.add(line(
                            calendar,
                            AssignmentId.of(network.id(), slot).toString(),
                            title,
                            times.startOn(slot.date(), network.zone()),
                            times.endOn(slot.date(), network.zone()))));
        }
        return new Showing(lines);
    }

    static Showing of(People people, Map<MirrorCalendar, String> calendars, Period days, Network network) {
        List<String> lines = new ArrayList<>();
        calendars.forEach((calendar, id) -> people.events(id).stream()
                .filter(it -> it.has("extendedProperties"))
                .filter(it ->
                        days.contains(time(it, "start").atZone(network.zone()).toLocalDate()))
                .forEach(it -> lines.add(line(
                        calendar,
                        it.getAsJsonObject("extendedProperties")
                                .getAsJsonObject("private")
                                .get("assignment")
                                .getAsString(),
                        it.get("summary").getAsString(),
                        time(it, "start"),
                        time(it, "end")))));
        return new Showing(lines);
    }

    private static Instant time(JsonObject event, String which) {
        return OffsetDateTime.parse(event.getAsJsonObject(which).get("dateTime").getAsString())
                .toInstant();
    }

    private static String line(MirrorCalendar calendar, String assignment, String title, Instant start, Instant end) {
        return String.join(" ", calendar.key(), assignment, title, start.toString(), end.toString());
    }
}
