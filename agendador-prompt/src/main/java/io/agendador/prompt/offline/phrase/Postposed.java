package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Puts before what they are about the words that people put behind it: "a manhã só", "com a Bia como prioridade". */
public final class Postposed {

    private static final String EXCEPTED =
            "(?:excluid|excetuad|desconsiderad|descontad|ressalvad|poupad|preservad|mantid|conservad|resguardad)[ao]s?";

    private final Row row;
    private final List<Item> items;

    public Postposed(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void turned() {
        for (int at = 1; at < items.size(); at++) {
            if (items.get(at).is(Sign.ONLY) && ends(at) && alone(at - 1)) {
                items.add(at - 1, items.remove(at));
            } else if (items.get(at).is(Sign.ONLY) && ends(at) && listed(at) < at) {
                items.add(listed(at), items.remove(at));
            } else if (row.plain(items.get(at)).matches(EXCEPTED)) {
                excepted(at);
            } else if (items.get(at).is(Sign.FOREMOST)) {
                foremost(at);
            } else if (items.get(at).is(Sign.PIN, Sign.HOW)) {
                quiet(at);
            } else if (items.get(at).is(Sign.PRIORITIZE)) {
                having(at);
            }
        }
    }

    /** "Refaz a semana 2, excluídos os dias 24 e 25", "…, a Lourdes excluída": but for these. */
    private void excepted(int at) {
        boolean search = items.subList(0, at).stream()
                .anyMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.GAP, Sign.CLEAR));
        int next = row.past(at + 1, 1);
        while (next < items.size() && items.get(next).is(Sign.ROSTER, Sign.TURN)) {
            next = row.past(next + 1, 1);
        }
        boolean before = search
                && row.begins(at)
                && next < items.size()
                && items.get(next).is(Sign.W, Sign.S, Sign.P, Sign.L, Sign.R);
        int from = at;
        while (search && from > 0 && items.get(from - 1).is(Sign.P, Sign.L, Sign.R, Sign.A, Sign.LIGHT)) {
            from--;
        }
        if (before) {
            items.set(at, items.get(at).as(Sign.EXCEPT).value(""));
        } else if (search
                && ends(at)
                && from < at
                && from > 0
                && items.get(from - 1).is(Sign.COMMA, Sign.WITH)) {
            items.add(from, items.remove(at).as(Sign.EXCEPT).value(""));
        }
    }

    /** "Refaz a semana 2, mas deixa a quarta quieta": but for that day. */
    private void quiet(int pin) {
        int from = row.past(pin - 1, -1);
        int put = from > 0 && items.get(from).is(Sign.W, Sign.S, Sign.R) ? row.past(from - 1, -1) : -1;
        boolean object = from > 0 && items.get(from).is(Sign.P, Sign.L);
        put = object
                        && items.get(row.past(from - 1, -1) < 0 ? from : row.past(from - 1, -1))
                                .is(Sign.PIN, Sign.EXCEPT)
                ? row.past(from - 1, -1)
                : put;
        boolean search = items.subList(0, Math.max(put, 0)).stream()
                .anyMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL));
        boolean leaves = put > 0
                && ((items.get(put).is(Sign.PUT) && !items.get(put).value().isEmpty())
                        || items.get(put).is(Sign.PIN, Sign.EXCEPT));
        if (search && leaves) {
            items.set(put, items.get(put).as(Sign.EXCEPT));
            items.set(pin, items.get(pin).as(Sign.LIGHT));
        }
    }

    /** "A Ana tem prioridade de manhã": she is to be preferred. */
    private void having(int at) {
        int have = row.past(at - 1, -1);
        int who = have > 0 && items.get(have).is(Sign.HAVE) ? row.past(have - 1, -1) : -1;
        if (have > 0
                && items.get(have).is(Sign.P)
                && items.get(Math.max(0, row.past(have - 1, -1))).is(Sign.WITH)) {
            // "Com a Ana preferencialmente de manhã"
            items.set(row.past(have - 1, -1), items.get(at).value(""));
            items.set(at, items.get(at).as(Sign.LIGHT));
        } else if (who >= 0 && items.get(who).is(Sign.P)) {
            Item first = items.get(who);
            items.set(who, items.get(at).as(Sign.PRIORITIZE).value(""));
            items.set(have, first);
            items.set(at, items.get(at).as(Sign.LIGHT));
        }
    }

    private boolean ends(int at) {
        return at + 1 == items.size()
                || items.get(at + 1).separates()
                || items.get(at + 1).is(Sign.QUESTION_MARK);
    }

    /** One shift or location, not the last of several. */
    private boolean alone(int at) {
        int before = row.past(at - 1, -1);
        return items.get(at).is(Sign.S, Sign.L, Sign.R)
                && (before < 0 || !items.get(before).is(Sign.AND, Sign.S, Sign.L, Sign.R));
    }

    /** "Refaz a escala da Bia e da Gabi somente": where a list of people or places begins that nothing else is in. */
    private int listed(int only) {
        int from = only;
        Sign sign = items.get(only - 1).sign();
        while (from > 0
                && (items.get(from - 1).is(sign) || items.get(from - 1).is(Sign.OF, Sign.IN, Sign.A, Sign.AND))
                && items.get(only - 1).is(Sign.P, Sign.R, Sign.L)) {
            from--;
        }
        boolean generates = items.subList(0, from).stream()
                .anyMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR));
        boolean restricted = items.stream().anyMatch(it -> it.is(Sign.EXCEPT, Sign.PRIORITIZE, Sign.IGNORE));
        return generates && !restricted && from < only && !items.get(from).is(Sign.AND) ? from : only;
    }

    /** "Com a Bia de tarde como prioridade": from the preposition on. */
    private void foremost(int at) {
        int from = at - 1;
        while (from >= 0
                && items.get(from).is(Sign.P, Sign.L, Sign.S, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT, Sign.AND)) {
            from--;
        }
        boolean named = from >= 0 && from < at - 1 && items.get(from).is(Sign.WITH, Sign.PUT);
        items.set(at, items.get(at).as(named ? Sign.LIGHT : Sign.UNKNOWN).value(named ? "" : "said"));
        if (named) {
            items.set(from, items.get(from).as(Sign.PRIORITIZE));
        }
    }
}
