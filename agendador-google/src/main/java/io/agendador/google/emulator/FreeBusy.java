package io.agendador.google.emulator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The resource {@code freebusy}: what a calendar lacks is said beside the others, not instead of them. */
final class FreeBusy {

    private static final int MOST = 50;

    private FreeBusy() {}

    static Response query(Call call) {
        JsonObject body = call.body();
        Instant from = instant(body, "timeMin");
        Instant until = instant(body, "timeMax");
        if (!from.isBefore(until)) {
            throw new Refused(Reason.TIME_RANGE_EMPTY);
        }
        List<JsonElement> items = Json.list(body, "items");
        JsonObject calendars = new JsonObject();
        for (JsonElement item : items) {
            String id = Json.string(item.getAsJsonObject(), "id").orElse("");
            calendars.add(
                    id,
                    items.size() > MOST
                            ? error("calendar", "tooManyCalendarsRequested")
                            : Access.find(
                                            call,
                                            id.equals("primary")
                                                    ? call.account().email()
                                                    : id)
                                    .map(it -> busy(call, it, new Span(from, until)))
                                    .orElseGet(() -> error("global", "notFound")));
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("kind", "calendar#freeBusy");
        answer.addProperty("timeMin", from.toString());
        answer.addProperty("timeMax", until.toString());
        answer.add("calendars", calendars);
        return Response.json(200, answer);
    }

    private static Instant instant(JsonObject body, String name) {
        try {
            return Json.string(body, name)
                    .map(it -> OffsetDateTime.parse(it).toInstant())
                    .orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing " + name + "."));
        } catch (DateTimeException e) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid " + name + ".");
        }
    }

    private static JsonObject error(String domain, String reason) {
        JsonObject error = new JsonObject();
        error.addProperty("domain", domain);
        error.addProperty("reason", reason);
        JsonObject calendar = new JsonObject();
        calendar.add("errors", Json.array(List.of(error)));
        calendar.add("busy", Json.array(List.of()));
        return calendar;
    }

    private static JsonObject busy(Call call, CalendarRow row, Span window) {
        List<JsonObject> spans = merged(call.records().all(Kind.EVENT, row.id()).stream()
                        .map(Entry::body)
                        .flatMap(it -> Series.shown(call.records(), row, it, window.end()).stream())
                        .filter(it -> blocks(it, row.id()))
                        .map(it -> Span.of(it, row.zone(), Optional.empty()))
                        .filter(it ->
                                it.start().isBefore(window.end()) && it.end().isAfter(window.start()))
                        .sorted(Comparator.comparing(Span::start))
                        .toList())
                .stream()
                .map(it -> it.within(window).json())
                .toList();
        JsonObject calendar = new JsonObject();
        calendar.add("busy", Json.array(spans));
        return calendar;
    }

    private static boolean blocks(JsonObject event, String calendar) {
        boolean free =
                Json.string(event, "transparency").filter("transparent"::equals).isPresent();
        boolean declined = Json.list(event, "attendees").stream()
                .map(JsonElement::getAsJsonObject)
                .anyMatch(
                        it -> Json.string(it, "email").filter(calendar::equals).isPresent()
                                && Json.string(it, "responseStatus")
                                        .filter("declined"::equals)
                                        .isPresent());
        return Series.alive(event) && !free && !declined;
    }

    private static List<Span> merged(List<Span> sorted) {
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? span : merged.get(merged.size() - 1);
            if (merged.isEmpty() || span.start().isAfter(last.end())) {
                merged.add(span);
            } else if (span.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, new Span(last.start(), span.end()));
            }
        }
        return merged;
    }
}
