package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.util.List;

/** The resource {@code acl}. */
final class AccessRules {

    private AccessRules() {}

    static Response list(Call call) {
        CalendarRow row = Access.calendar(call, Role.WRITER);
        List<JsonObject> rules = call.records().all(Kind.ACCESS, row.id()).stream()
                .map(Entry::body)
                .toList();
        return Listing.plain(call, "calendar#acl", rules);
    }

    static Response read(Call call) {
        return call.versioned(found(call, Access.calendar(call, Role.WRITER)));
    }

    static Response insert(Call call) {
        CalendarRow row = Access.calendar(call, Role.OWNER);
        JsonObject scope =
                Json.child(call.body(), "scope").orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing scope."));
        String type = Json.string(scope, "type").orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing scope type."));
        String value = Json.string(scope, "value").orElse("");
        if (!List.of("default", "user", "group", "domain").contains(type)
                || value.isEmpty() != type.equals("default")) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid scope value.");
        }
        return call.versioned(store(call, row.id(), type, value, role(call.body())));
    }

    static Response update(Call call) {
        CalendarRow row = Access.calendar(call, Role.OWNER);
        JsonObject rule = found(call, row);
        call.checkMatch(Json.string(rule, "etag").orElse(""));
        JsonObject scope = Json.child(rule, "scope").orElseThrow();
        return call.versioned(store(
                call,
                row.id(),
                Json.string(scope, "type").orElseThrow(),
                Json.string(scope, "value").orElse(""),
                role(call.body())));
    }

    static Response delete(Call call) {
        CalendarRow row = Access.calendar(call, Role.OWNER);
        call.checkMatch(Json.string(found(call, row), "etag").orElse(""));
        call.records().remove(Kind.ACCESS, row.id(), call.name("ruleId"));
        return Response.NO_CONTENT;
    }

    /** One rule for one scope: a later one replaces the earlier. */
    static JsonObject store(Call call, String calendar, String type, String value, Role role) {
        String id = value.isEmpty() ? type : type + ":" + value;
        JsonObject scope = new JsonObject();
        scope.addProperty("type", type);
        if (!value.isEmpty()) {
            scope.addProperty("value", value);
        }
        JsonObject rule = new JsonObject();
        rule.addProperty("kind", "calendar#aclRule");
        rule.addProperty("id", id);
        rule.add("scope", scope);
        rule.addProperty("role", role.code());
        return call.store(Kind.ACCESS, calendar, id, rule);
    }

    private static Role role(JsonObject body) {
        return Json.string(body, "role")
                .flatMap(Role::of)
                .orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing role."));
    }

    private static JsonObject found(Call call, CalendarRow row) {
        return call.records()
                .find(Kind.ACCESS, row.id(), call.name("ruleId"))
                .map(Entry::body)
                .orElseThrow(() -> new Refused(Reason.NOT_FOUND));
    }
}
