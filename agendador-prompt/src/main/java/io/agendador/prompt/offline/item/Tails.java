package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Reads what people add behind a number to say that it is the most: "três dobras, não mais", "30 horas, e só". */
public final class Tails {

    private static final String MOST =
            "(?:e )?(?:nao|nada|nunca|nem) (?:mais|alem)(?: (?:que|do que|de|d)?isso| (?:que|do que) isso| disso)?"
                    + "|e (?:so|soh)(?: isso)?|e ponto(?: final)?"
                    + "|nem (?:uma?|1)(?: hora| dobra| minuto| horinha| dobrinha)? ?(?:a mais|alem(?: disso)?|mais)"
                    + "|(?:nao (?:pode|deve) |nao |sem )pass(?:ar?|e) diss?o|mais (?:que|do que) isso nao|e olhe? la";

    private final Row row;
    private final List<Item> items;

    public Tails(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void most() {
        for (int at = items.size() - 1; at > 0; at--) {
            int end = end(at + 1);
            boolean tail = items.get(at).is(Sign.COMMA, Sign.AND, Sign.SEMICOLON)
                    && at + 1 < end
                    && Plain.of(row.words(items.get(at + 1).upTo(items.get(end - 1))))
                            .matches(MOST);
            boolean and = items.get(at).is(Sign.AND)
                    && at + 1 < end
                    && Plain.of(row.words(items.get(at).upTo(items.get(end - 1))))
                            .matches(MOST);
            int from = at > 0 && items.get(at - 1).is(Sign.COMMA) ? at - 1 : at;
            if (tail || and) {
                most(from, end);
            }
        }
    }

    private void most(int from, int end) {
        int begin = from;
        while (begin > 0 && !items.get(begin - 1).is(Sign.STOP, Sign.QUESTION_MARK)) {
            begin--;
        }
        List<Item> before = items.subList(begin, from);
        List<Item> counted = before.stream().filter(it -> it.is(Sign.H, Sign.D)).toList();
        boolean limited = before.stream().anyMatch(it -> it.is(Sign.LIMIT));
        boolean unsure = before.stream().anyMatch(it -> it.is(Sign.NOT, Sign.LEAST, Sign.IF, Sign.OR, Sign.PERHAPS));
        if (counted.size() == 1 && !unsure) {
            items.subList(from, end).clear();
            if (!limited) {
                Item number = counted.get(0);
                items.add(items.indexOf(number), Item.of(Sign.LIMIT, "", number.from(), number.from()));
            }
        }
    }

    private int end(int from) {
        int to = from;
        while (to < items.size() && !items.get(to).separates() && !items.get(to).is(Sign.QUESTION_MARK)) {
            to++;
        }
        return to == items.size() || items.get(to).is(Sign.STOP) ? to : from;
    }
}
