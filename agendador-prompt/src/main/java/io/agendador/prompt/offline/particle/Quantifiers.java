package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Says of "todos", "cada" and "algum" what they mean beside what they count. */
final class Quantifiers {

    private static final Sign[] MANY = {
        Sign.GAP,
        Sign.TURN,
        Sign.ROOM_WORD,
        Sign.ROSTER,
        Sign.L,
        Sign.HOURS,
        Sign.DOUBLE,
        Sign.GENERATED,
        Sign.EVERYTHING,
        Sign.PEOPLE,
        Sign.PLACES,
        Sign.CONFLICT
    };

    private final Row row;
    private final List<Item> items;

    Quantifiers(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** The one that stands there, before what it may count. */
    void read(int at, Item after) {
        Item item = items.get(at);
        if (item.is(Sign.SOME)) {
            if (item.value().equals("THING")) {
                // "Falta cobrir alguma coisa?"
                boolean lacks = wondered() && items.stream().anyMatch(it -> it.is(Sign.GAP, Sign.CONFLICT));
                items.set(at, item.as(lacks ? Sign.LIGHT : Sign.PERHAPS).value(""));
                return;
            }
            boolean place = after.is(Sign.PLACES, Sign.ROOM_WORD)
                    && items.stream().anyMatch(it -> it.is(Sign.GAP, Sign.CONFLICT));
            if ((after.is(Sign.DAY) || place) && wondered()) {
                // "A Ana dobra em algum dia da semana 2?"
                items.set(at, item.as(Sign.LIGHT));
                items.set(items.indexOf(after), after.as(Sign.LIGHT));
                return;
            }
            // "Preenche alguns gaps": not all of them, and not which.
            boolean some = items.stream().anyMatch(it -> it.is(Orders.CHANGES));
            boolean any = !some && after.is(Sign.GAP, Sign.CONFLICT, Sign.DOUBLE, Sign.TURN);
            items.set(at, item.as(any ? Sign.LIGHT : Sign.PERHAPS));
        } else if ((item.value().equals("EACH") || row.said(item, "cada")) && each(at)) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.EVERY)
                && after.is(Sign.W)
                && at + 1 < items.size()
                && (items.get(at + 1).is(Sign.IN, Sign.OF) ? all(at, after) : behind(at))) {
            // "A Savassi toda na semana 2"
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.EVERY)
                && !after.is(Sign.W, Sign.WEEKDAY, Sign.WEEKDAYS, Sign.DAY, Sign.NUMBER, Sign.WEEK, Sign.MONTH_WORD)) {
            if (item.value().equals("ALL")
                    && after.is(Sign.EXCEPT)
                    && items.get(Math.max(0, at - 1)).is(Sign.WITH)) {
                // "Com todos menos a Ana"
                items.set(at, item.as(Sign.PEOPLE).value(""));
                return;
            } else if (everywhere(at, after)) {
                items.set(items.indexOf(after), after.as(Sign.LIGHT));
            }
            items.set(at, item.as(all(at, after) ? Sign.LIGHT : Sign.UNKNOWN));
        }
    }

    /** "A Lourdes toda até sexta": what stands before it, for a weekday would be one with it. */
    private boolean behind(int at) {
        return at > 0 && items.get(at).value().isEmpty() && items.get(at - 1).is(Sign.L, Sign.R, Sign.ROSTER);
    }

    /** "Refaz a semana 2 em todas as unidades" says no more than without it. */
    private boolean everywhere(int at, Item after) {
        return item(at).value().equals("ALL")
                && after.is(Sign.PLACES, Sign.ROOM_WORD)
                && item(at - 1).is(Sign.IN)
                && items.subList(0, at).stream()
                        .anyMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.AGAIN));
    }

    /** A question about what is, none whether something can be done. */
    private boolean wondered() {
        boolean told =
                items.stream().anyMatch(it -> it.is(Sign.SHOW) && row.plain(it).endsWith(" se"));
        return (told || items.get(items.size() - 1).is(Sign.QUESTION_MARK))
                && items.stream().noneMatch(it -> it.is(Orders.CHANGES) || it.is(Sign.COVER, Sign.ABSENT, Sign.NOT));
    }

    private Item item(int at) {
        return items.get(Math.max(0, at));
    }

    /** "Ana e Bia no máximo 24 horas cada uma" */
    private boolean each(int at) {
        int before = row.past(at - 1, -1);
        return before >= 0
                && items.get(before).is(Sign.H, Sign.D, Sign.PER_WEEK)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.P));
    }

    /** "Todos os gaps", "a escala toda": beside what can be many or whole, else it says something of its own. */
    private boolean all(int every, Item after) {
        int last = row.past(every - 1, -1);
        Item before = last >= 0 ? items.get(last) : after;
        boolean closing = (every + 1 == items.size() || items.get(every + 1).separates())
                && items.stream().anyMatch(it -> it.is(MANY));
        boolean there = before.is(Sign.L, Sign.R, Sign.ROSTER)
                && every + 1 < items.size()
                && items.get(every + 1).is(Sign.IN, Sign.OF, Sign.A, Sign.W);
        boolean filled = before.is(Sign.FILL, Sign.COVER)
                && items.subList(0, every).stream().anyMatch(it -> it.is(Sign.GAP));
        boolean whole = before.is(Sign.W, Sign.S)
                && (closing || items.get(every).value().isEmpty());
        // "Que as vagas da semana 2 sejam todas preenchidas"
        boolean passive = row.plain(items.get(every)).matches("tod[ao]s")
                && after.is(Sign.FILL, Sign.BALANCE, Sign.REGENERATE, Sign.CLEAR, Sign.REPLACED)
                && row.plain(after).matches("\\p{L}+[aeirs][dt][ao]s")
                && items.subList(0, every).stream().anyMatch(it -> it.is(MANY));
        return there || filled || whole || passive || before.is(MANY) || after.is(MANY) || after.is(Sign.S);
    }
}
