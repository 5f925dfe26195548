package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.command.Unpin;
import java.util.List;

/** "A Ana sai na quarta e o Caio na quinta, à tarde": nobody orders a whole day, and then a shift of it. */
public final class Within {

    private Within() {}

    /** Whether one of them is a part of another. */
    public static boolean any(List<ReplanCommand> commands) {
        return commands.stream()
                .anyMatch(one -> commands.stream()
                        .anyMatch(other -> !one.equals(other) && whole(one).equals(other)));
    }

    /** The same of the whole day; what has no shift as it is. */
    private static ReplanCommand whole(ReplanCommand command) {
        if (command instanceof Assign it) {
            return new Assign(it.professional(), it.room(), it.date(), null);
        } else if (command instanceof Unassign it) {
            return new Unassign(it.professional(), it.date(), null);
        } else if (command instanceof Exchange it) {
            return new Exchange(it.professionals(), it.date(), null);
        } else if (command instanceof Replace it) {
            return new Replace(it.out(), it.in(), it.date(), null);
        } else if (command instanceof Unavailable it) {
            return new Unavailable(it.professional(), it.period(), null, it.reason());
        } else if (command instanceof CloseRoom it) {
            return new CloseRoom(it.room(), it.period(), null, it.reason());
        } else if (command instanceof OpenRoom it) {
            return new OpenRoom(it.room(), it.period(), null, it.reason());
        } else if (command instanceof Pin it) {
            return new Pin(it.professional(), it.room(), it.location(), it.period(), null);
        } else if (command instanceof Unpin it) {
            return new Unpin(it.professional(), it.room(), it.location(), it.period(), null);
        }
        return command;
    }
}
