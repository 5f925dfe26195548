package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.regex.Pattern;

/**
 * "Ana folga na sexta, trabalha de manhã", "tira a Ana da sexta e deixa a Bia", "tira o turno da Ana e dá pra Bia": the
 * second part says the opposite of the first, or something of its own, and would be read as more of the same.
 */
final class Contrasted {

    private static final Pattern WORKS = Pattern.compile(
            "(?:mas |ai |ja )?(?:pode|podera|consegue|fica|ficara|fique|vem|vira|vai|ira|esta|estara|ta|topa|aceita|da|volta|retorna)");
    private static final Pattern LEFT = Pattern.compile("(?:deix|mant|conserv|permanec)\\p{L}*");
    private static final Pattern GIVEN = Pattern.compile("da (?:pra|para|p|pro)(?: a| o)?");

    private static final Sign[] CONNECTING = {Sign.LIGHT, Sign.A, Sign.OF, Sign.IN, Sign.ONLY, Sign.HER};

    private final Row row;
    private final List<Item> items;

    Contrasted(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void asked() {
        for (int at = 1; at < items.size(); at++) {
            if (works(at) || left(at) || given(at)) {
                items.set(at, items.get(at).as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "…, fica de manhã": when somebody who is away then is there. */
    private boolean works(int at) {
        Item item = items.get(at);
        boolean verb = item.is(Sign.WORK, Sign.ENTERS, Sign.RETURNS)
                || (item.is(Sign.LIGHT, Sign.COVER)
                        && WORKS.matcher(row.plain(item)).matches());
        int begin = at;
        while (begin > 0 && items.get(begin - 1).is(Sign.LIGHT, Sign.HER, Sign.ONLY)) {
            begin--;
        }
        int part = begin < at && row.begins(begin) ? begin : at;
        if (!verb || part == 0 || !items.get(part - 1).separates()) {
            return false;
        }
        int next = at + 1;
        while (next < items.size() && (items.get(next).is(CONNECTING) || WhenPhrases.dated(items.get(next)))) {
            next++;
        }
        return next < items.size() && items.get(next).is(Sign.S) && ends(next + 1) && away(part - 1);
    }

    /** Whether the part before it says that somebody is away. */
    private boolean away(int to) {
        int from = to;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.QUESTION_MARK)) {
            from--;
        }
        return items.subList(from, to).stream().anyMatch(it -> it.is(Sign.ABSENT));
    }

    /** "… e deixa a Bia": in her place, or as she is? */
    private boolean left(int at) {
        boolean leaves = items.get(at).is(Sign.PUT, Sign.EXCEPT, Sign.PIN)
                && LEFT.matcher(row.plain(items.get(at))).matches()
                && items.get(at - 1).is(Sign.AND, Sign.COMMA)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.REMOVE, Sign.LEAVES));
        int who = at + 1;
        while (who < items.size() && items.get(who).is(Sign.A, Sign.LIGHT, Sign.ONLY)) {
            who++;
        }
        return leaves && who < items.size() && items.get(who).is(Sign.P) && ends(who + 1);
    }

    /** "… e dá pra Bia": the turn is hers, and she is not taken out, too. */
    private boolean given(int at) {
        int who = at + 1;
        while (who < items.size() && items.get(who).is(Sign.A)) {
            who++;
        }
        return items.get(at).is(Sign.LIGHT)
                && GIVEN.matcher(row.plain(items.get(at))).matches()
                && items.get(at - 1).is(Sign.AND, Sign.COMMA, Sign.STOP, Sign.SEMICOLON)
                && who < items.size()
                && items.get(who).is(Sign.P)
                && ends(who + 1);
    }

    /** Whether nothing but days stands there before the part ends. */
    private boolean ends(int from) {
        int end = from;
        while (end < items.size()
                && (items.get(end).is(Sign.A, Sign.OF, Sign.IN, Sign.LIGHT, Sign.S)
                        || WhenPhrases.dated(items.get(end)))) {
            end++;
        }
        return end == items.size()
                || items.get(end).separates()
                || items.get(end).is(Sign.QUESTION_MARK);
    }
}
