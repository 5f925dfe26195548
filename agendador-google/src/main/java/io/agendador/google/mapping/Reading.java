package io.agendador.google.mapping;

import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventAttendee;
import io.agendador.google.mapping.EventReading.AllDay;
import io.agendador.google.mapping.EventReading.Gone;
import io.agendador.google.mapping.EventReading.Occurrence;
import io.agendador.google.mapping.EventReading.Odd;
import io.agendador.google.mapping.EventReading.Oddity;
import io.agendador.google.mapping.EventReading.Timed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one event. */
final class Reading {

    private final Event event;
    private final ZoneId zone;

    Reading(Event event, ZoneId zone) {
        this.event = event;
        this.zone = zone;
    }

    EventReading reading() {
        if ("cancelled".equals(event.getStatus())) {
            return new Gone(occurrence());
        }
        if (repeats(event)) {
            return new Odd(Oddity.SERIES);
        }
        Optional<Moment> start = Moment.of(event.getStart());
        Optional<Moment> end = Moment.of(event.getEnd());
        return start.isEmpty() || end.isEmpty() ? new Odd(Oddity.NO_TIMES) : lasting(start.get(), end.get());
    }

    static boolean repeats(Event event) {
        return event.getRecurrence() != null && !event.getRecurrence().isEmpty();
    }

    private EventReading lasting(Moment start, Moment end) {
        LocalDate from = start.date();
        LocalDate to = end.date();
        if (from != null && to != null) {
            return allDay(from, to);
        }
        return from == null && to == null ? timed(start.in(zone), end.in(zone)) : new Odd(Oddity.MIXED);
    }

    private EventReading timed(Instant start, Instant end) {
        return end.isBefore(start)
                ? new Odd(Oddity.ENDS_BEFORE_START)
                : new Timed(start, end, blocks(start, end), occurrence());
    }

    private EventReading allDay(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return new Odd(Oddity.ENDS_BEFORE_START);
        }
        // Some programs write the last day itself as the end of a single one, and calendars show it as that day.
        LocalDate after = to.equals(from) ? from.plusDays(1) : to;
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = after.atStartOfDay(zone).toInstant();
        return new AllDay(from, after, start, end, blocks(start, end), occurrence());
    }

    private boolean blocks(Instant start, Instant end) {
        if (!end.isAfter(start) || "workingLocation".equals(event.getEventType()) || declined()) {
            return false;
        }
        return "outOfOffice".equals(event.getEventType()) || !"transparent".equals(event.getTransparency());
    }

    private boolean declined() {
        List<EventAttendee> attendees = event.getAttendees();
        return attendees != null
                && attendees.stream()
                        .anyMatch(it -> Boolean.TRUE.equals(it.getSelf()) && "declined".equals(it.getResponseStatus()));
    }

    private @Nullable Occurrence occurrence() {
        String series = EventText.normal(event.getRecurringEventId());
        if (series.isEmpty()) {
            return null;
        }
        return new Occurrence(
                series,
                Moment.of(event.getOriginalStartTime()).map(it -> it.in(zone)).orElse(null));
    }
}
