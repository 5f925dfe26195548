package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** Events that are more than an appointment, and what each asks for. */
final class EventTypes {

    private static final List<String> KNOWN =
            List.of("default", "outOfOffice", "focusTime", "workingLocation", "birthday", "fromGmail");

    /** The kinds that tell where a person is or what they do: on their own calendar only. */
    private static final Map<String, String> PERSONAL = Map.of(
            "outOfOffice", "outOfOfficeProperties",
            "focusTime", "focusTimeProperties",
            "workingLocation", "workingLocationProperties");

    private EventTypes() {}

    static void check(CalendarRow calendar, JsonObject event) {
        String type = of(event);
        if (!KNOWN.contains(type)) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid event type.");
        }
        if (!PERSONAL.containsKey(type)) {
            return;
        }
        if (!calendar.primary()) {
            throw restricted("An event of this type must be on a primary calendar.");
        }
        if (!event.has(PERSONAL.getOrDefault(type, ""))) {
            throw restricted("An event of this type needs its properties.");
        }
        if (type.equals("workingLocation")) {
            checkWorkingLocation(event);
        } else if (Json.child(event, "start").filter(it -> it.has("date")).isPresent()) {
            throw restricted("An event of this type cannot be all day.");
        }
    }

    private static void checkWorkingLocation(JsonObject event) {
        boolean visible =
                Json.string(event, "visibility").filter("public"::equals).isPresent();
        boolean free =
                Json.string(event, "transparency").filter("transparent"::equals).isPresent();
        if (!visible || !free) {
            throw restricted("A working location event must be public and transparent.");
        }
    }

    /** An event's kind is for life. */
    static void checkSame(JsonObject before, JsonObject after) {
        if (!of(before).equals(of(after))) {
            throw restricted("Event type cannot be changed.");
        }
    }

    static String of(JsonObject event) {
        return Json.string(event, "eventType").orElse("default");
    }

    private static Refused restricted(String message) {
        return new Refused(Reason.EVENT_TYPE_RESTRICTION, message);
    }
}
