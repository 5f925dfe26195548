package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** The resource {@code calendars}. */
final class Calendars {

    private static final List<String> FIXED = List.of("kind", "id");

    private Calendars() {}

    static Response insert(Call call) {
        JsonObject calendar = checked(new JsonObject(), call.body());
        String id = call.settings().id(call.records().next()) + "@group.calendar.google.com";
        return call.versioned(Primaries.create(call, id, call.account().email(), calendar));
    }

    static Response read(Call call) {
        return call.versioned(Access.calendar(call, Role.READER).document());
    }

    static Response update(Call call) {
        JsonObject now = writable(call).document();
        JsonObject calendar = checked(new JsonObject(), call.body());
        Json.copy(now, calendar, FIXED);
        if (!calendar.has("timeZone")) {
            Json.copy(now, calendar, List.of("timeZone"));
        }
        return stored(call, calendar);
    }

    static Response patch(Call call) {
        JsonObject now = writable(call).document();
        JsonObject calendar = checked(now, call.body());
        Json.copy(now, calendar, FIXED);
        return stored(call, calendar);
    }

    static Response delete(Call call) {
        CalendarRow row = writable(call);
        if (row.primary()) {
            throw new Refused(Reason.INVALID_VALUE, "Cannot delete primary calendar.");
        }
        Records records = call.records();
        for (Kind kind : List.of(Kind.ACCESS, Kind.EVENT, Kind.BURNT, Kind.GONE, Kind.FLOOR, Kind.RESTRICTION)) {
            for (Entry entry : records.all(kind, row.id())) {
                records.remove(kind, row.id(), entry.key());
            }
        }
        records.remove(Kind.CALENDAR, "", row.id());
        return Response.NO_CONTENT;
    }

    private static CalendarRow writable(Call call) {
        CalendarRow row = Access.calendar(call, Role.OWNER);
        call.checkMatch(Json.string(row.document(), "etag").orElse(""));
        return row;
    }

    private static JsonObject checked(JsonObject base, JsonObject change) {
        JsonObject calendar = Json.merged(base, change);
        if (Json.string(calendar, "summary").orElse("").isEmpty()) {
            throw new Refused(Reason.REQUIRED, "Missing title.");
        }
        Json.string(calendar, "timeZone").ifPresent(Calendars::checkZone);
        return calendar;
    }

    static void checkZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid time zone.");
        }
    }

    private static Response stored(Call call, JsonObject calendar) {
        String id = Json.string(calendar, "id").orElseThrow();
        return call.versioned(call.store(Kind.CALENDAR, "", id, calendar));
    }
}
