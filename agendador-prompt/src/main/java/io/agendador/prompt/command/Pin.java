package io.agendador.prompt.command;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Nothing moves what is there: of the professional, in the room, at the location, as far as each is given.
 *
 * @param professional null for anybody
 * @param room {@code <location> - <room>}; null for all
 * @param location null for all
 * @param shift null for both
 */
public record Pin(
        @Nullable String professional,
        @Nullable String room,
        @Nullable String location,
        Period period,
        @Nullable Shift shift)
        implements ReplanCommand {

    public Pin {
        professional = Words.optionalName("professional", professional);
        room = Words.optionalName("room", room);
        location = Words.optionalName("location", location);
        Days.check("period", period);
    }
}
