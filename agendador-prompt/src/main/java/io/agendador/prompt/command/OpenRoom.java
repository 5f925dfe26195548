package io.agendador.prompt.command;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A room is to be used where it is otherwise closed.
 *
 * @param room {@code <location> - <room>}
 * @param shift null for both
 * @param reason one line, or null
 */
public record OpenRoom(
        String room,
        Period period,
        @Nullable Shift shift,
        @Nullable String reason) implements ReplanCommand {

    public OpenRoom {
        room = Words.name("room", room);
        Days.check("period", period);
        reason = Words.reason(reason);
    }
}
