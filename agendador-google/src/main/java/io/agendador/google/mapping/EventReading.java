package io.agendador.google.mapping;

import com.google.api.services.calendar.model.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an event is and whether it takes its calendar's owner; nothing of what it is about. Anybody's event, also ours.
 *
 * <p>It blocks as a person would expect: not if it is shown as free, is a working location, or was declined by the owner
 * of the calendar; everything else does, also what is tentative or not answered yet (the person may well go), focus time
 * (unless shown as free), and being out of office in any case. What has no length blocks nothing.
 */
public sealed interface EventReading {

    /**
     * What the event says.
     *
     * @param network in which days begin that it gives without a time
     */
    static EventReading read(Event event, ZoneId network) {
        return new Reading(event, network).reading();
    }

    /** There is no such event, or not any more: its id is all that is certain. */
    record Gone(@Nullable Occurrence occurrence) implements EventReading {}

    /** It lasts from a start to an end. */
    sealed interface Lasting extends EventReading {
        /** Inclusive. */
        Instant start();

        /** Exclusive, not before {@link #start()}. */
        Instant end();

        /** Whether it takes the calendar's owner. */
        boolean blocks();

        /** Which one of a series it is, or null. */
        @Nullable
        Occurrence occurrence();
    }

    /** It has a start and an end by the clock. */
    record Timed(
            Instant start,
            Instant end,
            boolean blocks,
            @Nullable Occurrence occurrence) implements Lasting {}

    /**
     * It lasts whole days.
     *
     * @param from the first day
     * @param toExclusive the day after the last
     * @param start when the first day begins in the network's zone
     * @param end when the day after the last begins there
     */
    record AllDay(
            LocalDate from,
            LocalDate toExclusive,
            Instant start,
            Instant end,
            boolean blocks,
            @Nullable Occurrence occurrence)
            implements Lasting {}

    /** It cannot be read; to be put aside and reported. */
    record Odd(Oddity why) implements EventReading {}

    /**
     * One event of a series.
     *
     * @param series the id of the series' own event; if that is one of ours, somebody made it repeat
     * @param originalStart when it would be if nobody had moved it; null if that cannot be read
     */
    record Occurrence(String series, @Nullable Instant originalStart) {}

    /** Why an event cannot be read. */
    enum Oddity {
        /** Its start or its end is missing or no date. */
        NO_TIMES,
        /** One of start and end has a time, the other has none. */
        MIXED,
        /** It ends before it begins. */
        ENDS_BEFORE_START,
        /** A series as a whole, where only its single events can be read. */
        SERIES
    }
}
