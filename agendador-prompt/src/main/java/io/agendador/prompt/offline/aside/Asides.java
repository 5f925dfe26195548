package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Finds what is only told beside an order, whatever its nouns are: "…, é que a Joana tá evitando escada", "…, senão a
 * diretora surta". It is looked for only where a prompt was not understood with all its parts: see {@link Besides} for
 * what may be told so.
 */
public final class Asides {

    private static final Sign[] GENERATING = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.GAP};

    private final Row row;
    private final List<Item> items;
    private final Besides besides;
    private final Appositions appositions;
    private final Because because;
    private final Errands errands;
    private final Interjections interjections;
    private final Remarks remarks;

    private Asides(Row row) {
        this.row = row;
        this.items = row.items();
        this.besides = new Besides(row);
        this.appositions = new Appositions(row);
        this.because = new Because(row);
        this.errands = new Errands(row);
        this.interjections = new Interjections(row);
        this.remarks = new Remarks(row);
    }

    /** The items, what is told beside the others as reasons; the same ones if nothing is. */
    public static List<Item> apart(String text, List<Item> items) {
        Row row = new Row(text, items);
        Faces.stops(text, row.items());
        Asides asides = new Asides(row);
        for (int at = 0; at < asides.items.size(); at++) {
            asides.part(at);
        }
        return row.items();
    }

    private void part(int at) {
        int begin = announced(at);
        int end = end(Math.max(at, begin - 1));
        if (appositions.passed(at)) {
            return;
        }
        int kin = new Kin(row).end(at);
        if (kin > at) {
            remarks.reason(at, kin, at, kin);
            return;
        }
        int asked = errands.end(at);
        if (asked > at) {
            remarks.reason(at, asked, at, asked);
            return;
        }
        int why = because.end(at);
        if (why > at) {
            remarks.reason(at, why, at + 1, why);
            return;
        }
        boolean starts = row.begins(at) || items.get(at).is(Sign.REASON, Sign.TO) || behind(at);
        boolean own = at > 0
                && items.get(at - 1).is(Sign.COMMA)
                && end < items.size()
                && items.get(end).is(Sign.COLON);
        if (!starts || begin >= end || (quoted(end) && !own)) {
            return;
        }
        List<Item> told = items.subList(begin, end);
        boolean after = at > 1
                && items.get(at - 1).is(Sign.COMMA, Sign.AND)
                && items.get(at - 2).is(Sign.WHY);
        boolean aside = begin > at
                ? besides.harmless(told, true)
                : besides.harmless(told, false)
                        && (besides.tells(told, after) || (after && interjections.epithet(told)));
        if (aside
                || interjections.needless(items.subList(at, end))
                || interjections.exclaims(items.subList(at, end))
                || interjections.spread(items.subList(at, end), after)) {
            remarks.reason(at, end, begin, end);
        }
    }

    /** Where what is announced begins: behind "porque", "é que", "senão", "assim", "pra"; the same place if nothing is. */
    private int announced(int at) {
        int first = at;
        while (first < items.size() && row.said(items.get(first), "e", "mas", "aí", "ai", "mesmo")) {
            first++;
        }
        if (first + 2 >= items.size()) {
            return at;
        }
        if (behind(at)) {
            return at + 1;
        }
        Item item = items.get(first);
        String word = row.plain(item);
        boolean two = word.matches("e|eh") && row.said(items.get(first + 1), "que", "q");
        if (item.is(Sign.REASON) || word.matches("e que|eh que|senao|assim")) {
            return first + 1;
        } else if (purpose(first)) {
            return first + 1;
        }
        return two ? first + 2 : at;
    }

    /** "Fecha a sala 1 amanhã à tarde que vão trocar o piso": of nothing before that it could tell apart. */
    private boolean behind(int at) {
        return at > 1
                && at + 1 < items.size()
                && items.get(at).is(Sign.LIGHT)
                && items.get(at - 1).is(Sign.WEEKDAY, Sign.DATE, Sign.TOMORROW, Sign.S, Sign.NUMBER, Sign.COMMA)
                && (row.said(items.get(at), "que tem", "q tem")
                        || (row.said(items.get(at), "que", "q")
                                && (items.get(at - 1).is(Sign.COMMA) || row.said(items.get(at + 1), "vão", "vao"))))
                && items.subList(0, at).stream()
                        .noneMatch(it -> it.is(
                                Sign.GAP,
                                Sign.TURN,
                                Sign.ROOM_WORD,
                                Sign.EVERYTHING,
                                Sign.PEOPLE,
                                Sign.PLACES,
                                Sign.WHO));
    }

    /** "Tira ela da quinta, pra ela descansar": what for; of what is generated it may say how. */
    private boolean purpose(int to) {
        int verb = to + 1;
        while (verb < items.size()
                && (items.get(verb).is(Sign.HER, Sign.PEOPLE, Sign.NOT)
                        || row.said(items.get(verb), "eu", "a gente"))) {
            verb++;
        }
        return items.get(to).is(Sign.TO)
                && to > 0
                && verb < items.size()
                && items.get(verb).is(Sign.UNKNOWN)
                && items.get(verb).value().isEmpty()
                && row.plain(items.get(verb)).matches("\\p{L}{2,}[aei]r(?:em)?")
                && items.stream().noneMatch(it -> it.is(GENERATING));
    }

    /** What stands before a colon may be whose words they are; what ends in a question mark is asked. */
    private boolean quoted(int end) {
        return end < items.size() && items.get(end).is(Sign.COLON, Sign.QUESTION_MARK);
    }

    private int end(int from) {
        int end = from + 1;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK, Sign.REASON, Sign.WHY, Sign.SO)
                && !(end > from + 1 && purpose(end))) {
            end++;
        }
        return end;
    }
}
