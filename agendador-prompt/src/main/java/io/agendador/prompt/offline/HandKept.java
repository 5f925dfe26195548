package io.agendador.prompt.offline;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.EnterHandKept.Entry;
import io.agendador.prompt.command.ReplanCommand;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is in which room, one after the other: "Sábado na Savassi: Ana na sala 1, Bia na sala 2". */
record HandKept(Asking asking) {

    private static final Pattern PAIRS = Pattern.compile(
            "(?:(?:ENTER|PUT|ROSTER|DO|WORK|MOVE|TURN);)*(?:(?:TO;)?L;)?(?:(?:ENTER|PUT|ROSTER|DO|WORK|WITH);)*(?:(?:WHO;)?(?:(?:L;)?P;(?:WORK;|ENTER;|HAVE;|WITH;|COVER;)?R;)+|(?:(?:L;)?(?:WHO;)?(?:WORK;|ENTER;)?R;(?:WORK;|WITH;|TO;)?P;)+)(?:L;)?(?:ENTER;)?");

    private static final Sign[] AWAY = {
        Sign.ABSENT,
        Sign.REMOVE,
        Sign.LEAVES,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.LIMIT,
        Sign.SWAP,
        Sign.INSTEAD
    };

    static boolean fits(Clause clause) {
        return PAIRS.matcher(clause.skeleton(Sign.W, Sign.S, Sign.WHY)).matches() && once(clause);
    }

    /** Whether its days are said once, and one room for each person. */
    static boolean once(Clause clause) {
        return !(clause.question() && clause.has(Sign.WHO))
                && clause.all(Sign.W).size() < 2
                && clause.all(Sign.S).size() < 2
                && !opensNext(clause)
                && clause.all(Sign.P, Sign.R).stream().allMatch(it -> it.size() == 1);
    }

    /** "Savassi: Ana na sala 1. Em Lourdes, …": a second location behind a separator is of what follows. */
    private static boolean opensNext(Clause clause) {
        int last = clause.groups().size() - 1;
        while (last > 0 && clause.groups().get(last).get(0).is(Sign.W, Sign.S, Sign.WHY)) {
            last--;
        }
        return clause.groups().get(last).get(0).is(Sign.L)
                && clause.joined().get(last)
                && clause.all(Sign.L).size() > 1;
    }

    /** "Registra os sábados da Savassi: dia 26/12, …; dia 9/1, …": the dates tell which, the weekday no more. */
    static void headed(List<Item> items) {
        int colon = 0;
        while (colon < items.size()
                && (items.get(colon).is(Sign.COMMA) || !items.get(colon).separates())) {
            colon++;
        }
        if (titled(items, colon)) {
            items.set(colon, items.get(colon).as(Sign.COLON));
        }
        List<Item> heading = items.subList(0, colon);
        if (heading.stream().anyMatch(it -> it.is(AWAY))) {
            // "Não vem quinta e sexta: quinta …": of the other day nothing else is told.
            return;
        }
        List<Item> dated = items.subList(colon, items.size()).stream()
                .filter(it -> it.is(Sign.W))
                .toList();
        for (int at = 0;
                at < heading.size()
                        && !dated.isEmpty()
                        && colon < items.size()
                        && items.get(colon).is(Sign.COLON);
                at++) {
            Item item = heading.get(at);
            if (item.is(Sign.W) && dated.stream().allMatch(it -> of(it.whenOf(), item.whenOf()))) {
                items.set(at, item.as(Sign.LIGHT));
            }
        }
    }

    /** "Sábados da Savassi", and the days below it in lines of their own. */
    private static boolean titled(List<Item> items, int stop) {
        return stop + 2 < items.size()
                && items.get(stop).is(Sign.STOP)
                && items.get(stop + 1).is(Sign.W)
                && items.get(stop + 2).is(Sign.COLON)
                && items.subList(0, stop).stream()
                        .allMatch(it -> it.is(Sign.W, Sign.L, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT, Sign.ENTER))
                && items.subList(0, stop).stream()
                        .anyMatch(it -> it.is(Sign.W) && it.whenOf().kind() == When.Kind.WEEKDAYS);
    }

    /** Whether they are among those weekdays, or, as in "os sábados de janeiro", among those days. */
    private static boolean of(When dates, When heading) {
        boolean weekdays = heading.kind() == When.Kind.WEEKDAYS;
        boolean days = heading.kind() == When.Kind.DAYS && heading.periods().size() > 1;
        return dates.doubt() == null
                && dates.kind() == When.Kind.DAYS
                && (weekdays || days)
                && dates.periods().stream()
                        .allMatch(it -> weekdays
                                ? heading.weekdays().contains(it.from().getDayOfWeek())
                                : heading.periods().contains(it));
    }

    /** Those of one location as one command, in the order in which they were said. */
    static List<ReplanCommand> merged(List<ReplanCommand> commands) {
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
    boolean recorded(Clause clause) {
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

    List<ReplanCommand> commands(Clause clause) {
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
