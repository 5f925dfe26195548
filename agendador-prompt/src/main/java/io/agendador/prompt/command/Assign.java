package io.agendador.prompt.command;

import io.agendador.roster.Shift;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Put somebody into a room.
 *
 * @param room {@code <location> - <room>}
 * @param shift null for every open shift of the day
 */
public record Assign(
        String professional,
        String room,
        LocalDate date,
        @Nullable Shift shift) implements ReplanCommand {

    public Assign {
        professional = Words.name("professional", professional);
        room = Words.name("room", room);
        Days.check("date", date);
    }
}
