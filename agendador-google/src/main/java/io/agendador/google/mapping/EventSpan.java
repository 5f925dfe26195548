package io.agendador.google.mapping;

import io.agendador.roster.ShiftTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A shift's clock times on a date, as an event shows them. */
record EventSpan(ZonedDateTime start, ZonedDateTime end) {

    static EventSpan of(ShiftTimes times, LocalDate date, ZoneId zone) {
        ZonedDateTime start = date.atTime(times.start()).atZone(zone);
        ZonedDateTime end = date.atTime(times.end()).atZone(zone);
        // The clocks may leap over the start to behind the end: the length stays then, for an event has to end after it
        // begins.
        return new EventSpan(start, end.isAfter(start) ? end : start.plus(Duration.ofMinutes(times.minutes())));
    }
}
