package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.util.List;
import java.util.Optional;

/** The resource {@code calendarList}: entries are one account's view of a calendar, with etags of their own. */
final class CalendarLists {

    private static final List<String> OF_CALENDAR = List.of("summary", "description", "location", "timeZone");

    private CalendarLists() {}

    static Response list(Call call) {
        List<JsonObject> entries =
                entries(call).stream().flatMap(it -> shown(call, it).stream()).toList();
        return Listing.plain(call, "calendar#calendarList", entries);
    }

    /** People at the calendars themselves see all of them. */
    private static List<Entry> entries(Call call) {
        if (call.account().equals(Person.ACCOUNT)) {
            return call.records().all(Kind.CALENDAR, "");
        }
        Primaries.ensure(call, call.account().email());
        return call.records().all(Kind.LIST_ENTRY, call.account().email());
    }

    static Response read(Call call) {
        return call.versioned(entry(call, id(call)));
    }

    static Response insert(Call call) {
        JsonObject body = call.body();
        String id = Json.string(body, "id").orElseThrow(() -> new Refused(Reason.REQUIRED));
        Access.calendar(call, id, Role.FREE_BUSY_READER);
        store(call, call.account().email(), id, Json.merged(new JsonObject(), body));
        return call.versioned(entry(call, id));
    }

    static Response update(Call call) {
        return write(call, Json.merged(new JsonObject(), call.body()));
    }

    static Response patch(Call call) {
        Entry now = found(call, id(call));
        return write(call, Json.merged(now.body(), call.body()));
    }

    private static Response write(Call call, JsonObject entry) {
        call.checkMatch(Json.string(found(call, id(call)).body(), "etag").orElse(""));
        store(call, call.account().email(), id(call), entry);
        return call.versioned(entry(call, id(call)));
    }

    static Response delete(Call call) {
        Entry now = found(call, id(call));
        call.records().remove(Kind.LIST_ENTRY, now.scope(), now.key());
        return Response.NO_CONTENT;
    }

    static void store(Call call, String account, String calendar, JsonObject entry) {
        entry.addProperty("id", calendar);
        OF_CALENDAR.forEach(entry::remove);
        call.store(Kind.LIST_ENTRY, account, calendar, entry);
    }

    private static String id(Call call) {
        String name = call.name("calendarId");
        return name.equals("primary") ? call.account().email() : name;
    }

    private static Entry found(Call call, String id) {
        return call.records()
                .find(Kind.LIST_ENTRY, call.account().email(), id)
                .orElseThrow(() -> new Refused(Reason.NOT_FOUND));
    }

    private static JsonObject entry(Call call, String id) {
        Primaries.ensure(call, call.account().email());
        return shown(call, found(call, id)).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
    }

    private static Optional<JsonObject> shown(Call call, Entry entry) {
        return Access.find(call, entry.key()).map(it -> {
            JsonObject shown = entry.body().deepCopy();
            shown.addProperty("kind", "calendar#calendarListEntry");
            Json.copy(it.document(), shown, OF_CALENDAR);
            shown.addProperty("accessRole", it.role().code());
            if (it.id().equals(call.account().email())) {
                shown.addProperty("primary", true);
            }
            return shown;
        });
    }
}
