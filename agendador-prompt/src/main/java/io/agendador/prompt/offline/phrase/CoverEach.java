package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Não vem amanhã nem quarta: amanhã quem cobre é a Joana, na quarta é o Otávio": an absence each day of which, or each shift
 * of its only one, has its own cover is as many covers, and nothing else. A day or a shift that is left, or is none of the
 * absence, leaves it as it is.
 */
final class CoverEach {

    private static final Sign[] SILENT = {Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE};
    private static final Sign[] COVERING = {Sign.COVER, Sign.INSTEAD, Sign.REPLACE, Sign.WHO};
    private static final Sign[] BESIDE = {
        Sign.COVER,
        Sign.INSTEAD,
        Sign.REPLACE,
        Sign.WHO,
        Sign.ENTERS,
        Sign.PUT,
        Sign.WORK,
        Sign.DO,
        Sign.TURN,
        Sign.BY,
        Sign.AGAIN
    };

    private CoverEach() {}

    /** Puts in the place of the whole sentence one order for each day. */
    static void of(List<Item> items) {
        List<List<Item>> parts = subject(parts(items));
        if (parts.size() == 2 && whole(parts.get(0), parts.get(1)) && absent(parts.get(0))) {
            parts.get(1)
                    .addAll(parts.get(0).stream().filter(it -> it.is(Sign.W)).toList());
        } else if (parts.size() < 3 || items.stream().anyMatch(it -> it.is(Sign.QUESTION_MARK))) {
            return;
        }
        List<Item> away = parts.get(0);
        List<List<Item>> covers = parts.subList(1, parts.size());
        if (absent(away) && covering(covers.get(0)) && days(away).equals(covered(covers, away))) {
            put(items, covers, away);
        } else if (absent(away) && days(away).size() == 1 && covering(covers.get(0)) && shifts(covers, away)) {
            // "O João não vem amanhã, o Caio cobre de manhã e a Nati cobre à tarde"
            covers.forEach(it -> it.add(day(away)));
            put(items, covers, away);
        }
    }

    private static void put(List<Item> items, List<List<Item>> covers, List<Item> away) {
        List<Item> orders = new ArrayList<>();
        covers.forEach(it -> orders.addAll(order(it, person(away))));
        items.clear();
        items.addAll(orders);
    }

    /** Whether each of a day's two shifts has its cover. */
    private static boolean shifts(List<List<Item>> covers, List<Item> away) {
        return covers.size() == 2
                && covers.stream().allMatch(it -> count(it, Sign.S) == 1 && count(it, Sign.W) == 0)
                && covers.stream().allMatch(it -> who(it, person(away)))
                && covers.stream()
                        .flatMap(List::stream)
                        .filter(it -> it.is(Sign.S))
                        .map(Item::value)
                        .collect(Collectors.toSet())
                        .equals(Set.of("MORNING", "AFTERNOON"));
    }

    /** What stands between separators; days before a comma are of what follows. */
    private static List<List<Item>> parts(List<Item> items) {
        List<List<Item>> parts = new ArrayList<>();
        List<Item> part = new ArrayList<>();
        for (Item item : items) {
            if (!item.separates() && !item.is(SILENT)) {
                part.add(item);
            } else if (item.separates() && part.stream().anyMatch(it -> !it.is(Sign.W))) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** "A Helena torceu o pé e não vem": of her, whatever stands between. */
    private static List<List<Item>> subject(List<List<Item>> parts) {
        boolean apart = parts.size() > 1
                && parts.get(0).stream().allMatch(it -> it.is(Sign.P, Sign.WHY))
                && parts.get(1).stream().noneMatch(it -> it.is(Sign.P))
                && parts.get(1).stream().anyMatch(it -> it.is(Sign.ABSENT));
        if (apart) {
            parts.get(1).addAll(0, parts.remove(0));
        }
        return parts;
    }

    /** "…; no lugar dele vai a Joana": on all the days. */
    private static boolean whole(List<Item> away, List<Item> cover) {
        return away.stream().filter(it -> it.is(Sign.P)).count() == 1
                && cover.stream().anyMatch(it -> it.is(Sign.INSTEAD))
                && cover.stream().noneMatch(it -> it.is(Sign.W, Sign.S))
                && cover.stream().filter(it -> it.is(Sign.P)).count() == 2
                && cover.stream().anyMatch(it -> it.is(Sign.P) && same(it, person(away)));
    }

    private static boolean absent(List<Item> part) {
        return count(part, Sign.P) == 1
                && count(part, Sign.W) == 1
                && count(part, Sign.ABSENT) == 1
                && part.stream().allMatch(it -> it.is(Sign.P, Sign.W, Sign.ABSENT, Sign.WHY))
                && part.stream()
                        .filter(it -> it.is(Sign.W))
                        .allMatch(it -> it.whenOf().doubt() == null);
    }

    private static boolean covering(List<Item> part) {
        return part.stream().anyMatch(it -> it.is(COVERING));
    }

    /** The days that have a cover, in the order of time; none if anything else is said, too. */
    private static List<Period> covered(List<List<Item>> covers, List<Item> away) {
        boolean plain = covers.stream().allMatch(it -> cover(it, person(away)));
        return plain
                ? covers.stream()
                        .flatMap(it -> days(it).stream())
                        .sorted(BY_DAY)
                        .toList()
                : List.of();
    }

    private static boolean cover(List<Item> part, Item out) {
        return count(part, Sign.W) == 1
                && count(part, Sign.S) == 0
                && who(part, out)
                && part.stream()
                        .filter(it -> it.is(Sign.W))
                        .allMatch(
                                it -> it.whenOf().doubt() == null && it.whenOf().kind() == When.Kind.DAYS);
    }

    /** Whether it names one who covers, and says nothing else. */
    private static boolean who(List<Item> part, Item out) {
        List<Item> people = part.stream().filter(it -> it.is(Sign.P)).toList();
        return people.stream().filter(it -> !same(it, out)).count() == 1
                && people.size() < 3
                && part.stream().allMatch(it -> it.is(Sign.P, Sign.W, Sign.S) || it.is(BESIDE));
    }

    private static List<Item> order(List<Item> part, Item out) {
        Item in = part.stream()
                .filter(it -> it.is(Sign.P) && !same(it, out))
                .findFirst()
                .orElseThrow();
        Item first = part.get(0);
        List<Item> order = new ArrayList<>(List.of(
                Item.of(Sign.SEMICOLON, "", first.from(), first.from()),
                day(part),
                Item.of(Sign.WHO, "", in.from(), in.from()),
                Item.of(Sign.COVER, "", in.from(), in.from()),
                Item.named(Sign.P, out.names(), in.from(), in.from()),
                in));
        order.addAll(2, part.stream().filter(it -> it.is(Sign.S)).toList());
        return order;
    }

    private static Item day(List<Item> part) {
        return part.stream().filter(it -> it.is(Sign.W)).findFirst().orElseThrow();
    }

    private static final java.util.Comparator<Period> BY_DAY = java.util.Comparator.comparing(Period::from);

    private static List<Period> days(List<Item> part) {
        return part.stream()
                .filter(it -> it.is(Sign.W))
                .flatMap(it -> it.whenOf().periods().stream())
                .flatMap(Period::days)
                .map(Period::day)
                .sorted(BY_DAY)
                .toList();
    }

    private static Item person(List<Item> part) {
        return part.stream().filter(it -> it.is(Sign.P)).findFirst().orElseThrow();
    }

    private static boolean same(Item one, Item other) {
        return one.names().equals(other.names());
    }

    private static long count(List<Item> part, Sign sign) {
        return part.stream().filter(it -> it.is(sign)).count();
    }
}
