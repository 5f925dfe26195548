package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * "Ana (manhã), Bia", "quinta nem sexta de manhã": a shift that may be of the nearest one alone, or of all that are listed; "uma
 * tarde da semana 1": one of several, and it is not said which.
 */
public record OwnShifts(String text, List<Item> items) {

    /** Whether there is any such shift. */
    public boolean doubtful() {
        for (int at = 1; at < items.size(); at++) {
            if (items.get(at).is(Sign.S) && (bracketed(at) || apart(at) || listed(at) || ofLastDay(at) || some(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Em uma tarde da semana 1" */
    private boolean some(int at) {
        Item shift = items.get(at);
        String before = Plain.of(text.substring(0, shift.from())).stripTrailing();
        return Plain.of(text.substring(shift.from(), shift.to())).matches("manha|tarde|noite")
                && before.matches("(?s)(?:.*\\W)?[nd]?uma(?: unica)?")
                && items.stream()
                        .filter(it -> it.is(Sign.W))
                        .map(Item::whenOf)
                        .anyMatch(it ->
                                it.kind() != When.Kind.DAYS || it.periods().size() > 1);
    }

    /** "Ana (manhã) e Bia" */
    private boolean bracketed(int at) {
        Item shift = items.get(at);
        boolean inside = text.substring(0, shift.from()).stripTrailing().endsWith("(")
                && text.substring(shift.to()).stripLeading().startsWith(")");
        return inside && named(at - 1) && (bare(next(at + 1)) || bare(previous(at - 2)));
    }

    /** "Na sexta tira a Ana, e a Bia de manhã" */
    private boolean apart(int at) {
        int and = at - 2;
        return named(at - 1)
                && and > 1
                && items.get(and).is(Sign.AND)
                && items.get(and - 1).is(Sign.COMMA)
                && bare(and - 2)
                && items.get(and - 2).is(items.get(at - 1).sign())
                && items.subList(0, and).stream().anyMatch(it -> it.is(Sign.W));
    }

    /** "Sala 1 Ana de manhã, sala 2 Bia" */
    private boolean listed(int at) {
        int next = next(at + 1);
        return at > 2
                && items.get(at - 1).is(Sign.P)
                && items.get(at - 2).is(Sign.R)
                && next + 1 < items.size()
                && items.get(next).is(Sign.R)
                && items.get(next + 1).is(Sign.P)
                && bare(next + 1);
    }

    /** "Quinta nem sexta de manhã", "quinta, e sexta só de manhã" */
    private boolean ofLastDay(int at) {
        boolean only = items.get(at - 1).is(Sign.ONLY) && at > 1;
        Item days = items.get(only ? at - 2 : at - 1);
        if (!days.is(Sign.W)
                || days.whenOf().kind() != When.Kind.DAYS
                || days.whenOf().periods().size() < 2) {
            return false;
        }
        String words = Plain.of(text.substring(days.from(), days.to()));
        boolean neither = Plain.of(text.substring(0, days.from())).endsWith("nem ");
        return (words.contains(" nem ") && !neither) || words.matches(".*, ?e .*") || (only && words.contains(" e "));
    }

    private boolean named(int at) {
        return at >= 0 && at < items.size() && items.get(at).is(Sign.P, Sign.R);
    }

    /** Whether somebody or a room is there, and no shift behind. */
    private boolean bare(int at) {
        int next = at + 1 < items.size() && items.get(at + 1).is(Sign.W) ? at + 2 : at + 1;
        return named(at) && !(next < items.size() && items.get(next).is(Sign.S));
    }

    /** Behind what separates; the same place if nothing does. */
    private int next(int from) {
        int at = from;
        while (at < items.size() && items.get(at).separates()) {
            at++;
        }
        return at > from ? at : items.size();
    }

    private int previous(int from) {
        int at = from;
        while (at >= 0 && items.get(at).separates()) {
            at--;
        }
        return at < from ? at : -1;
    }
}
