package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unpin;
import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands about rooms, and about what is to stay as it is. */
public record PlaceCommands(Asking asking) {

    public List<ReplanCommand> opening(Clause clause, boolean open) {
        List<String> rooms = asking.rooms(clause);
        List<Period> periods = asking.periods(clause);
        Shift shift = asking.shift(clause);
        String reason = new PersonCommands(asking).reason(clause);
        return rooms.stream()
                .flatMap(room -> periods.stream()
                        .map(period -> open
                                ? (ReplanCommand) new OpenRoom(room, period, shift, reason)
                                : new CloseRoom(room, period, shift, reason)))
                .toList();
    }

    public List<ReplanCommand> pinning(Clause clause, boolean pin) {
        List<@Nullable String> people = oneOrNone(asking.people(clause));
        List<@Nullable String> rooms =
                oneOrNone(clause.items(Sign.R).stream().map(asking::room).toList());
        List<@Nullable String> locations = oneOrNone(clause.items(Sign.L).stream()
                .flatMap(it -> it.names().stream())
                .distinct()
                .toList());
        List<Period> periods = asking.periods(clause);
        Shift shift = asking.shift(clause);
        List<ReplanCommand> commands = new ArrayList<>();
        for (Period period : periods) {
            for (String person : people) {
                for (String room : rooms) {
                    for (String location : locations) {
                        commands.add(
                                pin
                                        ? new Pin(person, room, location, period, shift)
                                        : new Unpin(person, room, location, period, shift));
                    }
                }
            }
        }
        return commands;
    }

    private static List<@Nullable String> oneOrNone(List<String> names) {
        List<@Nullable String> list = new ArrayList<>(names);
        if (list.isEmpty()) {
            list.add(null);
        }
        return list;
    }
}
