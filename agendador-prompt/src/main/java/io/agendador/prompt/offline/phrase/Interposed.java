package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Solta a Ana segunda e, no mesmo dia, põe a Bia …": a day between commas is when that is to be done which follows. */
public final class Interposed {

    private Interposed() {}

    /** "Fica estabelecido, para a Ana, teto de 36 horas": between commas is for whom. */
    public static void persons(List<Item> items) {
        for (int at = items.size() - 3; at >= 0; at--) {
            int who = at + 2;
            while (who < items.size() && items.get(who).is(Sign.A, Sign.LIGHT)) {
                who++;
            }
            boolean between = items.get(at).is(Sign.COMMA)
                    && items.subList(0, at).stream().allMatch(it -> it.is(Sign.LIGHT, Sign.A))
                    && items.get(at + 1).is(Sign.TO)
                    && who + 2 < items.size()
                    && items.get(who).is(Sign.P)
                    && items.get(who + 1).is(Sign.COMMA)
                    && items.get(who + 2).is(Sign.LIMIT, Sign.A, Sign.LIGHT, Sign.ONE);
            if (between) {
                items.remove(who + 1);
                items.remove(at);
            }
        }
    }

    /** "Limitar a Ana a, no máximo, 30 horas" */
    public static void limits(List<Item> items) {
        for (int at = items.size() - 4; at > 0; at--) {
            boolean between = items.get(at).is(Sign.COMMA)
                    && items.get(at - 1).is(Sign.A)
                    && items.get(at + 1).is(Sign.LIMIT)
                    && items.get(at + 2).is(Sign.COMMA)
                    && items.get(at + 3).is(Sign.NUMBER, Sign.ONE, Sign.A);
            if (between) {
                items.remove(at + 2);
                items.remove(at);
            }
        }
    }

    public static void days(List<Item> items) {
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
