package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.List;

/** Events as they are answered. */
record EventView(Call call, CalendarRow calendar, ZoneId zone) {

    private static final List<String> BARE =
            List.of("kind", "etag", "id", "status", "recurringEventId", "originalStartTime");
    private static final List<String> BUSY = List.of(
            "kind",
            "etag",
            "id",
            "status",
            "created",
            "updated",
            "start",
            "end",
            "recurringEventId",
            "originalStartTime",
            "iCalUID",
            "eventType",
            "transparency");

    static EventView of(Call call, CalendarRow calendar) {
        ZoneId zone = call.query()
                .first("timeZone")
                .map(it -> {
                    Calendars.checkZone(it);
                    return ZoneId.of(it);
                })
                .orElse(calendar.zone());
        return new EventView(call, calendar, zone);
    }

    /** In a list, nothing may be known of deleted events but that they are. */
    JsonObject inList(JsonObject event) {
        return call.settings().bareTombstones() && !Series.alive(event) ? only(event, BARE) : of(event);
    }

    JsonObject of(JsonObject event) {
        JsonObject shown = calendar.role().atLeast(Role.READER) ? event.deepCopy() : only(event, BUSY);
        for (String name : List.of("start", "end", "originalStartTime")) {
            if (shown.has(name)) {
                shown.add(name, Moment.parse(shown, name, calendar.zone()).json(zone));
            }
        }
        Json.list(shown, "attendees").stream()
                .filter(it -> it.isJsonObject()
                        && Json.string(it.getAsJsonObject(), "email")
                                .filter(calendar.id()::equals)
                                .isPresent())
                .forEach(it -> it.getAsJsonObject().addProperty("self", true));
        return shown;
    }

    private static JsonObject only(JsonObject event, List<String> fields) {
        JsonObject part = new JsonObject();
        Json.copy(event, part, fields);
        return part;
    }
}
