package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** From when to when an event lasts; a recurring one from its first start to its last end. */
record Span(Instant start, Instant end) {

    static Span of(JsonObject event, ZoneId zone, Optional<Instant> until) {
        Moment start = Moment.parse(event, "start", zone);
        Moment end = Moment.parse(event, "end", zone);
        Span first = new Span(start.instant(), end.instant());
        if (!event.has("recurrence")) {
            return first;
        }
        List<Moment> starts = Recurrence.of(event, start).starts(until.orElse(Instant.MAX));
        return starts.isEmpty()
                ? first
                : new Span(
                        starts.get(0).instant(),
                        starts.get(starts.size() - 1)
                                .instant()
                                .plus(java.time.Duration.between(first.start, first.end)));
    }

    Span within(Span window) {
        return new Span(
                start.isBefore(window.start) ? window.start : start, end.isAfter(window.end) ? window.end : end);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("start", start.toString());
        json.addProperty("end", end.toString());
        return json;
    }
}
