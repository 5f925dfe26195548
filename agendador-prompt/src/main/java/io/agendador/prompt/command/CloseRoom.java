package io.agendador.prompt.command;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A room is not to be used.
 *
 * @param room {@code <location> - <room>}
 * @param shift null for both
 * @param reason one line, or null
 */
public record CloseRoom(
        String room,
        Period period,
        @Nullable Shift shift,
        @Nullable String reason) implements ReplanCommand {

    public CloseRoom {
        room = Words.name("room", room);
        Days.check("period", period);
        reason = Words.reason(reason);
    }
}
