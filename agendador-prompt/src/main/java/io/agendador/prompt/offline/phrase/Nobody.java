package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;

/** Takes "ninguém" out of "sem dobra": "sem que ninguém faça dobra" and "sem dobras para ninguém" say no more than that. */
public final class Nobody {

    private static final Sign[] BETWEEN = {
        Sign.LIGHT,
        Sign.DO,
        Sign.PUT,
        Sign.HAVE,
        Sign.ENTERS,
        Sign.WORK,
        Sign.TO,
        Sign.BY,
        Sign.WITH,
        Sign.OF,
        Sign.IN,
        Sign.A
    };

    private final Row row;

    public Nobody(Row row) {
        this.row = row;
    }

    public void doubles() {
        for (int at = row.items().size() - 1; at > 0; at--) {
            if (nobody(at)) {
                doubled(at);
            }
        }
    }

    private void doubled(int at) {
        int without = passed(at - 1, -1);
        int behind = passed(at + 1, 1);
        int doubles = passed(at - 1, -1);
        if (is(without, Sign.WITHOUT) && is(behind, Sign.DOUBLE)) {
            // "Sem botar ninguém pra dobrar"
            // "Sem que ninguém deixe de fazer dobra" asks for them.
            boolean leaves = row.items().subList(at, behind).stream()
                    .anyMatch(it -> it.value().equals("LEAVE"));
            row.items().subList(without + 1, leaves ? without + 1 : behind).clear();
        } else if (is(doubles, Sign.DOUBLE) && is(passed(doubles - 1, -1), Sign.WITHOUT)) {
            // "Sem dobras para ninguém da Savassi" is of nobody there, which no field can say.
            int next = row.past(at + 1, 1);
            boolean joined = next < row.items().size()
                    && row.items().subList(at + 1, next).stream().noneMatch(Item::separates)
                    && row.items().get(next).is(Sign.P, Sign.L, Sign.R, Sign.S);
            boolean only = is(next, Sign.ONLY, Sign.LEAST)
                    && row.items().subList(at + 1, next).stream().noneMatch(Item::separates);
            if (joined || only || is(next, Sign.EXCEPT)) {
                row.items().set(at, row.items().get(at).as(Sign.UNKNOWN).value("said"));
            } else {
                row.items().subList(doubles + 1, at + 1).clear();
            }
        }
    }

    private boolean nobody(int at) {
        return is(at, Sign.PEOPLE) && row.items().get(at).value().equals("NONE");
    }

    private int passed(int from, int step) {
        int at = from;
        while (is(at, BETWEEN)) {
            at += step;
        }
        return at;
    }

    private boolean is(int at, Sign... signs) {
        return at >= 0 && at < row.items().size() && row.items().get(at).is(signs);
    }
}
