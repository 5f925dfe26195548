package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Words beside days that would be passed over, or be another day, where a letter is wrong: "fora afé dia doze", "dia vinte e
 * dos", "1O de dezembro". They are asked about.
 */
final class Misdated {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);
    private static final List<String> UNITS =
            List.of("um", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove");
    private static final Set<String> TENS = Set.of("vinte", "trinta", "quarenta", "cinquenta");

    private final Row row;
    private final List<Item> items;

    Misdated(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Before the dates are read. */
    void asked() {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (letter(item) || until(at) || unit(at) || gives(at)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (every(at)) {
                items.set(at, item.as(Sign.WEEKDAYS));
            } else if (after(at)) {
                items.set(at, item.as(Sign.AFTER_TOMORROW).value(""));
            }
        }
    }

    /** "1O" with a letter: the first, or the tenth? */
    private boolean letter(Item item) {
        return item.is(Sign.ORDINAL) && row.words(item).matches("\\d+O");
    }

    /** "Fora afé dia doze": until then, or on that day? */
    private boolean until(int at) {
        Item item = items.get(at);
        String plain = row.plain(item);
        return item.is(Sign.LIGHT, Sign.WORK)
                && !plain.equals("ae")
                && near(plain, "ate")
                && at + 1 < items.size()
                && WhenPhrases.dated(items.get(at + 1));
    }

    /** "Vinte e dos", "trinta e hum", which would be the twentieth and the thirtieth. */
    private boolean unit(int at) {
        return at > 1
                && items.get(at).is(Sign.LIGHT, Sign.OF, Sign.IN, Sign.A)
                && items.get(at - 1).is(Sign.AND)
                && items.get(at - 2).is(Sign.NUMBER)
                && TENS.contains(row.plain(items.get(at - 2)))
                && UNITS.stream().anyMatch(it -> near(row.plain(items.get(at)), it))
                && row.plain(items.get(at)).length() > 2;
    }

    /** "Tira a Ana e dá a Bia": no preposition. */
    private boolean gives(int at) {
        return items.get(at).is(Sign.OF)
                && row.said(items.get(at), "dá")
                && at > 0
                && items.get(at - 1).is(Sign.AND, Sign.COMMA)
                && row.after(at).is(Sign.P, Sign.SIMILAR);
    }

    /** "Às quinta", "nas segunda": each of them; "nas segunda e terça" are two. */
    private boolean every(int at) {
        boolean plural = at > 0
                && items.get(at).is(Sign.WEEKDAY)
                && items.get(at - 1).is(Sign.IN, Sign.OF, Sign.A, Sign.BY)
                && row.plain(items.get(at - 1)).matches("[nd]?as|pelas");
        int joined = at + 1 < items.size() && items.get(at + 1).is(Sign.AND, Sign.COMMA, Sign.DASH, Sign.A)
                ? at + 2
                : at + 1;
        return plural
                && (joined >= items.size()
                        || !items.get(joined).is(Sign.WEEK, Sign.FORTNIGHT, Sign.ORDINAL, Sign.WEEKDAY));
    }

    /** "Amanhã, depois e sexta": the day behind tomorrow. */
    private boolean after(int at) {
        return at > 1
                && items.get(at).value().equals("THEN")
                && row.plain(items.get(at)).equals("depois")
                && items.get(at - 1).is(Sign.COMMA)
                && items.get(at - 2).is(Sign.TOMORROW)
                && at + 2 < items.size()
                && items.get(at + 1).is(Sign.AND)
                && items.get(row.past(at + 2, 1) < items.size() ? row.past(at + 2, 1) : at)
                        .is(Sign.WEEKDAY, Sign.DATE, Sign.DAY);
    }

    private static boolean near(String plain, String word) {
        return !plain.equals(word) && DISTANCE.apply(plain, word) >= 0;
    }
}
