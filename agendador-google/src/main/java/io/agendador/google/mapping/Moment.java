package io.agendador.google.mapping;

import com.google.api.client.util.Data;
import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.EventDateTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A start or an end as Google tells it: a moment, or the beginning of a day; exactly one of both. */
record Moment(@Nullable Instant instant, @Nullable LocalDate date) {

    /** None of what is missing, contradicts itself or is no date. */
    static Optional<Moment> of(@Nullable EventDateTime time) {
        if (time == null || given(time.getDate()) == given(time.getDateTime())) {
            return Optional.empty();
        }
        return given(time.getDate()) ? day(time.getDate()) : moment(time.getDateTime());
    }

    /** The name of the zone that the time is given in; its offset where it has none. */
    static String zone(EventDateTime time) {
        String zone = EventText.normal(time.getTimeZone());
        return zone.isEmpty() ? offset(time.getDateTime().getTimeZoneShift()) : zone;
    }

    /** Google takes offsets of up to a day; ours are those that Java has. */
    private static String offset(int minutes) {
        return Math.abs(minutes) > 18 * 60
                ? ""
                : ZoneOffset.ofTotalSeconds(60 * minutes).getId();
    }

    /** A day begins when it does in this zone, which need not be at midnight. */
    Instant in(ZoneId zone) {
        if (date != null) {
            return date.atStartOfDay(zone).toInstant();
        }
        return Objects.requireNonNull(instant);
    }

    private static Optional<Moment> moment(DateTime time) {
        return time.isDateOnly()
                ? Optional.empty()
                : Optional.of(new Moment(Instant.ofEpochMilli(time.getValue()), null));
    }

    private static Optional<Moment> day(DateTime date) {
        try {
            return Optional.of(new Moment(null, LocalDate.parse(date.toStringRfc3339())));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The client reads JSON's null as a date of its own. */
    private static boolean given(@Nullable DateTime time) {
        return time != null && !Data.isNull(time);
    }
}
