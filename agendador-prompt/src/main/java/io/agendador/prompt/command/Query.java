package io.agendador.prompt.command;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A question about the roster; changes nothing and stands alone in its prompt. What is null does not narrow it.
 *
 * @param about what is asked for
 * @param professional whom it is about
 * @param location where
 * @param room where, {@code <location> - <room>}
 * @param shift of which shift only
 * @param period of which days; null for the horizon
 */
public record Query(
        About about,
        @Nullable String professional,
        @Nullable String location,
        @Nullable String room,
        @Nullable Shift shift,
        @Nullable Period period)
        implements ReplanCommand {

    /** What can be asked for. */
    public enum About {
        /** Who is where. */
        ROSTER,
        /** How much people work. */
        HOURS,
        /** What nobody covers. */
        GAPS,
        /** What contradicts Google's calendars, and every other error. */
        CONFLICTS,
        /** Who works both shifts of a day. */
        DOUBLES
    }

    public Query {
        professional = Words.optionalName("professional", professional);
        location = Words.optionalName("location", location);
        room = Words.optionalName("room", room);
        Days.optionalCheck("period", period);
    }
}
