package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Passes over where somebody is moved from: "mova a Ana da sala 1 para a sala 2 da Savassi na quinta de manhã". Of a whole
 * day it would say in which shift, and stays to be asked about.
 */
public final class Sources {

    private final Row row;
    private final List<Item> items;

    public Sources(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        for (int at = 2; at + 1 < items.size(); at++) {
            int person = row.past(at - 1, -1);
            int verb = row.past(person - 1, -1);
            int room = row.past(at + 2, 1);
            boolean from = items.get(at).is(Sign.R, Sign.L)
                    && items.get(at - 1).is(Sign.OF)
                    && items.get(at + 1).is(Sign.TO)
                    && verb >= 0
                    && items.get(person).is(Sign.P)
                    && items.get(verb).is(Sign.MOVE, Sign.PUT, Sign.SWAP)
                    && items.get(verb).value().isEmpty()
                    && room < items.size()
                    && items.get(room).is(Sign.R);
            if (from && then(verb)) {
                items.set(verb, items.get(verb).as(Sign.MOVE));
                items.set(at, items.get(at).as(Sign.LIGHT).value("").names(List.of()));
            }
        }
    }

    /** One order in its sentence, of one day and one shift. */
    private boolean then(int verb) {
        int from = verb;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON)) {
            from--;
        }
        int end = verb;
        while (end < items.size() && !items.get(end).is(Sign.STOP, Sign.SEMICOLON)) {
            end++;
        }
        List<Item> sentence = items.subList(from, end);
        return sentence.stream().filter(it -> it.is(Orders.CHANGES)).count() == 1
                && sentence.stream().filter(it -> it.is(Sign.P)).count() == 1
                && sentence.stream().filter(it -> it.is(Sign.W)).count() == 1
                && sentence.stream().filter(it -> it.is(Sign.S)).count() == 1
                && sentence.stream().noneMatch(it -> it.value().equals("ALL"));
    }
}
