package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;

/** Writing the resource {@code events}. */
final class EventWriting {

    /** What clients can't say. */
    private static final List<String> FIXED = List.of(
            "kind",
            "etag",
            "id",
            "htmlLink",
            "created",
            "updated",
            "creator",
            "organizer",
            "iCalUID",
            "recurringEventId",
            "originalStartTime",
            "locked",
            "hangoutLink",
            "sequence");

    /** What an update may leave out without a change. */
    private static final List<String> LASTING = List.of("eventType", "reminders");

    /** What every guest sees. */
    private static final List<String> SHARED =
            List.of("summary", "description", "location", "start", "end", "recurrence");

    private EventWriting() {}

    static Response insert(Call call) {
        EventStore store = EventStore.of(call, Role.WRITER);
        JsonObject event = EventForm.checked(store.calendar(), call.body());
        List.of("organizer", "creator", "recurringEventId", "originalStartTime").forEach(event::remove);
        return added(store, event);
    }

    /** Another person's event, with its organizer. */
    static Response take(Call call) {
        EventStore store = EventStore.of(call, Role.WRITER);
        JsonObject event = EventForm.checked(store.calendar(), call.body());
        if (!event.has("iCalUID")) {
            throw new Refused(Reason.REQUIRED, "Missing iCalUID.");
        }
        event.remove("id");
        return added(store, event);
    }

    private static Response added(EventStore store, JsonObject event) {
        Call call = store.call();
        String id = Json.string(event, "id")
                .orElseGet(() -> call.settings().id(call.records().next()));
        EventForm.checkId(id);
        if (store.taken(id)) {
            throw new Refused(Reason.DUPLICATE);
        }
        event.addProperty("id", id);
        begin(store, event);
        return call.versioned(view(store, store.save(event)));
    }

    private static void begin(EventStore store, JsonObject event) {
        Call call = store.call();
        String id = Json.string(event, "id").orElseThrow();
        EventForm.addDefaults(event);
        event.addProperty("kind", "calendar#event");
        event.addProperty("htmlLink", "https://www.google.com/calendar/event?eid=" + id);
        event.addProperty("created", call.stamp());
        event.addProperty("updated", call.stamp());
        event.add("creator", person(call.account().email(), store));
        if (!event.has("organizer")) {
            event.add("organizer", person(store.calendar().id(), store));
        }
        if (!event.has("iCalUID")) {
            event.addProperty("iCalUID", id + "@google.com");
        }
        if (!event.has("sequence")) {
            event.addProperty("sequence", 0);
        }
    }

    private static JsonObject person(String email, EventStore store) {
        JsonObject person = new JsonObject();
        person.addProperty("email", email);
        if (email.equals(store.calendar().id())) {
            person.addProperty("self", true);
        }
        return person;
    }

    static Response update(Call call) {
        EventStore store = EventStore.of(call, Role.WRITER);
        JsonObject before = current(store);
        JsonObject after = Json.merged(new JsonObject(), call.body());
        for (String field : LASTING) {
            if (!after.has(field)) {
                Json.copy(before, after, List.of(field));
            }
        }
        return changed(store, before, after);
    }

    static Response patch(Call call) {
        EventStore store = EventStore.of(call, Role.WRITER);
        JsonObject before = current(store);
        return changed(store, before, Json.merged(before, call.body()));
    }

    private static JsonObject current(EventStore store) {
        JsonObject event = store.found(store.call().name("eventId"));
        store.call().checkMatch(Json.string(event, "etag").orElse(""));
        return event;
    }

    private static Response changed(EventStore store, JsonObject before, JsonObject given) {
        Json.copy(before, given, FIXED);
        JsonObject after = EventForm.checked(store.calendar(), given);
        EventForm.addDefaults(after);
        EventTypes.checkSame(before, after);
        checkOrganizer(store, before, after);
        if (!same(before, after, List.of("start", "end", "recurrence"))) {
            int sequence =
                    Json.field(before, "sequence").map(it -> it.getAsInt()).orElse(0);
            after.addProperty("sequence", sequence + 1);
        }
        if (!withoutReminders(before).equals(withoutReminders(after))) {
            after.addProperty("updated", store.call().stamp());
        }
        return store.call().versioned(view(store, store.save(after)));
    }

    private static void checkOrganizer(EventStore store, JsonObject before, JsonObject after) {
        boolean ours = Json.child(before, "organizer")
                .flatMap(it -> Json.string(it, "email"))
                .filter(it -> !it.equals(store.calendar().id()))
                .isEmpty();
        if (!ours && !same(before, after, SHARED)) {
            throw new Refused(Reason.FORBIDDEN_FOR_NON_ORGANIZER);
        }
    }

    private static boolean same(JsonObject one, JsonObject other, List<String> fields) {
        return fields.stream().allMatch(it -> Objects.equals(one.get(it), other.get(it)));
    }

    private static JsonObject withoutReminders(JsonObject event) {
        JsonObject rest = event.deepCopy();
        rest.remove("reminders");
        return rest;
    }

    static Response delete(Call call) {
        EventStore store = EventStore.of(call, Role.WRITER);
        JsonObject event = store.found(call.name("eventId"));
        if (!Series.alive(event)) {
            throw new Refused(Reason.DELETED);
        }
        call.checkMatch(Json.string(event, "etag").orElse(""));
        store.save(cancelled(call, event));
        return Response.NO_CONTENT;
    }

    private static JsonObject cancelled(Call call, JsonObject event) {
        JsonObject tombstone = event.deepCopy();
        tombstone.addProperty("status", "cancelled");
        tombstone.addProperty("updated", call.stamp());
        return tombstone;
    }

    static Response move(Call call) {
        EventStore from = EventStore.of(call, Role.WRITER);
        String destination = call.query()
                .first("destination")
                .orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing destination."));
        EventStore to = new EventStore(call, Access.calendar(call, destination, Role.WRITER));
        JsonObject event = from.found(call.name("eventId"));
        call.checkMatch(Json.string(event, "etag").orElse(""));
        if (!EventTypes.of(event).equals("default") || event.has("recurringEventId")) {
            throw new Refused(Reason.INVALID_VALUE, "Cannot move this event.");
        }
        if (to.taken(Json.string(event, "id").orElseThrow())) {
            throw new Refused(Reason.DUPLICATE);
        }
        from.save(cancelled(call, event));
        JsonObject moved = event.deepCopy();
        moved.add("organizer", person(to.calendar().id(), to));
        moved.addProperty("updated", call.stamp());
        return call.versioned(view(to, to.save(moved)));
    }

    private static JsonObject view(EventStore store, JsonObject event) {
        return EventView.of(store.call(), store.calendar()).of(event);
    }
}
