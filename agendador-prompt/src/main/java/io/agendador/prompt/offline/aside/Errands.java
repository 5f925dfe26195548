package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * "Quantas horas a Ana tem? Preciso mandar para o financeiro.", "…, que eu esqueci": what a question is asked for, told
 * behind it by the one who asks. It may name nobody, no place, no day, and nothing that a roster could be asked about.
 */
final class Errands {

    private static final Sign[] ASKS = {Sign.WHO, Sign.WHERE, Sign.WHICH, Sign.HOW_MANY, Sign.SHOW};

    private static final Set<Sign> ASKED = EnumSet.of(
            Sign.P,
            Sign.R,
            Sign.L,
            Sign.SIMILAR,
            Sign.S,
            Sign.W,
            Sign.NUMBER,
            Sign.HOURS,
            Sign.DOUBLE,
            Sign.GAP,
            Sign.CONFLICT,
            Sign.WHO,
            Sign.WHERE,
            Sign.WHICH,
            Sign.HOW_MANY,
            Sign.ONLY,
            Sign.EXCEPT,
            Sign.WITHOUT,
            Sign.OR,
            Sign.IF,
            Sign.PERHAPS,
            Sign.LEAST,
            Sign.PART,
            Sign.NIGHT,
            Sign.COLON,
            Sign.ATTACK,
            Sign.FOREIGN);

    private static final String MINE =
            "(?:.* )?(?:eu|me|a gente|nos|preciso|precisamos|precisava|vou|vamos|esqueci|lembro|sei"
                    + "|tenho|estou|to|perguntou|perguntaram|pediu|pediram|cobrou|cobraram|quer|querem)(?: .*)?";

    private static final String DENIED = "lembr\\p{L}+|sei|soube|sabia|consig?o|consegui|anotei|encontrei|achei|tenho";

    private final Row row;
    private final List<Item> items;

    Errands(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Where it ends that begins there; the same place if it may ask for more. */
    int end(int at) {
        boolean sentence = at > 0 && items.get(at - 1).is(Sign.QUESTION_MARK, Sign.STOP);
        boolean announced = at > 0
                && items.get(at - 1).is(Sign.COMMA)
                && (items.get(at).is(Sign.REASON, Sign.TO)
                        || row.plain(items.get(at))
                                .matches(
                                        "(?:que|q|e que|e|eh|e (?:para|pra|que)|preciso|precisamos|to|estou)(?: .*)?"));
        if (!sentence && !announced) {
            return at;
        }
        int end = at;
        while (end < items.size() && !items.get(end).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            end++;
        }
        List<Item> before = items.subList(0, at);
        boolean asks = before.stream().anyMatch(it -> it.is(ASKS) || it.is(Sign.HOURS, Sign.GAP, Sign.CONFLICT))
                && before.stream()
                        .noneMatch(it -> it.is(Orders.CHANGES) || it.is(Sign.ABSENT, Sign.COVER, Sign.ENTER, Sign.NOT))
                && !(end < items.size() && items.get(end).is(Sign.QUESTION_MARK));
        List<Item> told = items.subList(at, end);
        boolean mine = told.size() > 1
                && (items.get(at).is(Sign.TO)
                        || told.stream().anyMatch(it -> row.plain(it).matches(MINE)));
        return asks && mine && harmless(told) ? end : at;
    }

    private boolean harmless(List<Item> told) {
        for (int at = 0; at < told.size(); at++) {
            Item item = told.get(at);
            Item next = at + 1 < told.size() ? told.get(at + 1) : item;
            boolean order = item.is(Orders.CHANGES) || item.is(Sign.SHOW, Sign.ENTER, Sign.COVER, Sign.IGNORE);
            boolean date = WhenPhrases.dated(item)
                    && !item.is(Sign.OF, Sign.IN, Sign.A, Sign.AND, Sign.BY, Sign.THIS, Sign.END, Sign.YESTERDAY);
            boolean denies = item.is(Sign.NOT) && !row.plain(next).matches(DENIED);
            if (ASKED.contains(item.sign()) || date || denies || (order && !done(item, told, at))) {
                return false;
            }
        }
        return true;
    }

    /** "Preciso mandar", "esqueci de anotar", "é para fechar": what I do, and no order. */
    private boolean done(Item item, List<Item> told, int at) {
        boolean wished = told.stream().anyMatch(it -> row.plain(it).matches("(?:.* )?quer(?:o|ia|emos)(?: .*)?"));
        return !wished
                && row.plain(item).matches("esqueci.*|\\p{L}{2,}[aeio]r(?: .*)?|pagamento")
                && (at > 0 || told.size() > 1);
    }
}
