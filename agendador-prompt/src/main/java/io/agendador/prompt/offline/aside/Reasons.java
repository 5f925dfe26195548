package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** What reasons are called: by a noun and what it is of ("campanha de vacinação"), without an article before it. */
public final class Reasons {

    private static final String ADJECTIVE =
            "\\p{L}{2,}(?:[ai]d[ao]|iv[ao]|ic[ao]|os[ao]|ern[ao]|al|ar|ente|ist[ao])s?|gera(?:l|is)";
    private static final String OVER =
            "(?:cancelad|concluid|finalizad|encerrad|terminad|adiad|suspens|desmarcad|remarcad|acabad|resolvid)[ao]s?";

    private final Row row;
    private final List<Item> items;

    public Reasons(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void joined() {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            int end = item.is(Sign.REASON_NOUN) || named(item) ? end(at + 1) : at;
            if (end > at + 1) {
                Item whole = item.upTo(items.get(end - 1));
                row.replace(at, end, named(item) ? whole.value(noun(item, whole)) : whole);
            }
            if (item.is(Sign.REASON_NOUN)) {
                apart(at);
            } else if (item.is(Sign.ABSENT) && !item.value().isEmpty() && headed(at)) {
                by(at);
            } else if (named(item) && alone(at)) {
                items.set(at, item.as(Sign.WHY));
            }
        }
    }

    /** "Ausências: Ana na sexta, por viagem": the heading says that it is an absence, this one why. */
    private boolean headed(int at) {
        int colon = 0;
        while (colon < at && !items.get(colon).is(Sign.COLON)) {
            colon++;
        }
        return colon > 0
                && colon < at
                && items.subList(0, colon).stream()
                        .anyMatch(it -> it.is(Sign.ABSENT) && it.value().isEmpty());
    }

    /** "Fecha a sala 1 na quinta. Recesso.": nobody is absent. */
    private boolean alone(int at) {
        return at > 0
                && items.get(at - 1).is(Sign.STOP, Sign.COMMA, Sign.DASH)
                && (at + 1 == items.size() || items.get(at + 1).is(Sign.STOP))
                && items.stream().anyMatch(it -> it.is(Sign.CLOSE))
                && items.stream().noneMatch(it -> it.is(Sign.P));
    }

    private void by(int at) {
        if (at > 0 && items.get(at - 1).is(Sign.BY)) {
            row.replace(at - 1, at + 1, items.get(at).as(Sign.WHY));
        }
    }

    /** "Por orientação médica, …", "…, por reforma": why, whatever is to be done. */
    private void apart(int at) {
        boolean by = at > 0 && items.get(at - 1).is(Sign.BY);
        boolean closed = at + 1 == items.size() || items.get(at + 1).separates();
        if (by && closed) {
            Item why = items.get(at).as(Sign.WHY);
            row.replace(at - 1, at + 1, why.value(row.words(why)));
        }
    }

    /**
     * What is told, in one word if it is an absence that has one ("tá com virose" is "virose"); the article that begins it
     * stays only where {@code sentence} says that a verb follows ("o ar pifou").
     */
    static String words(Row row, List<Item> told, boolean sentence) {
        List<Item> said = told.stream()
                .filter(it -> !it.is(Sign.LIGHT, Sign.IN, Sign.A, Sign.ONE, Sign.HAVE, Sign.HER))
                .toList();
        if (said.size() == 1
                && said.get(0).is(Sign.ABSENT)
                && !said.get(0).value().isEmpty()) {
            return said.get(0).value();
        }
        int from = 0;
        while (!sentence && from + 1 < told.size() && article(row, told.get(from))) {
            from++;
        }
        return row.words(told.get(from).upTo(told.get(told.size() - 1))).replaceFirst("^que ", "");
    }

    private static boolean article(Row row, Item item) {
        return item.is(Sign.ONE, Sign.A) || (item.is(Sign.LIGHT) && row.said(item, "o", "os"));
    }

    /** "Por viagem", "casamento": an absence whose reason is its own last noun. */
    private boolean named(Item item) {
        return item.is(Sign.ABSENT)
                && !item.value().isEmpty()
                && row.plain(item).endsWith(Plain.of(item.value()));
    }

    private String noun(Item item, Item whole) {
        return row.words(whole).substring(item.to() - item.from() - item.value().length());
    }

    /** "Falta de energia programada", "manutenção preventiva", not "reforma cancelada". */
    private boolean adjective(Item item) {
        return item.is(Sign.UNKNOWN)
                && item.value().isEmpty()
                && row.plain(item).matches(ADJECTIVE)
                && !row.plain(item).matches(OVER);
    }

    /** Nouns that nothing else is read of, each behind its preposition. */
    private int end(int from) {
        int end = from;
        int next = from;
        if (from < items.size() && adjective(items.get(from))) {
            end = from + 1;
            next = end;
        }
        while (next + 1 < items.size()
                && items.get(next).is(Sign.OF)
                && (items.get(next + 1).is(Sign.REASON_NOUN, Sign.TOLD)
                        || (items.get(next + 1).is(Sign.UNKNOWN)
                                && items.get(next + 1).value().isEmpty()))) {
            end = next + 2;
            next = end;
        }
        return end;
    }
}
