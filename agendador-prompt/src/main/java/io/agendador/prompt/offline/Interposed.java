package io.agendador.prompt.offline;

import java.util.List;

/** "Solta a Ana segunda e, no mesmo dia, põe a Bia …": a day between commas is when that is to be done which follows. */
final class Interposed {

    private Interposed() {}

    static void days(List<Item> items) {
        for (int at = 0; at + 3 < items.size(); at++) {
            int end = at + 2;
            while (end < items.size() && items.get(end).is(Sign.W, Sign.S, Sign.IN, Sign.OF, Sign.A)) {
                end++;
            }
            boolean between = items.get(at).is(Sign.AND)
                    && items.get(at + 1).is(Sign.COMMA)
                    && end > at + 2
                    && end + 1 < items.size()
                    && items.get(end).is(Sign.COMMA);
            if (between) {
                items.remove(end);
                items.set(at, items.get(at).as(Sign.SEMICOLON));
                items.remove(at + 1);
            }
        }
    }
}
