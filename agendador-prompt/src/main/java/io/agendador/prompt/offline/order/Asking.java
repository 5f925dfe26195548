package io.agendador.prompt.offline.order;

import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.date.Almanac;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands need of a clause; what is missing or in doubt is asked for. */
public record Asking(String text, Almanac almanac, Network network, Antecedents antecedents) {

    /** The days that a command for single days is about. */
    List<LocalDate> dates(Clause clause) {
        When when = when(clause, "ask.date");
        if (when.kind() == Kind.DAYS) {
            return when.periods().stream().map(Period::from).sorted().distinct().toList();
        }
        Item item = clause.items(Sign.W).get(0);
        List<Choice> choices = when.periods().stream()
                .flatMap(Period::days)
                .limit(7)
                .map(Almanac::choice)
                .toList();
        throw new UnclearException(Doubt.of("ask.day", item, choices));
    }

    /** The days that a command for a time is about: one period for each stretch of days. */
    List<Period> periods(Clause clause) {
        When when = when(clause, "ask.period");
        if (when.kind() == Kind.FROM || when.kind() == Kind.WEEKDAYS) {
            Item item = clause.items(Sign.W).get(0);
            String key = when.kind() == Kind.FROM ? "ask.end" : "ask.recurring";
            throw new UnclearException(Doubt.of(key, item, ends(when)));
        }
        return when.joined();
    }

    /** The days of a leave that is told to begin: one day is the first of them, and the last has yet to be named. */
    List<Period> begun(Clause clause) {
        List<Period> periods = periods(clause);
        List<Item> named = clause.items(Sign.W);
        LocalDate day = periods.get(0).from();
        if (named.size() == 1
                && named.get(0).whenOf().kind() == Kind.DAYS
                && periods.equals(List.of(Period.day(day)))) {
            // "Na sexta": what is answered begins with "de".
            int from = text.substring(0, named.get(0).from())
                    .replaceFirst("(?iu)\\bn[ao]\\s+$", "")
                    .length();
            Item words = Item.of(Sign.W, "", from, named.get(0).to());
            throw new UnclearException(Doubt.of("ask.end", words, ends(almanac.from(day))));
        }
        return periods;
    }

    /** No days at all are the horizon's. */
    @Nullable
    Period period(Clause clause) {
        if (!clause.has(Sign.W)) {
            return null;
        }
        When when = certain(merged(clause.items(Sign.W)), clause.items(Sign.W).get(0));
        if (when.kind() == Kind.WEEKDAYS || when.joined().size() != 1) {
            throw new UnclearException(Doubt.of(
                    "ask.onePeriod",
                    clause.items(Sign.W).get(0),
                    when.joined().stream().map(Almanac::choice).toList()));
        }
        return when.joined().get(0);
    }

    private List<Choice> ends(When when) {
        return when.periods().isEmpty()
                ? List.of()
                : List.of(
                        Almanac.choice(new Period(
                                when.periods().get(0).from(),
                                when.periods().get(0).from())),
                        Almanac.choice(when.periods().get(0)));
    }

    private When when(Clause clause, String key) {
        if (!clause.has(Sign.W)) {
            throw new UnclearException(missing(key));
        }
        return certain(merged(clause.items(Sign.W)), clause.items(Sign.W).get(0));
    }

    public Doubt missing(String key) {
        LocalDate tomorrow = almanac.today().plusDays(1);
        List<Choice> days =
                Stream.of(tomorrow, tomorrow.plusDays(1)).map(Almanac::choice).toList();
        List<Choice> choices = key.equals("ask.date")
                ? days
                : Stream.of(almanac.thisWeek(), almanac.nextWeek())
                        .map(Almanac::choice)
                        .toList();
        return appended(key, choices);
    }

    /** That not all of the prompt was read. */
    public Doubt whole() {
        return new Doubt("ask.whole", List.of(), List.of(), 0, text.length());
    }

    /** Choices that are written after the prompt. */
    Doubt appended(String key, List<Choice> choices, String... arguments) {
        String trimmed = text.stripTrailing().replaceAll("[.!,;]+$", "");
        List<Choice> after = choices.stream()
                .map(it -> new Choice(it.label(), " " + it.words()))
                .toList();
        return new Doubt(key, List.of(arguments), after, trimmed.length(), text.length());
    }

    static When merged(List<Item> items) {
        for (Item item : items) {
            // "A partir de quinta" ends nowhere: whatever else is named may be where it ends.
            if (items.size() > 1 && item.whenOf().kind() == Kind.FROM) {
                return When.unsure(Kind.SPAN, Doubt.of("ask.end", item, List.of()));
            }
        }
        for (Item item : items) {
            // "Às terças e quinta da semana 3"
            boolean mixed = item.whenOf().kind() == Kind.WEEKDAYS
                    && items.stream().anyMatch(it -> it.whenOf().kind() != Kind.WEEKDAYS);
            if (mixed) {
                return When.unsure(Kind.SPAN, Doubt.of("ask.recurring", item, List.of()));
            }
        }
        for (Item item : items) {
            if (items.stream().anyMatch(it -> within(it.whenOf(), item.whenOf()))) {
                // "Em dezembro, de 1 a 19"
                return When.unsure(Kind.SPAN, Doubt.of("ask.onePeriod", item, List.of()));
            }
        }
        return items.stream().map(Item::whenOf).reduce(When::and).orElseThrow();
    }

    /** Whether it is one period, and part of the other, which is one, too. */
    private static boolean within(When part, When whole) {
        return part.periods().size() == 1
                && whole.periods().size() == 1
                && !part.periods().equals(whole.periods())
                && whole.periods().get(0).contains(part.periods().get(0).from())
                && whole.periods().get(0).contains(part.periods().get(0).to());
    }

    static When certain(When when, Item item) {
        if (when.doubt() != null) {
            throw new UnclearException(when.doubt());
        }
        if (when.periods().isEmpty() && when.kind() != Kind.WEEKDAYS) {
            throw new UnclearException(Doubt.of("ask.nothing", item, List.of()));
        }
        return when;
    }

    /** Null for the whole day. */
    @Nullable
    Shift shift(Clause clause) {
        List<Item> shifts = clause.items(Sign.S);
        return shifts.isEmpty() || shifts.get(0).value().equals("ALL")
                ? null
                : Shift.valueOf(shifts.get(0).value());
    }

    List<String> people(Clause clause) {
        return clause.items(Sign.P).stream()
                .flatMap(it -> it.names().stream())
                .distinct()
                .toList();
    }

    /** One name; more are too many. */
    String one(@Nullable List<Item> group) {
        List<Item> items = group == null ? List.of() : group;
        List<String> names =
                items.stream().flatMap(it -> it.names().stream()).distinct().toList();
        if (names.size() != 1) {
            throw new UnclearException(Doubt.of(
                    "ask.onePerson",
                    items.get(0).upTo(items.get(items.size() - 1)),
                    names.stream().map(it -> new Choice(it, it)).toList()));
        }
        return names.get(0);
    }

    /** Whether it stands where somebody comes from: "da sala 1 muda a Ana". */
    boolean isLeft(Item room) {
        return Plain.of(text.substring(0, room.from())).stripTrailing().matches("(?:.* )?d[aoe]s?");
    }

    /** The room meant, by the only location that the prompt names if it says no more than a number. */
    String room(Item item) {
        return room(item, List.of());
    }

    /** The room meant, at this location if one is given. */
    String room(Item item, List<String> location) {
        List<String> there = item.names().stream()
                .filter(it -> location.contains(RoomNames.location(it)))
                .toList();
        List<String> rooms = there.isEmpty() ? item.names() : there;
        List<String> named = antecedents.places().stream()
                .map(it -> it.is(Sign.L)
                        ? it.names().get(0)
                        : RoomNames.location(it.names().get(0)))
                .distinct()
                .toList();
        if (rooms.size() > 1 && named.size() == 1) {
            rooms = rooms.stream()
                    .filter(it -> RoomNames.location(it).equals(named.get(0)))
                    .toList();
        }
        if (rooms.size() == 1) {
            return rooms.get(0);
        }
        String words = text.substring(item.from(), item.to());
        List<Choice> choices = item.names().stream()
                .map(it -> new Choice(it, (item.value().isEmpty() ? own(it) : words) + " de " + RoomNames.location(it)))
                .toList();
        throw new UnclearException(Doubt.of("ask.room", item, choices, words));
    }

    /** Each room that is named, and all of each location. */
    List<String> rooms(Clause clause) {
        List<String> rooms = new ArrayList<>();
        clause.items(Sign.R).forEach(it -> rooms.add(room(it)));
        clause.items(Sign.L).forEach(it -> rooms.addAll(roomsAt(it.names().get(0))));
        return rooms.stream().distinct().toList();
    }

    /** The rooms of a location, by name. */
    List<String> roomsAt(String location) {
        return network.rooms().stream()
                .map(it -> network.roomName(it.id()))
                .filter(it -> RoomNames.location(it).equals(location))
                .sorted()
                .toList();
    }

    /** The only room of the location, or which one is asked for. */
    String roomOf(Item location) {
        List<String> rooms = roomsAt(location.names().get(0));
        if (rooms.size() == 1) {
            return rooms.get(0);
        }
        List<Choice> choices = rooms.stream()
                .map(it -> new Choice(it, own(it) + " de " + RoomNames.location(it)))
                .toList();
        throw new UnclearException(
                Doubt.of("ask.whichRoom", location, choices, location.names().get(0)));
    }

    /** A room's name without that of its location. */
    private static String own(String room) {
        return room.substring(room.lastIndexOf(" - ") + 3);
    }

    Location location(String name) {
        return network.locations().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names in the order in which people read them. */
    static List<String> names(List<Item> items) {
        return List.copyOf(
                new TreeSet<>(items.stream().flatMap(it -> it.names().stream()).toList()));
    }

    /** What a command has no place for is never passed over. */
    void nothingBut(Clause clause, Sign... signs) {
        for (Item item : clause.items(Sign.P, Sign.R, Sign.L, Sign.S, Sign.W)) {
            if (!item.is(signs)) {
                throw new UnclearException(
                        Doubt.of("ask.noPlace", item, List.of(), text.substring(item.from(), item.to())));
            }
        }
    }
}
