package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.time.ZoneId;
import java.util.Optional;

/** Who may do what. */
final class Access {

    private Access() {}

    /**
     * The calendar that a call names, {@code primary} too.
     *
     * @throws Refused as not found without any access, as forbidden with too little of it
     */
    static CalendarRow calendar(Call call, Role least) {
        return calendar(call, call.name("calendarId"), least);
    }

    static CalendarRow calendar(Call call, String name, Role least) {
        String id = name.equals("primary") ? call.account().email() : name;
        CalendarRow row = find(call, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        if (!row.role().atLeast(least)) {
            throw new Refused(Reason.REQUIRED_ACCESS_LEVEL);
        }
        return row;
    }

    /** The calendar, if there is one and the account may know of it. */
    static Optional<CalendarRow> find(Call call, String id) {
        if (call.settings().tokens().containsValue(id)
                || id.equals(call.settings().admin())) {
            Primaries.ensure(call, id);
        }
        return call.records()
                .find(Kind.CALENDAR, "", id)
                .map(it -> new CalendarRow(id, it.body(), zone(it.body()), role(call, id)))
                .filter(it -> it.role().atLeast(Role.FREE_BUSY_READER));
    }

    private static ZoneId zone(JsonObject calendar) {
        return ZoneId.of(Json.string(calendar, "timeZone").orElse("UTC"));
    }

    static Role role(Call call, String calendar) {
        String email = call.account().email();
        Optional<Role> restricted = call.records()
                .find(Kind.RESTRICTION, calendar, email)
                .flatMap(it -> Json.string(it.body(), "role"))
                .flatMap(Role::of);
        if (restricted.isPresent()) {
            return restricted.get();
        }
        return call.account().admin()
                ? Role.OWNER
                : call.records().all(Kind.ACCESS, calendar).stream()
                        .map(Entry::body)
                        .filter(it -> concerns(it, email))
                        .flatMap(it -> Json.string(it, "role").flatMap(Role::of).stream())
                        .max(Role::compareTo)
                        .orElse(Role.NONE);
    }

    private static boolean concerns(JsonObject rule, String email) {
        JsonObject scope = Json.child(rule, "scope").orElseGet(JsonObject::new);
        String value = Json.string(scope, "value").orElse("");
        return switch (Json.string(scope, "type").orElse("")) {
            case "default" -> true;
            case "domain" -> email.endsWith("@" + value);
            default -> email.equals(value);
        };
    }
}
