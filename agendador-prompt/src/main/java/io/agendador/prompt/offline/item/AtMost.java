package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Knows limits by what must not be: "não permita mais de uma dobra", "a carga máxima deve ser de 18 horas". */
public final class AtMost {

    private static final String FORBIDS = "(?:permit|autoriz|aceit|admit|deix)\\p{L}+";
    private static final String WISH =
            "(?:quer(?:o|ia|emos|iamos)|gostari?a(?:mos)?|desej(?:o|amos)|e (?:para|pra))(?: de)?(?: que)?";

    private static final Sign[] WHOM = {
        Sign.P,
        Sign.HER,
        Sign.TO,
        Sign.A,
        Sign.AND,
        Sign.OF,
        Sign.IN,
        Sign.LIGHT,
        Sign.DO,
        Sign.HAVE,
        Sign.WORK,
        Sign.WITH,
        Sign.W
    };

    private final Row row;
    private final List<Item> items;

    public AtMost(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void limits() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).is(Sign.NOT) && row.said(items.get(at), "não", "nao", "n")) {
                denied(at);
            } else if (items.get(at).is(Sign.PERHAPS)
                    && row.plain(items.get(at)).matches("devem? ser")
                    && limited(at)) {
                items.set(at, items.get(at).as(Sign.LIGHT));
            }
        }
    }

    /** "Não quero que a Ana faça mais de 30 horas", not "a Ana não precisa fazer mais de 30 horas". */
    private void denied(int not) {
        int verb = not + 1;
        while (verb < items.size() && items.get(verb).is(Sign.LIGHT) && row.said(items.get(verb), "se", "me")) {
            verb++;
        }
        boolean wish = verb < items.size() && items.get(verb).is(Sign.LIGHT);
        boolean forbids = verb < items.size()
                && (wish
                        ? row.plain(items.get(verb)).matches(WISH)
                        : items.get(verb).is(Sign.ALLOW, Sign.PUT)
                                && row.plain(items.get(verb)).matches(FORBIDS));
        int more = verb + 1;
        while (forbids
                && more < items.size()
                && items.get(more).is(WHOM)
                && !row.plain(items.get(more)).matches("precis.*")) {
            more++;
        }
        boolean counted = forbids
                && more + 1 < items.size()
                // "Não quero mais que 30 horas": no longer?
                && (!wish || more > verb + 1)
                && items.get(more).is(Sign.LEAST)
                && row.plain(items.get(more)).matches("(?:mais|alem) (?:de|que|do que)|acima de")
                && items.get(more + 1).is(Sign.NUMBER, Sign.ONE, Sign.H, Sign.D)
                && !row.said(items.get(more + 1), "umas", "uns");
        if (counted) {
            items.set(not, items.get(not).as(Sign.LIGHT));
            items.set(verb, items.get(verb).as(Sign.LIGHT).value(""));
            items.set(more, items.get(more).as(Sign.LIMIT).value(""));
        }
    }

    /** "O máximo de horas da Ana deve ser 30", "a carga dela deve ser de no máximo 30 horas" */
    private boolean limited(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.COLON)) {
            from--;
        }
        int next = row.past(at + 1, 1);
        int number = next < items.size() && items.get(next).is(Sign.LIMIT) ? row.past(next + 1, 1) : next;
        List<Item> before = items.subList(from, at);
        return number < items.size()
                && items.get(number).is(Sign.NUMBER, Sign.ONE)
                && !row.said(items.get(number), "umas", "uns")
                && (number > next || before.stream().anyMatch(it -> it.is(Sign.LIMIT)))
                && before.stream().noneMatch(it -> it.is(Sign.NOT, Sign.IF, Sign.OR, Sign.PERHAPS, Sign.PAST));
    }
}
