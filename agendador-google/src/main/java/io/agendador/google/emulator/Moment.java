package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When an event starts or ends: a date, or a time on a zone's wall clock.
 *
 * @param local midnight for a date
 * @param zone the event's own, or the calendar's
 * @param instant tells which is meant where the clock shows the time twice
 */
record Moment(boolean allDay, LocalDateTime local, ZoneId zone, Instant instant) {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /** @param which {@code start} or {@code end}, for what is said if it is not there or not right */
    static Moment parse(JsonObject event, String which, ZoneId calendar) {
        JsonObject json =
                Json.child(event, which).orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing " + which + " time."));
        Optional<String> date = Json.string(json, "date");
        Optional<String> dateTime = Json.string(json, "dateTime");
        if (date.isPresent() == dateTime.isPresent()) {
            throw date.isPresent() ? invalid(which) : new Refused(Reason.REQUIRED, "Missing " + which + " time.");
        }
        try {
            Optional<ZoneId> zone = Json.string(json, "timeZone").map(ZoneId::of);
            return date.isPresent()
                    ? ofDate(LocalDate.parse(date.get()), calendar)
                    : timed(dateTime.orElseThrow(), zone, which, calendar);
        } catch (DateTimeException e) {
            throw invalid(which);
        }
    }

    static Moment ofDate(LocalDate date, ZoneId calendar) {
        return at(true, date.atStartOfDay(), calendar);
    }

    /** On the wall clock; what is left out by it comes later, of what it shows twice the first is meant. */
    static Moment at(boolean allDay, LocalDateTime local, ZoneId zone) {
        return new Moment(allDay, local, zone, local.atZone(zone).toInstant());
    }

    private static Moment timed(String text, Optional<ZoneId> zone, String which, ZoneId calendar) {
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        if (parsed instanceof OffsetDateTime exact) {
            ZoneId of = zone.orElse(calendar);
            Instant instant = exact.toInstant().truncatedTo(ChronoUnit.SECONDS);
            return new Moment(false, LocalDateTime.ofInstant(instant, of), of, instant);
        }
        ZoneId of = zone.orElseThrow(
                () -> new Refused(Reason.REQUIRED, "Missing time zone definition for " + which + " time."));
        return at(false, LocalDateTime.from(parsed).truncatedTo(ChronoUnit.SECONDS), of);
    }

    private static Refused invalid(String which) {
        return new Refused(Reason.INVALID_VALUE, "Invalid " + which + " time.");
    }

    /** As it is answered, on the clock of a zone. */
    JsonObject json(ZoneId shown) {
        JsonObject json = new JsonObject();
        if (allDay) {
            json.addProperty("date", local.toLocalDate().toString());
        } else {
            json.addProperty(
                    "dateTime",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            instant.atZone(shown).toOffsetDateTime()));
            json.addProperty("timeZone", zone.getId());
        }
        return json;
    }

    /** As it stands in an instance's id. */
    String suffix() {
        return allDay
                ? DateTimeFormatter.BASIC_ISO_DATE.format(local)
                : COMPACT.format(instant.atZone(java.time.ZoneOffset.UTC));
    }
}
