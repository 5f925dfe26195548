package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;

/** Reads as a heading what is on at a place: "domingo dia 6/12 tem Feira da Saúde, escala a Duda na tenda". */
public final class Occasions {

    private static final Sign[] WHEN_AND_WHERE = {
        Sign.W, Sign.L, Sign.S, Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.COMMA
    };

    private final Row row;

    public Occasions(Row row) {
        this.row = row;
    }

    /** Only before all else, where somebody is to be there; whether it is on at all is asked without a person. */
    public void headed() {
        int location = 0;
        int have = -1;
        boolean day = false;
        while (location < row.items().size() && !(row.items().get(location).is(Sign.L) && have >= 0)) {
            Item item = row.items().get(location);
            boolean on = have < 0
                    && row.plain(item)
                            .matches("tem|vai ter|tera|teremos|vamos ter|temos|ha|dia(?: d[eoa])?|rola|acontece")
                    && item.is(Sign.HAVE, Sign.DAY, Sign.LIGHT, Sign.WORK);
            have = on ? location : have;
            day |= item.is(Sign.W);
            if (!on && !item.is(WHEN_AND_WHERE)) {
                return;
            }
            location++;
        }
        int end = location + 1;
        while (end < row.items().size() && row.items().get(end).is(Sign.W, Sign.IN, Sign.OF, Sign.A, Sign.LIGHT)) {
            day |= row.items().get(end).is(Sign.W);
            end++;
        }
        boolean placed = day
                && end < row.items().size()
                && row.items().get(end).is(Sign.COMMA, Sign.COLON, Sign.STOP, Sign.SEMICOLON)
                && row.items().stream().anyMatch(it -> it.is(Sign.P))
                && row.items().stream().anyMatch(it -> it.is(Sign.R))
                && row.items().stream().noneMatch(it -> it.is(Sign.QUESTION_MARK, Sign.IF, Sign.NOT));
        if (placed) {
            row.items().set(have, row.items().get(have).as(Sign.LIGHT).value(""));
            Item stop = row.items().get(end);
            row.items().set(end, stop.is(Sign.COLON) ? stop : stop.as(Sign.COMMA));
        }
    }
}
