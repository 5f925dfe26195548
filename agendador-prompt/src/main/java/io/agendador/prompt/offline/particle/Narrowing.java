package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Joins what people set between commas to narrow an order: "refaz ter e qua da Pampulha, tarde, sem dobra" is of the
 * afternoons there. Only one shift and one list of places, and nothing before them that excepts or prefers.
 */
public final class Narrowing {

    private static final Sign[] SEARCH = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.AGAIN, Sign.GAP};

    private static final Sign[] OTHER = {
        Sign.EXCEPT,
        Sign.PRIORITIZE,
        Sign.FOREMOST,
        Sign.IGNORE,
        Sign.NOT,
        Sign.WITHOUT,
        Sign.FORBID,
        Sign.OUTSIDE,
        Sign.OR,
        Sign.P,
        Sign.PREFERENCE
    };

    private static final Sign[] HEADING = {
        Sign.W, Sign.S, Sign.L, Sign.A, Sign.IN, Sign.OF, Sign.LIGHT, Sign.ONLY, Sign.ROSTER, Sign.TURN
    };

    private final List<Item> items;

    public Narrowing(Row row) {
        this.items = row.items();
    }

    public void joined() {
        headed();
        for (int at = 1; at + 1 < items.size(); at++) {
            if (items.get(at).is(Sign.COMMA) && narrows(at)) {
                items.set(at, items.get(at).as(Sign.LIGHT));
            }
        }
    }

    /** "Semana 2, Savassi, manhã: refazer sem dobra" */
    private void headed() {
        int colon = 0;
        while (colon < items.size()
                && (items.get(colon).is(HEADING) || items.get(colon).is(Sign.COMMA))) {
            colon++;
        }
        List<Item> heading = items.subList(0, colon);
        boolean once = List.of(Sign.W, Sign.S, Sign.L).stream()
                .allMatch(sign -> heading.stream().filter(it -> it.is(sign)).count() < 2);
        boolean order = colon > 1
                && colon + 1 < items.size()
                && items.get(colon).is(Sign.COLON)
                && heading.stream().anyMatch(it -> it.is(Sign.S, Sign.L))
                && skipped(colon + 1) < items.size()
                && items.get(skipped(colon + 1)).is(Sign.REGENERATE, Sign.FILL)
                && items.subList(colon, items.size()).stream()
                                .filter(it -> it.is(Orders.CHANGES))
                                .count()
                        == 1;
        if (once && order) {
            items.subList(0, colon + 1).replaceAll(it -> it.is(Sign.COMMA, Sign.COLON) ? it.as(Sign.LIGHT) : it);
        }
    }

    private boolean narrows(int comma) {
        int from = begin(comma);
        int noun = skipped(comma + 1);
        List<Item> before = items.subList(from, comma);
        return noun < items.size()
                && items.get(noun).is(Sign.S, Sign.L)
                && items.get(comma - 1).is(Sign.W, Sign.S, Sign.L, Sign.R)
                && !items.get(comma - 1).is(items.get(noun).sign())
                && (noun + 1 == items.size() || items.get(noun + 1).is(Sign.COMMA, Sign.STOP))
                && before.stream().anyMatch(it -> it.is(SEARCH))
                && before.stream().noneMatch(it -> it.is(OTHER))
                && items.subList(from, end(comma)).stream()
                                .filter(it -> it.is(items.get(noun).sign()))
                                .count()
                        == 1;
    }

    private int skipped(int from) {
        int at = from;
        while (at < items.size() && items.get(at).is(Sign.A, Sign.IN, Sign.OF, Sign.LIGHT, Sign.TURN)) {
            at++;
        }
        return at;
    }

    private int begin(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            from--;
        }
        return from;
    }

    private int end(int at) {
        int to = at;
        while (to < items.size() && !items.get(to).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            to++;
        }
        return to;
    }
}
