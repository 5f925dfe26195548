package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Knows which words of a story tell nothing, but lead to what is to be done. */
final class Leading {

    private final Row row;
    private final List<Item> items;

    Leading(Row row) {
        this.row = row;
        this.items = row.items();
    }

    boolean leads(int at) {
        return reports(at) || obliges(at) || dated(at);
    }

    /** "A Nati me avisou agora que amanhã não pode": what follows is meant. */
    private boolean reports(int at) {
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.LIGHT) && !row.said(items.get(next), "que", "q")) {
            next++;
        }
        return items.get(at).value().equals("SAYS")
                && next < items.size()
                && items.get(next).is(Sign.LIGHT);
    }

    /** "A semana 3 precisa ser refeita", "a Ana pediu a quinta de folga": what follows is to be done. */
    private boolean obliges(int at) {
        int next = row.past(at + 1, 1);
        while (next < items.size() && items.get(next).is(Sign.W, Sign.S)) {
            next = row.past(next + 1, 1);
        }
        Item after = next < items.size() ? items.get(next) : items.get(at);
        boolean done = after.is(
                Sign.REGENERATE, Sign.FILL, Sign.BALANCE, Sign.CLOSE, Sign.OPEN, Sign.REPLACED, Sign.PIN, Sign.CLEAR);
        return (row.plain(items.get(at)).endsWith(" ser") && done)
                || (row.said(items.get(at), "pediu") && after.is(Sign.ABSENT) && next > at + 1);
    }

    /** "No feriado de 8/12" */
    private boolean dated(int at) {
        return items.get(at).value().equals("DAY")
                && at + 2 < items.size()
                && items.get(at + 1).is(Sign.OF)
                && row.after(at).is(Sign.W);
    }
}
