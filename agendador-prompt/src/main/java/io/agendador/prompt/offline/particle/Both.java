package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Os dois", "ambas": the only two who were named. */
final class Both {

    private final Row row;
    private final List<Item> items;

    Both(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "Os dois": the only two who were named; "…, ambos de manhã" says it of a list of them once more. */
    void read(int at, Antecedents antecedents) {
        Item item = items.get(at);
        List<String> people = antecedents.people();
        int next = row.past(at + 1, 1);
        Item after = next < items.size() ? items.get(next) : item;
        boolean apposed = at > 0
                && items.get(at - 1).is(Sign.COMMA, Sign.P)
                && (next >= items.size() || after.is(Sign.S, Sign.H, Sign.D, Sign.LIMIT) || after.separates());
        if (people.size() != 2) {
            return;
        } else if ((apposed && listed(at, people)) || dated(at)) {
            items.set(at, item.as(Sign.LIGHT));
            if (items.get(at - 1).is(Sign.COMMA)) {
                items.set(at - 1, items.get(at - 1).as(Sign.LIGHT));
            }
        } else {
            items.set(at, Item.again(Sign.P, people, item));
        }
    }

    /** "Gabi no máximo uma dobra e Joana no máximo 32 horas, ambas na semana que vem": the only days, said of both. */
    private boolean dated(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.COLON)) {
            from--;
        }
        int end = row.end(at + 1);
        List<Item> behind = items.subList(at + 1, end);
        return at > 0
                && items.get(at - 1).is(Sign.COMMA)
                && behind.stream().filter(it -> it.is(Sign.W)).count() == 1
                && behind.stream().allMatch(it -> it.is(Sign.W, Sign.IN, Sign.OF, Sign.A, Sign.LIGHT))
                && items.subList(0, from).stream().noneMatch(it -> it.is(Sign.P))
                && items.subList(from, at).stream().noneMatch(it -> it.is(Sign.W))
                && items.subList(from, at).stream().filter(it -> it.is(Sign.P)).count() == 2;
    }

    /** Whether both were named side by side, and nobody with days of their own. */
    private boolean listed(int at, List<String> people) {
        for (int one = 0; one + 2 < at; one++) {
            int and = placed(one + 1);
            int other = row.past(and + 1, 1);
            boolean side = items.get(one).is(Sign.P)
                    && items.get(and).is(Sign.AND)
                    && other < at
                    && items.get(other).is(Sign.P)
                    && people.containsAll(items.get(one).names())
                    && people.containsAll(items.get(other).names());
            if (side) {
                return true;
            }
        }
        return false;
    }

    /** "A Joana na sala 3 e o Maurício na sala 1, ambos à tarde": the first place behind where somebody is to be. */
    private int placed(int from) {
        int at = from;
        while (at + 1 < items.size() && items.get(at).is(Sign.IN, Sign.A, Sign.R, Sign.OF, Sign.L, Sign.LIGHT)) {
            at++;
        }
        return at;
    }
}
