package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a prompt that may be one command: its items, those in a list ("Ana, Bia e Caio") as one group.
 *
 * @param groups in their order; items of one sign each
 * @param question whether it ends in a question mark
 * @param joined whether a separator stands before each group
 */
public record Clause(List<List<Item>> groups, List<Boolean> joined, boolean question) {

    private static final Set<Sign> NAMES =
            Set.of(Sign.P, Sign.R, Sign.L, Sign.W, Sign.S, Sign.WHY, Sign.ONLY, Sign.EXCEPT, Sign.PRIORITIZE);

    public static Clause of(List<Item> items, boolean question) {
        List<List<Item>> groups = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        List<Item> reasons = new ArrayList<>();
        boolean separated = false;
        boolean told = false;
        boolean headed = false;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (item.separates() || item.is(Sign.QUESTION_MARK)) {
                separated = !groups.isEmpty();
                headed = item.is(Sign.COLON);
                continue;
            }
            if (item.is(Sign.WHY)) {
                reasons.add(item);
                told = true;
                continue;
            }
            if (!separated && again(item, groups)) {
                at += turn(items, at, groups) ? 1 : 0;
                continue;
            }
            List<Item> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean repeated = item.is(Sign.TO) && separated && listed(items, at, groups);
            if (repeated) {
                continue;
            }
            if (separated
                    && item.is(Sign.P, Sign.R, Sign.L, Sign.W)
                    && !last.isEmpty()
                    && !(told && item.is(Sign.P))
                    && !(headed && item.is(Sign.W))
                    && last.get(0).is(item.sign())) {
                last.add(item);
            } else {
                groups.add(new ArrayList<>(List.of(item)));
                joined.add(separated);
            }
            separated = false;
            headed = false;
            told = false;
        }
        for (Item reason : groups.isEmpty() ? List.<Item>of() : reasons) {
            groups.add(new ArrayList<>(List.of(reason)));
            joined.add(false);
        }
        return new Clause(groups, joined, question);
    }

    /** "A Ana tá na sexta por engano, tira ela desse dia": says no more than that the clause is about it. */
    private static boolean again(Item item, List<List<Item>> groups) {
        Sign last = groups.isEmpty()
                ? item.sign()
                : groups.get(groups.size() - 1).get(0).sign();
        boolean object = item.value().equals(Item.AGAIN) && !NAMES.contains(last);
        return (item.is(Sign.W) || object)
                && groups.stream()
                        .anyMatch(it -> it.get(0).is(item.sign())
                                && (it.size() == 1 || item.is(Sign.P))
                                && it.stream()
                                        .flatMap(one -> one.names().stream())
                                        .toList()
                                        .equals(item.names())
                                && (!item.is(Sign.W) || sameDays(it.get(0).whenOf(), item.whenOf())));
    }

    /** "Nesse turno", which is a day and its shift: both once more. */
    private static boolean turn(List<Item> items, int day, List<List<Item>> groups) {
        List<Item> shifts =
                groups.stream().map(it -> it.get(0)).filter(it -> it.is(Sign.S)).toList();
        return items.get(day).is(Sign.W)
                && day + 1 < items.size()
                && items.get(day + 1).is(Sign.S)
                && items.get(day + 1).from() == items.get(day).from()
                && shifts.size() == 1
                && shifts.get(0).value().equals(items.get(day + 1).value());
    }

    private static boolean sameDays(When one, When other) {
        return one.doubt() == null
                && other.doubt() == null
                && one.kind() == other.kind()
                && !one.periods().isEmpty()
                && one.periods().equals(other.periods());
    }

    /** "Para Ana e para Bia": the second preposition says nothing new. */
    private static boolean listed(List<Item> items, int at, List<List<Item>> groups) {
        int count = groups.size();
        return count > 1
                && at + 1 < items.size()
                && items.get(at + 1).is(Sign.P)
                && groups.get(count - 1).get(0).is(Sign.P)
                && groups.get(count - 2).get(0).is(Sign.TO);
    }

    /** The groups of these signs, in order. */
    List<List<Item>> all(Sign... signs) {
        return groups.stream().filter(it -> it.get(0).is(signs)).toList();
    }

    public List<Item> items(Sign... signs) {
        return all(signs).stream().flatMap(List::stream).toList();
    }

    public boolean has(Sign... signs) {
        return groups.stream().anyMatch(it -> it.get(0).is(signs));
    }

    /** The signs of the groups but these, each followed by a semicolon. */
    String skeleton(Sign... without) {
        return told(without).stream().map(it -> it.get(0).sign() + ";").collect(Collectors.joining());
    }

    /** The groups that {@link #skeleton} shows, in the same order. */
    List<List<Item>> told(Sign... without) {
        return IntStream.range(0, groups.size())
                .filter(at -> !onlyThen(at))
                .mapToObj(groups::get)
                .filter(it -> !it.get(0).is(without))
                .toList();
    }

    /** "Só de manhã" says no more than "de manhã" where one day and one shift are said. */
    private boolean onlyThen(int at) {
        return groups.get(at).get(0).is(Sign.ONLY)
                && at + 1 < groups.size()
                && groups.get(at + 1).get(0).is(Sign.S, Sign.W);
    }

    /** All its words. */
    public Item span() {
        return groups.get(0)
                .get(0)
                .upTo(groups.get(groups.size() - 1)
                        .get(groups.get(groups.size() - 1).size() - 1));
    }
}
