package io.agendador.google.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What people do at the calendars themselves: no faults, no quotas, not counted; channels hear of it as of any change.
 * What Google would not let a person do ends with an {@link IllegalArgumentException} that names the reason.
 */
public final class People {

    private final Front front;
    private final EmulatorState state;

    People(Front front, EmulatorState state) {
        this.front = front;
        this.state = state;
    }

    /** A new secondary calendar; returns its id. */
    public String createCalendar(String summary, ZoneId zone) {
        return id(call("POST", "calendars", Json.object(Map.of("summary", summary, "timeZone", zone.getId()))));
    }

    /** All calendars, by id. */
    public List<JsonObject> calendars() {
        return state.inTransaction(records -> records.all(Kind.CALENDAR, "").stream()
                .map(it -> it.body().deepCopy())
                .toList());
    }

    /** All events that a calendar holds as they are stored, deleted ones and recurring ones too, by id. */
    public List<JsonObject> everything(String calendar) {
        return state.inTransaction(records -> records.all(Kind.EVENT, calendar).stream()
                .map(it -> it.body().deepCopy())
                .toList());
    }

    /** Those that are not deleted. */
    public List<JsonObject> events(String calendar) {
        return everything(calendar).stream().filter(Series::alive).toList();
    }

    /** One event, deleted or not. */
    public JsonObject event(String calendar, String id) {
        return call("GET", path(calendar, id), new JsonObject());
    }

    /** A new event without a tag, on the wall clock of the calendar; returns its id. */
    public String insert(String calendar, String summary, LocalDateTime start, LocalDateTime end) {
        ZoneId zone = zone(calendar);
        JsonObject event = Json.object(Map.of("summary", summary));
        event.add("start", Moment.at(false, start, zone).json(zone));
        event.add("end", Moment.at(false, end, zone).json(zone));
        return insert(calendar, Json.text(event));
    }

    /** A new event of any kind, as JSON; returns its id. */
    public String insert(String calendar, String json) {
        return id(call("POST", path(calendar), Json.object(json)));
    }

    /** An event to which somebody else invites; returns its id. */
    public String invited(String calendar, String organizer, String json) {
        JsonObject event = Json.object(json);
        event.addProperty("iCalUID", Listing.digest(calendar + json) + "@" + organizer);
        event.add("organizer", Json.object(Map.of("email", organizer)));
        return id(call("POST", path(calendar) + "/import", event));
    }

    /** Changes some of an event, as JSON; null deletes. */
    public void edit(String calendar, String id, String json) {
        call("PATCH", path(calendar, id), Json.object(json));
    }

    /** Later, or earlier. */
    public void move(String calendar, String id, Duration by) {
        JsonObject event = event(calendar, id);
        ZoneId zone = zone(calendar);
        moveTo(
                calendar,
                id,
                Moment.parse(event, "start", zone).local().plus(by),
                Moment.parse(event, "end", zone).local().plus(by));
    }

    /** To other times on the wall clock of the calendar. */
    public void moveTo(String calendar, String id, LocalDateTime start, LocalDateTime end) {
        ZoneId zone = zone(calendar);
        times(calendar, id, Moment.at(false, start, zone), Moment.at(false, end, zone));
    }

    /** To a whole day. */
    public void makeAllDay(String calendar, String id, LocalDate day) {
        ZoneId zone = zone(calendar);
        times(calendar, id, Moment.ofDate(day, zone), Moment.ofDate(day.plusDays(1), zone));
    }

    private void times(String calendar, String id, Moment start, Moment end) {
        JsonObject event = event(calendar, id);
        event.add("start", start.json(start.zone()));
        event.add("end", end.json(end.zone()));
        call("PUT", path(calendar, id), event);
    }

    /**
     * Repeats an event.
     *
     * @param rule {@code RRULE:FREQ=WEEKLY} for example
     */
    public void makeRecurring(String calendar, String id, String rule) {
        JsonObject change = new JsonObject();
        change.add("recurrence", Json.array(List.of(new com.google.gson.JsonPrimitive(rule))));
        call("PATCH", path(calendar, id), change);
    }

    /** The calendar's owner does not come. */
    public void decline(String calendar, String id) {
        JsonObject self = Json.object(Map.of("email", calendar, "responseStatus", "declined"));
        JsonObject change = new JsonObject();
        change.add("attendees", Json.array(List.of(self)));
        call("PATCH", path(calendar, id), change);
    }

    /** Takes all extended properties off. */
    public void stripTag(String calendar, String id) {
        edit(calendar, id, "{\"extendedProperties\":null}");
    }

    /** A copy with all that clients wrote, their tags too; returns its id. */
    public String copy(String calendar, String id, String destination) {
        JsonObject event = event(calendar, id);
        List.of("id", "iCalUID", "etag", "recurringEventId", "originalStartTime")
                .forEach(event::remove);
        return insert(destination, Json.text(event));
    }

    /** To another calendar. */
    public void moveToCalendar(String calendar, String id, String destination) {
        call("POST", path(calendar, id) + "/move?destination=" + encoded(destination), new JsonObject());
    }

    /** Deletes an event. */
    public void delete(String calendar, String id) {
        call("DELETE", path(calendar, id), new JsonObject());
    }

    /** Forgets deleted events, as Google does after some weeks; sync tokens from before end. */
    public void purgeTombstones(String calendar) {
        state.inTransaction(records -> {
            records.all(Kind.EVENT, calendar).stream()
                    .filter(it -> !Series.alive(it.body()))
                    .filter(it -> !it.body().has("recurringEventId"))
                    .forEach(it -> {
                        records.remove(Kind.EVENT, calendar, it.key());
                        records.put(new Entry(Kind.BURNT, calendar, it.key(), records.next(), new JsonObject()));
                    });
            records.all(Kind.GONE, calendar).forEach(it -> records.remove(Kind.GONE, calendar, it.key()));
            return expire(records, calendar);
        });
    }

    /** Every sync and page token of the calendar from before is answered with 410. */
    public void expireSyncTokens(String calendar) {
        state.inTransaction(records -> expire(records, calendar));
    }

    private static boolean expire(Records records, String calendar) {
        records.put(new Entry(Kind.FLOOR, calendar, "", records.next(), new JsonObject()));
        return true;
    }

    /**
     * Gives an account another role than the rules of access do.
     *
     * @param role {@code none}, {@code freeBusyReader}, {@code reader}, {@code writer} or {@code owner}
     */
    public void restrict(String calendar, String account, String role) {
        put(
                calendar,
                account,
                Json.object(Map.of("role", Role.of(role).orElseThrow().code())));
    }

    /** Ends {@link #restrict}. */
    public void unrestrict(String calendar, String account) {
        state.inTransaction(records -> {
            records.remove(Kind.RESTRICTION, calendar, account);
            return true;
        });
    }

    /** An account has used too much: it may read only. */
    public void exhaust(String account) {
        put("", account, new JsonObject());
    }

    /** Ends {@link #exhaust}. */
    public void recover(String account) {
        unrestrict("", account);
    }

    private void put(String scope, String account, JsonObject body) {
        state.inTransaction(records -> {
            records.put(new Entry(Kind.RESTRICTION, scope, account, records.next(), body));
            return true;
        });
    }

    private ZoneId zone(String calendar) {
        return ZoneId.of(Json.string(call("GET", "calendars/" + encoded(calendar), new JsonObject()), "timeZone")
                .orElseThrow());
    }

    private JsonObject call(String method, String path, JsonElement body) {
        String query = path.contains("?") ? path.substring(path.indexOf('?') + 1) : "";
        String bare = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
        Response response = front.handle(new Request(
                method,
                "/calendar/v3/" + bare,
                Query.parse(query),
                Map.of("authorization", "Bearer " + Person.TOKEN),
                Json.text(body).getBytes(StandardCharsets.UTF_8)));
        JsonObject answer = Json.object(new String(response.body(), StandardCharsets.UTF_8));
        if (response.status() >= 400) {
            String reason = Json.list(answer.getAsJsonObject("error"), "errors")
                    .get(0)
                    .getAsJsonObject()
                    .get("reason")
                    .getAsString();
            throw new IllegalArgumentException(response.status() + " " + reason);
        }
        return answer;
    }

    private static String id(JsonObject answer) {
        return Json.string(answer, "id").orElseThrow();
    }

    private static String path(String calendar) {
        return "calendars/" + encoded(calendar) + "/events";
    }

    private static String path(String calendar, String id) {
        return path(calendar) + "/" + encoded(id);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
