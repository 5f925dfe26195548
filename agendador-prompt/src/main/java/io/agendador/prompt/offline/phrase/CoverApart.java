package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import java.util.List;

/** "De férias de 14/12 a 24/12, e dia 26/11 a Nati faz a manhã no lugar dele": an absence, and a cover on a day of its own. */
public final class CoverApart {

    private CoverApart() {}

    public static void of(List<Item> items) {
        CoverEach.of(items);
        shifts(items);
        int cut = 0;
        while (cut < items.size() && !items.get(cut).is(Sign.COMMA, Sign.AND, Sign.SEMICOLON)) {
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
        if (away(absence) && covered(absence, cover) && apart(absence, cover)) {
            items.set(cut, items.get(cut).as(Sign.SEMICOLON));
            items.subList(cut + 1, second).clear();
        }
    }

    /** "…; quem fica no lugar dele de manhã é a Joana e à tarde é o Caio": a cover for each shift. */
    private static void shifts(List<Item> items) {
        for (int and = items.size() - 2; and > 0; and--) {
            int from = and - 1;
            while (from >= 0 && !items.get(from).separates()) {
                from--;
            }
            int end = and + 1;
            while (end < items.size()
                    && !items.get(end).separates()
                    && !items.get(end).is(Sign.QUESTION_MARK)) {
                end++;
            }
            List<Item> absence = items.subList(0, Math.max(0, from));
            List<Item> cover = items.subList(from + 1, and);
            List<Item> other = items.subList(and + 1, end);
            List<Item> out = absence.stream().filter(it -> it.is(Sign.P)).toList();
            boolean each = items.get(and).is(Sign.AND, Sign.COMMA)
                    && out.size() == 1
                    && absence.stream().anyMatch(it -> it.is(Sign.ABSENT))
                    && one(absence, Sign.W)
                    && absence.stream().noneMatch(it -> it.is(Sign.S))
                    && cover.stream().anyMatch(it -> it.is(Sign.COVER, Sign.INSTEAD))
                    && one(cover, Sign.S)
                    && other.stream().allMatch(it -> it.is(Sign.S, Sign.P, Sign.LIGHT, Sign.A))
                    && one(other, Sign.S)
                    && one(other, Sign.P)
                    && other.stream().noneMatch(it -> it.value().equals(Item.AGAIN));
            if (each) {
                Item who = out.get(0);
                Item at = Item.of(
                        Sign.WHO, "", items.get(and).to(), items.get(and).to());
                items.set(and, items.get(and).as(Sign.SEMICOLON));
                items.addAll(
                        and + 1,
                        List.of(
                                at,
                                at.as(Sign.COVER),
                                Item.named(Sign.P, who.names(), at.from(), at.to())
                                        .value(Item.AGAIN)));
            }
        }
    }

    /** One person, and when. */
    private static boolean away(List<Item> part) {
        return one(part, Sign.P)
                && one(part, Sign.W)
                && part.stream().anyMatch(it -> it.is(Sign.ABSENT))
                && part.stream()
                        .filter(it -> it.is(Sign.W))
                        .map(Item::whenOf)
                        .allMatch(it -> it.doubt() == null && it.kind() != When.Kind.WEEKDAYS);
    }

    /** Of single days that somebody is away, the cover's is none. */
    private static boolean apart(List<Item> absence, List<Item> cover) {
        List<Period> days = absence.stream()
                .filter(it -> it.is(Sign.W) && it.whenOf().kind() == When.Kind.DAYS)
                .flatMap(it -> it.whenOf().periods().stream())
                .toList();
        return cover.stream()
                .filter(it -> it.is(Sign.W))
                .noneMatch(it -> (it.whenOf().doubt() != null && !days.isEmpty())
                        || it.whenOf().periods().stream().anyMatch(days::contains));
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
