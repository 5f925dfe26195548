package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * "Ana de folga na sexta de manã", "retida a Ana da sexta": a slip that became an ordinary word, which would be passed over
 * where a shift was meant, or would order something about a person that nobody orders so.
 */
final class Misheard {

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

    private final Row row;
    private final List<Item> items;
    private final Lexicon lexicon;

    Misheard(Row row, Lexicon lexicon) {
        this.row = row;
        this.items = row.items();
        this.lexicon = lexicon;
    }

    void asked() {
        for (int at = 0; at < items.size(); at++) {
            if ((at > 0 && shift(at)) || order(at) || covers(at)) {
                items.set(at, items.get(at).as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    private boolean shift(int at) {
        Item item = items.get(at);
        String plain = row.plain(item);
        boolean behind = items.get(at - 1).is(Sign.OF, Sign.A, Sign.IN)
                && row.plain(items.get(at - 1)).matches("d[ae]|a|pela|na");
        boolean ends = at + 1 == items.size()
                || items.get(at + 1).separates()
                || items.get(at + 1).is(Sign.QUESTION_MARK)
                || WhenPhrases.dated(items.get(at + 1));
        return behind
                && ends
                && !item.is(Sign.S, Sign.P, Sign.L, Sign.R, Sign.SIMILAR)
                && !WhenPhrases.dated(item)
                && (near(plain, "manha") || near(plain, "tarde"));
    }

    private static boolean near(String plain, String shift) {
        return !plain.equals(shift) && DISTANCE.apply(plain, shift) >= 0;
    }

    /** "Ana: cobre Bia": does Ana cover, or Bia? */
    private boolean covers(int at) {
        return at > 1
                && at + 1 < items.size()
                && items.get(at).is(Sign.COVER)
                && items.get(at - 1).is(Sign.COLON)
                && items.get(at - 2).is(Sign.P)
                && row.begins(at - 2)
                && items.get(at + 1).is(Sign.P);
    }

    /** "Renova a Ana": nobody makes people anew. */
    private boolean order(int at) {
        Item item = items.get(at);
        String plain = row.plain(item);
        boolean slip = !plain.contains(" ") && !lexicon.holds(plain);
        boolean odd = (item.is(Sign.REGENERATE) && (slip || plain.matches("renov\\p{L}+")))
                || (item.is(Sign.DO) && slip)
                || (item.is(Sign.PIN) && (slip || plain.matches("retid[ao]s?")));
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.A, Sign.OF)) {
            next++;
        }
        int before = at - 1;
        while (before >= 0 && items.get(before).is(Sign.OF, Sign.A)) {
            before--;
        }
        return odd
                && ((next < items.size() && items.get(next).is(Sign.P))
                        || (before >= 0 && items.get(before).is(Sign.P)));
    }
}
