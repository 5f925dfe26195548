package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.IntStream;

/**
 * "Refaz as semanas 2 e 3, a 3 só de manhã", "a Savassi e a Lourdes, esta só de manhã", "Ana e Bia de folga na sexta, a Bia
 * de manhã": one of several is singled out for what follows, which would be read of all.
 */
final class Singled {

    private final Row row;
    private final List<Item> items;

    Singled(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void asked() {
        for (int at = 2; at + 1 < items.size(); at++) {
            boolean apart = items.get(at - 1).is(Sign.COMMA, Sign.AND, Sign.SEMICOLON);
            int one = at;
            while (one + 1 < items.size() && items.get(one).is(Sign.A, Sign.IN, Sign.OF, Sign.LIGHT)) {
                one++;
            }
            if (apart && one + 1 < items.size() && restricts(one + 1) && of(one, at)) {
                items.set(one, items.get(one).as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** Whether it is one of those that were named before. */
    private boolean of(int one, int to) {
        Item item = items.get(one);
        boolean bare =
                items.get(one + 1).is(Sign.S) && row.plain(items.get(one + 1)).matches("tarde|manha|noite");
        if (!bare && item.is(Sign.THIS, Sign.THAT) && row.plain(item).matches("[nd]?(?:est|ess|aquel)[aei]|a mesma")) {
            return true;
        } else if (item.is(Sign.NUMBER)) {
            return !items.get(one - 1).is(Sign.WEEK)
                    && IntStream.range(1, to)
                            .anyMatch(it -> same(it, item)
                                    && items.subList(0, it).stream().anyMatch(before -> before.is(Sign.WEEK)));
        } else if (item.is(Sign.P)) {
            return items.get(one + 1).is(Sign.S, Sign.ONLY)
                    && items.subList(0, to).stream().filter(it -> it.is(Sign.P)).count() > 1
                    && IntStream.range(1, to)
                            .anyMatch(it -> items.get(it).is(Sign.P)
                                    && items.get(it).names().equals(item.names()));
        }
        return item.is(Sign.ORDINAL)
                && items.subList(0, to).stream()
                                .filter(it -> it.is(Sign.L, Sign.NUMBER))
                                .count()
                        > 1;
    }

    private boolean same(int at, Item number) {
        return items.get(at).is(Sign.NUMBER) && items.get(at).value().equals(number.value());
    }

    private boolean restricts(int at) {
        Item item = items.get(at);
        return item.is(Sign.ONLY, Sign.EXCEPT, Sign.WITHOUT, Sign.NOT)
                || (item.is(Sign.S) && row.plain(item).matches("(?:de|a|pela|por|so) .*|tarde|manha"));
    }
}
