package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * "Isa no lugar da Márcia e Caio no da Joana", "o Otávio no posto da Márcia e ela no dele": whose place it is, behind a noun
 * that was said before.
 */
public final class Elided {

    private static final Sign[] NOUNS = {
        Sign.INSTEAD, Sign.ROOM_WORD, Sign.R, Sign.L, Sign.TURN, Sign.ROSTER, Sign.GAP, Sign.PLACES, Sign.S
    };

    private final Row row;
    private final List<Item> items;

    public Elided(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void places() {
        named();
        for (int at = 1; at + 1 < items.size(); at++) {
            int whose = whose(at + 1);
            boolean theirs = whose < items.size()
                    && (hers(whose)
                            || (items.get(whose).is(Sign.P)
                                    && items.get(whose - 1).is(Sign.OF)));
            boolean place = items.get(at).is(Sign.IN, Sign.TO)
                    && row.plain(items.get(at)).matches("n[ao]|par?a [ao]|pr[ao]|para");
            boolean noun = items.get(at).is(Sign.A)
                    || (items.get(at).is(Sign.LIGHT) && row.plain(items.get(at)).equals("o"));
            if (theirs && (place || noun) && back(at, whose)) {
                int and = subject(at) - 1;
                while (and > 0 && items.get(and).is(Sign.A, Sign.LIGHT)) {
                    and--;
                }
                row.replace(
                        and,
                        whose + 1,
                        Item.of(
                                Sign.PLACES,
                                "",
                                items.get(and).from(),
                                items.get(whose).to()));
                at = and;
            } else if (theirs && place && instead(at)) {
                items.set(at, items.get(at).as(Sign.INSTEAD));
                items.subList(at + 1, whose).clear();
            }
        }
    }

    /** "Tira ela, a Isa, amanhã", "troca os locais deles: Caio e Otávio": who is named behind it. */
    private void named() {
        for (int at = 1; at + 2 < items.size(); at++) {
            int who = at + 2;
            while (who < items.size() && items.get(who).is(Sign.A, Sign.LIGHT)) {
                who++;
            }
            boolean plural = row.plain(items.get(at)).matches("d?el[ae]s");
            int end = plural ? who + 3 : who + 1;
            boolean behind = items.get(at).is(Sign.HER)
                    && items.get(at + 1).is(plural ? Sign.COLON : Sign.COMMA)
                    && end <= items.size()
                    && items.get(who).is(Sign.P)
                    && (!plural || items.get(who + 1).is(Sign.AND))
                    && (end == items.size() || items.get(end).separates())
                    && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.P));
            if (behind) {
                items.subList(at, at + 2).clear();
                if (!plural && who - 1 < items.size() && items.get(who - 1).is(Sign.COMMA)) {
                    items.remove(who - 1);
                }
            }
        }
    }

    /** "…, e a Márcia no dele", "… e ele pro dela": the other one in the place of the first, as "e vice-versa" says. */
    private boolean back(int at, int whose) {
        int other = subject(at);
        int and = other - 1;
        while (and > 0 && items.get(and).is(Sign.A, Sign.LIGHT)) {
            and--;
        }
        if (other < 3 || !items.get(and).is(Sign.AND, Sign.COMMA)) {
            return false;
        }
        int from = and;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.COLON, Sign.QUESTION_MARK)) {
            from--;
        }
        List<Item> two =
                items.subList(from, and).stream().filter(it -> it.is(Sign.P)).toList();
        return two.size() == 2
                && items.subList(from, and).stream().anyMatch(it -> it.is(NOUNS) || place(it))
                && pointsTo(items.get(other), two.get(1))
                && pointsTo(items.get(whose), two.get(0));
    }

    /** Who stands before it, with nothing but a verb between; less than nothing if nobody does. */
    private int subject(int at) {
        int who = at - 1;
        while (who > 0
                && items.get(who)
                        .is(Sign.COVER, Sign.ENTERS, Sign.WORK, Sign.MOVE, Sign.LIGHT, Sign.A, Sign.TO, Sign.IN)) {
            who--;
        }
        return who >= 0 && items.get(who).is(Sign.P, Sign.HER) ? who : -1;
    }

    /** One name is not that of another; whom a pronoun may mean, it means. */
    private boolean pointsTo(Item item, Item person) {
        return item.is(Sign.HER)
                ? row.plain(item).matches("d?el[ae]")
                : item.names().equals(person.names());
    }

    private boolean place(Item item) {
        return item.is(Sign.COVER) && row.plain(item).endsWith("lugar");
    }

    private boolean hers(int at) {
        return items.get(at).is(Sign.HER) && row.plain(items.get(at)).matches("del[ae]");
    }

    /** Past the article and "de". */
    private int whose(int from) {
        int at = from;
        while (at < items.size()
                && (items.get(at).is(Sign.OF) || row.plain(items.get(at)).equals("o"))) {
            at++;
        }
        return at;
    }

    /** Whether the last noun before is that of somebody's place. */
    private boolean instead(int at) {
        for (int before = at - 1; before >= 0 && !items.get(before).is(Sign.STOP, Sign.QUESTION_MARK); before--) {
            boolean shift = items.get(before).is(Sign.S)
                    && !row.plain(items.get(before)).matches("manha|tarde");
            if (place(items.get(before))) {
                return true;
            } else if (items.get(before).is(NOUNS) && !shift) {
                return items.get(before).is(Sign.INSTEAD);
            }
        }
        return false;
    }
}
