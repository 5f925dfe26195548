package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/** Puts behind the order what people except or ignore before it: "menos a Lourdes, refaz tudo na semana 2". */
public final class Fronted {

    private static final Sign[] DONE = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL};
    private static final Sign[] DONE_WITH = {
        Sign.W, Sign.L, Sign.ROSTER, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT, Sign.AND, Sign.HOURS, Sign.GAP, Sign.TURN
    };
    private static final Sign[] HOW = {
        Sign.PRIORITIZE,
        Sign.IGNORE,
        Sign.P,
        Sign.L,
        Sign.S,
        Sign.TURN,
        Sign.PREFERENCE,
        Sign.ROTATION,
        Sign.TARGET,
        Sign.PLACES,
        Sign.HOURS,
        Sign.AND,
        Sign.OF,
        Sign.IN,
        Sign.A,
        Sign.TO,
        Sign.LIGHT,
        Sign.COMMA,
        Sign.BY
    };

    private final Row row;

    public Fronted(Row row) {
        this.row = row;
    }

    public void moved() {
        List<Item> items = row.items();
        doing();
        int comma = 0;
        while (comma < items.size()
                && !items.get(comma).is(Sign.COMMA, Sign.COLON, Sign.STOP, Sign.SEMICOLON)
                && !then(comma)) {
            comma++;
        }
        int verb = row.past(comma + 1, 1);
        int end = comma + 1;
        while (end < items.size() && !items.get(end).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            end++;
        }
        boolean one = comma > 1
                && comma < items.size()
                && items.get(comma).is(Sign.COMMA, Sign.AND)
                && verb < items.size()
                && items.get(verb).is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL)
                && items.subList(comma, end).stream()
                                .filter(it -> it.is(Orders.CHANGES))
                                .count()
                        == 1;
        boolean plain = one
                && items.subList(comma, end).stream()
                        .noneMatch(it -> it.is(Sign.EXCEPT, Sign.ONLY, Sign.PRIORITIZE, Sign.IGNORE, Sign.SEMICOLON));
        if (plain && besides(items.subList(0, comma)) && !restricts(items.subList(0, comma))) {
            // "Fora a Ana na quinta, equilibra …" does not say that she is absent.
            items.set(0, items.get(0).as(Sign.UNKNOWN).value("said"));
        } else if (one && purpose(items.subList(0, comma))) {
            items.set(0, items.get(0).as(Sign.UNKNOWN).value("said"));
        } else if (plain && restricts(items.subList(0, comma))) {
            List<Item> front = new ArrayList<>(items.subList(0, comma));
            front.set(
                    0,
                    front.get(0).is(Sign.ABSENT) ? front.get(0).as(Sign.EXCEPT).value("") : front.get(0));
            items.addAll(end, front);
            items.add(end, items.get(comma).as(Sign.COMMA));
            items.subList(0, comma + 1).clear();
        }
    }

    /** "Para a Ana ficar de manhã, refaça a semana 2": what for, and no restriction. */
    private boolean purpose(List<Item> front) {
        return front.get(0).is(Sign.TO)
                && front.stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.R, Sign.S))
                && front.stream()
                        .anyMatch(it -> it.is(Sign.LIGHT, Sign.WORK, Sign.HAVE, Sign.DO, Sign.ENTERS, Sign.ENTER)
                                && row.plain(it).matches("\\p{L}+[aei]r(?:em)?"));
    }

    /** "Esquece o rodízio e refaz a semana 3": one does without before it is done. */
    private boolean then(int and) {
        List<Item> items = row.items();
        return and + 1 < items.size()
                && items.get(and).is(Sign.AND)
                && items.get(0).is(Sign.IGNORE)
                && items.get(and + 1).is(DONE);
    }

    /** "Priorize a Ana de manhã ao refazer a semana 2": what is done, and then how. */
    private void doing() {
        List<Item> items = row.items();
        int verb = 1;
        while (verb < items.size()
                && !(items.get(verb).is(DONE) && items.get(verb - 1).is(Sign.A))) {
            verb++;
        }
        boolean one = verb < items.size()
                && row.plain(items.get(verb - 1)).equals("ao")
                && row.plain(items.get(verb)).matches("\\p{L}+r")
                && items.stream()
                        .noneMatch(it -> it.is(Sign.STOP, Sign.SEMICOLON) && items.indexOf(it) < items.size() - 1)
                && items.subList(verb + 1, items.size()).stream()
                        .allMatch(it -> it.is(DONE_WITH) || items.indexOf(it) == items.size() - 1)
                && first(items.subList(0, verb - 1))
                && items.subList(0, verb - 1).stream().allMatch(it -> it.is(HOW));
        if (one) {
            int end = items.get(items.size() - 1).is(Sign.STOP, Sign.QUESTION_MARK) ? items.size() - 1 : items.size();
            List<Item> how = new ArrayList<>(items.subList(0, verb - 1));
            Item comma = items.get(verb - 1).as(Sign.COMMA).value("");
            items.addAll(end, how);
            items.add(end, comma);
            items.subList(0, verb).clear();
        }
    }

    private static boolean first(List<Item> how) {
        return how.stream()
                .filter(it -> !it.is(Sign.LIGHT, Sign.COMMA))
                .findFirst()
                .filter(it -> it.is(Sign.PRIORITIZE, Sign.IGNORE))
                .isPresent();
    }

    /** "Menos a Lourdes", "fora a Ana", "ignorando o rodízio": one restriction, and what it is about. */
    private boolean restricts(List<Item> front) {
        Item first = front.get(0);
        // "Tirando a Ana da Savassi": not both of them
        boolean of = java.util.stream.IntStream.range(2, front.size())
                .anyMatch(at -> front.get(at).is(Sign.L)
                        && front.get(at - 1).is(Sign.OF, Sign.IN)
                        && front.get(at - 2).is(Sign.P));
        boolean named = !of
                && front.stream()
                        .skip(1)
                        .allMatch(it -> it.is(Sign.P, Sign.L, Sign.R, Sign.AND, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT));
        boolean wish = front.stream()
                .skip(1)
                .allMatch(it -> row.plain(it).equals("nem")
                        || it.is(
                                Sign.PREFERENCE,
                                Sign.ROTATION,
                                Sign.TARGET,
                                Sign.PLACES,
                                Sign.TURN,
                                Sign.HOURS,
                                Sign.AND,
                                Sign.OF,
                                Sign.A,
                                Sign.TO,
                                Sign.LIGHT));
        boolean out = first.is(Sign.EXCEPT) || besides(front);
        return (out && named && front.stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.R)))
                || (first.is(Sign.IGNORE) && wish);
    }

    /** "Fora a Ana", but not "fora da Savassi" */
    private boolean besides(List<Item> front) {
        return front.get(0).is(Sign.ABSENT)
                && row.said(front.get(0), "fora")
                && !front.get(1).is(Sign.OF);
    }
}
