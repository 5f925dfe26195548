package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Kind;

/** Calendars as they are made: with an owner, and on the owner's list. */
final class Primaries {

    private Primaries() {}

    /** Every account has one calendar from the beginning, whose id is its e-mail. */
    static void ensure(Call call, String email) {
        if (call.records().find(Kind.CALENDAR, "", email).isEmpty()) {
            JsonObject calendar = new JsonObject();
            calendar.addProperty("summary", email);
            create(call, email, email, calendar);
        }
    }

    /** Stores a calendar that nobody has yet. */
    static JsonObject create(Call call, String id, String owner, JsonObject calendar) {
        calendar.addProperty("kind", "calendar#calendar");
        calendar.addProperty("id", id);
        if (!calendar.has("timeZone")) {
            calendar.addProperty("timeZone", call.settings().zone().getId());
        }
        AccessRules.store(call, id, "user", owner, Role.OWNER);
        CalendarLists.store(call, owner, id, new JsonObject());
        return call.store(Kind.CALENDAR, "", id, calendar);
    }
}
