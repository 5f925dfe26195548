package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * "Refaz só a Lourdes na semana 2 e só a Pampulha na semana 3", "uma troca entre a Ana e a Bia na segunda e outra entre o
 * Caio e o João na terça": one verb, and whole parts that each say of what and when.
 */
public final class Eachwise {

    private static final Sign[] VERBS = {
        Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.GAP, Sign.HOURS, Sign.ROSTER, Sign.DO, Sign.TURN
    };

    private static final Sign[] SCOPE = {Sign.ONLY, Sign.S, Sign.L, Sign.R, Sign.W};

    private Eachwise() {}

    public static void parts(List<Item> items) {
        for (int at = 1; at < items.size(); at++) {
            if (items.get(at).is(Sign.ONLY)) {
                only(items, at);
            } else if (items.get(at).is(Sign.BETWEEN)) {
                between(items, at);
            }
        }
    }

    private static void only(List<Item> items, int only) {
        int and = only;
        while (and > 0 && items.get(and - 1).is(Sign.AND, Sign.COMMA)) {
            and--;
        }
        int from = begin(items, and);
        int first = from;
        while (first < and && items.get(first).is(VERBS)) {
            first++;
        }
        int end = only;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK)) {
            end++;
        }
        List<Item> one = items.subList(first, and);
        List<Item> other = items.subList(only, end);
        boolean each = and < only
                && first > from
                && first < and
                && items.get(first).is(Sign.ONLY)
                && scoped(one)
                && scoped(other)
                && signs(one).equals(signs(other));
        if (each) {
            again(items, and, only, new ArrayList<>(items.subList(from, first)));
        }
    }

    private static List<Sign> signs(List<Item> part) {
        return part.stream().map(Item::sign).sorted().toList();
    }

    private static boolean scoped(List<Item> part) {
        return part.stream().allMatch(it -> it.is(SCOPE))
                && part.stream().filter(it -> it.is(Sign.W)).count() == 1;
    }

    /** Behind "entre", two people and their day; before it another exchange with a day of its own. */
    private static void between(List<Item> items, int between) {
        int and = between;
        while (and > 0 && items.get(and - 1).is(Sign.AND, Sign.COMMA)) {
            and--;
        }
        int from = begin(items, and);
        List<Item> before = items.subList(from, and);
        int end = between;
        while (end < items.size() && !items.get(end).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            end++;
        }
        boolean pair = between + 3 < items.size()
                && items.get(between + 1).is(Sign.P)
                && items.get(between + 2).is(Sign.AND)
                && items.get(between + 3).is(Sign.P);
        boolean swap = before.stream().filter(it -> it.is(Sign.SWAP)).count() == 1
                && before.stream().anyMatch(it -> it.is(Sign.BETWEEN))
                && before.stream().filter(it -> it.is(Sign.P)).count() == 2
                && before.stream()
                        .allMatch(it -> it.is(
                                Sign.SWAP,
                                Sign.BETWEEN,
                                Sign.P,
                                Sign.AND,
                                Sign.COMMA,
                                Sign.W,
                                Sign.S,
                                Sign.DO,
                                Sign.WHY));
        if (pair
                && swap
                && before.stream().anyMatch(it -> it.is(Sign.W))
                && before.stream().anyMatch(it -> it.is(Sign.S))
                        == items.subList(between, end).stream().anyMatch(it -> it.is(Sign.S))
                && items.subList(between, end).stream().anyMatch(it -> it.is(Sign.W))) {
            again(
                    items,
                    and,
                    between,
                    before.stream().filter(it -> it.is(Sign.SWAP)).toList());
        }
    }

    private static int begin(List<Item> items, int to) {
        int from = to;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            from--;
        }
        return from;
    }

    private static void again(List<Item> items, int and, int from, List<Item> verb) {
        Item next = items.get(from);
        items.subList(and, from).clear();
        items.addAll(
                and,
                verb.stream()
                        .map(it -> Item.of(it.sign(), it.value(), next.from(), next.from()))
                        .toList());
        items.add(and, Item.of(Sign.STOP, "", next.from(), next.from()));
    }
}
