package io.agendador.google.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an event must be like to be taken. */
final class EventForm {

    /** A part between 5 and 1024 digits of base 32. */
    private static final Pattern ID = Pattern.compile("[0-9a-v]{5,1024}");

    private static final Map<String, List<String>> CHOICES = Map.of(
            "status", List.of("confirmed", "tentative", "cancelled"),
            "transparency", List.of("opaque", "transparent"),
            "visibility", List.of("default", "public", "private", "confidential"));

    private EventForm() {}

    static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid resource id value.");
        }
    }

    /** A copy that can be stored: times in one form, nothing empty, no property too long. */
    static JsonObject checked(CalendarRow calendar, JsonObject given) {
        JsonObject event = Json.merged(new JsonObject(), given);
        CHOICES.forEach((field, allowed) -> checkChoice(event, field, allowed));
        checkTimes(calendar, event);
        checkAttendees(event);
        ExtendedProperties.trim(event);
        EventTypes.check(calendar, event);
        return event;
    }

    private static void checkChoice(JsonObject event, String field, List<String> allowed) {
        Json.string(event, field).filter(it -> !allowed.contains(it)).ifPresent(it -> {
            throw new Refused(Reason.INVALID_VALUE, "Invalid " + field + " value.");
        });
    }

    private static void checkAttendees(JsonObject event) {
        if (!Json.list(event, "attendees").stream().allMatch(JsonElement::isJsonObject)) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid attendees.");
        }
    }

    private static void checkTimes(CalendarRow calendar, JsonObject event) {
        Moment start = Moment.parse(event, "start", calendar.zone());
        Moment end = Moment.parse(event, "end", calendar.zone());
        if (start.allDay() != end.allDay()) {
            throw new Refused(
                    Reason.INVALID_VALUE, "Start and end times must either both be date or both be dateTime.");
        }
        boolean empty = start.allDay()
                ? !end.instant().isAfter(start.instant())
                : end.instant().isBefore(start.instant());
        if (empty) {
            throw new Refused(Reason.TIME_RANGE_EMPTY);
        }
        checkRecurrence(event, start);
        event.add("start", start.json(start.zone()));
        event.add("end", end.json(end.zone()));
    }

    private static void checkRecurrence(JsonObject event, Moment start) {
        List<JsonElement> lines = Json.list(event, "recurrence");
        if (lines.isEmpty()) {
            event.remove("recurrence");
            return;
        }
        boolean zoned = start.allDay()
                || Json.child(event, "start").filter(it -> it.has("timeZone")).isPresent();
        if (!zoned) {
            throw new Refused(Reason.REQUIRED, "Missing time zone definition for start time.");
        }
        Recurrence.parse(lines.stream().map(JsonElement::getAsString).toList(), start);
    }

    /** What is so unless something else is said. */
    static void addDefaults(JsonObject event) {
        if (!event.has("status")) {
            event.addProperty("status", "confirmed");
        }
        if (!event.has("eventType")) {
            event.addProperty("eventType", "default");
        }
        if (!event.has("reminders")) {
            JsonObject reminders = new JsonObject();
            reminders.add("useDefault", new JsonPrimitive(true));
            event.add("reminders", reminders);
        }
    }
}
