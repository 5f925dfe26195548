package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.EnterHandKept.Entry;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code Pairs} say: entries for days that a place keeps by hand, and assignments for others. */
public record HandKept(Asking asking) {

    /** Those of one location as one command, in the order in which they were said. */
    public static List<ReplanCommand> merged(List<ReplanCommand> commands) {
        List<ReplanCommand> all = new ArrayList<>();
        for (ReplanCommand next : commands) {
            ReplanCommand last = all.isEmpty() ? next : all.get(all.size() - 1);
            if (!all.isEmpty()
                    && next instanceof EnterHandKept more
                    && last instanceof EnterHandKept before
                    && more.location().equals(before.location())) {
                List<Entry> entries = new ArrayList<>(before.entries());
                entries.addAll(more.entries());
                all.set(all.size() - 1, new EnterHandKept(before.location(), entries));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    /** Whether a clause about one person says that people agreed, not that somebody is to be placed. */
    public boolean recorded(Clause clause) {
        if (clause.items(Sign.ENTER).stream().anyMatch(it -> !it.value().isEmpty())) {
            return true;
        }
        if (clause.items(Sign.P).size() != 1 || clause.items(Sign.R).size() != 1 || !clause.has(Sign.W)) {
            return false;
        }
        Location location = asking.location(
                RoomNames.location(asking.room(clause.items(Sign.R).get(0))));
        return asking.dates(clause).stream().allMatch(location::handKept);
    }

    public List<ReplanCommand> commands(Clause clause) {
        List<LocalDate> dates = asking.dates(clause);
        List<Item> people = clause.items(Sign.P);
        List<Item> rooms = clause.items(Sign.R);
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        List<ReplanCommand> commands = new ArrayList<>();
        for (LocalDate date : dates) {
            for (int at = 0; at < people.size(); at++) {
                String room = asking.room(rooms.get(at), before(clause, rooms.get(at)));
                String location = RoomNames.location(room);
                String person = people.get(at).names().get(0);
                if (asking.location(location).handKept(date)) {
                    shifts(clause, room, date)
                            .map(shift -> new Entry(room, date, shift, person))
                            .forEach(entries.computeIfAbsent(location, any -> new ArrayList<>())::add);
                } else {
                    commands.add(new Assign(person, room, date, asking.shift(clause)));
                }
            }
        }
        if (!commands.isEmpty() && clause.has(Sign.ENTER)) {
            throw new UnclearException(Doubt.of("ask.notHandKept", clause.span(), List.of()));
        }
        entries.forEach((location, of) -> commands.add(entered(clause, location, of)));
        return commands;
    }

    /** The location named last before the room, by itself or with another room. */
    private static List<String> before(Clause clause, Item room) {
        return clause.items(Sign.L, Sign.R).stream()
                .filter(it -> it.from() < room.from() && it.names().size() == 1)
                .reduce((first, second) -> second)
                .map(it -> it.is(Sign.L)
                        ? it.names()
                        : List.of(RoomNames.location(it.names().get(0))))
                .orElse(List.of());
    }

    private static EnterHandKept entered(Clause clause, String location, List<Entry> entries) {
        if (entries.stream().distinct().count() < entries.size()) {
            throw new UnclearException(Doubt.of("ask.twice", clause.span(), List.of()));
        }
        return new EnterHandKept(location, entries);
    }

    /** The shift that is named; else each that the room is open for, and at least the morning. */
    private Stream<Shift> shifts(Clause clause, String room, LocalDate date) {
        Shift named = asking.shift(clause);
        if (named != null) {
            return Stream.of(named);
        }
        Network network = asking.network();
        List<Shift> open = network.rooms().stream()
                .filter(it -> network.roomName(it.id()).equals(room))
                .map(Room::id)
                .flatMap(id -> Stream.of(Shift.values())
                        .filter(it -> network.openSlot(new Slot(id, date, it)).isPresent()))
                .toList();
        return open.isEmpty() ? Stream.of(Shift.MORNING) : open.stream();
    }
}
