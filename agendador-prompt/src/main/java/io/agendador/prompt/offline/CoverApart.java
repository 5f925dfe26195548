package io.agendador.prompt.offline;

import java.util.List;

/** "De férias de 14/12 a 24/12, e dia 26/11 a Nati faz a manhã no lugar dele": an absence, and a cover on a day of its own. */
final class CoverApart {

    private CoverApart() {}

    static void of(List<Item> items) {
        int cut = 0;
        while (cut < items.size() && !items.get(cut).is(Sign.COMMA, Sign.AND)) {
            cut++;
        }
        int second = cut + 1;
        while (second < items.size() && items.get(second).is(Sign.AND, Sign.LIGHT)) {
            second++;
        }
        int end = second;
        while (end < items.size() && !items.get(end).separates()) {
            end++;
        }
        if (second >= items.size()) {
            return;
        }
        List<Item> absence = items.subList(0, cut);
        List<Item> cover = items.subList(second, end);
        if (away(absence) && covered(absence, cover)) {
            items.set(cut, items.get(cut).as(Sign.SEMICOLON));
            items.subList(cut + 1, second).clear();
        }
    }

    /** One person, and days that are more than one. */
    private static boolean away(List<Item> part) {
        return one(part, Sign.P)
                && one(part, Sign.W)
                && part.stream().anyMatch(it -> it.is(Sign.ABSENT))
                && part.stream()
                        .filter(it -> it.is(Sign.W))
                        .map(Item::whenOf)
                        .allMatch(it -> it.doubt() == null && it.kind() == When.Kind.SPAN);
    }

    /** Somebody else in the place of the one who is away, on one day. */
    private static boolean covered(List<Item> absence, List<Item> part) {
        List<Item> people = part.stream().filter(it -> it.is(Sign.P)).toList();
        boolean out = people.size() == 2
                && absence.stream()
                        .anyMatch(it -> it.is(Sign.P)
                                && it.names().equals(people.get(1).names())
                                && !it.names().equals(people.get(0).names()));
        return out
                && one(part, Sign.W)
                && part.stream().anyMatch(it -> it.is(Sign.INSTEAD, Sign.COVER, Sign.REPLACE))
                && part.stream().filter(it -> it.is(Sign.W)).map(Item::whenOf).allMatch(CoverApart::day);
    }

    private static boolean day(When when) {
        return when.kind() == When.Kind.DAYS
                && (when.doubt() != null || when.periods().size() == 1);
    }

    private static boolean one(List<Item> part, Sign sign) {
        return part.stream().filter(it -> it.is(sign)).count() == 1;
    }
}
