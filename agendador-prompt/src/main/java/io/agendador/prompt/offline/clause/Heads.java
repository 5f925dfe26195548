package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/** "Sexta: tira a Ana; quinta: tira o Caio", "à tarde: …": days or a shift that head all that follows, up to the next ones. */
final class Heads {

    private final List<Item> items;

    Heads(List<Item> items) {
        this.items = items;
    }

    /** Whether orders stand on both sides of a heading there: what heads the second is no part of the first. */
    boolean within(int from, int to) {
        boolean named = false;
        for (int at = from; at < to; at++) {
            if (named && begins(at) && heads(end(at))) {
                return true;
            }
            // A place before a colon is a heading itself: its days belong to it.
            boolean heading = items.get(at).is(Sign.L)
                    && at + 1 < items.size()
                    && items.get(at + 1).is(Sign.COLON);
            named |= items.get(at).is(Sign.P, Sign.R, Sign.L) && !heading;
        }
        return false;
    }

    /** The day, or the day and its shift, that heads what ends there; nothing if nothing does. */
    List<Item> of(int place) {
        List<Item> head = List.of();
        for (int at = 0; at < items.size() && items.get(at).from() < place; at++) {
            if (begins(at)) {
                List<Item> next = items.subList(at, end(at)).stream()
                        .filter(it -> !it.is(Sign.COMMA))
                        .toList();
                head = next.get(0).is(Sign.W) ? next : later(head, next.get(0));
            }
        }
        return head;
    }

    /** "À tarde:", on the day of the heading before. */
    private static List<Item> later(List<Item> head, Item shift) {
        return head.isEmpty() ? List.of() : List.of(head.get(0), shift);
    }

    private boolean begins(int at) {
        boolean begins = at == 0 || items.get(at - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK);
        if (!begins || !items.get(at).is(Sign.W, Sign.S)) {
            return false;
        }
        int end = end(at);
        return end < items.size() && (items.get(end).is(Sign.COLON) || line(at, end));
    }

    /** Days on a line of their own, as the first line of the prompt is. */
    private boolean line(int at, int end) {
        return items.get(at).is(Sign.W)
                && items.get(end).is(Sign.STOP)
                && (at == 0
                        || (items.get(at - 1).is(Sign.STOP)
                                && begins(0)
                                && items.get(0).is(Sign.W)));
    }

    /** Where the day or the shift, or both, that stand there are over. */
    private int end(int at) {
        int end = at + 1;
        int shift = end < items.size() && items.get(end).is(Sign.COMMA) ? end + 1 : end;
        boolean day = items.get(at).is(Sign.W) && shift < items.size();
        int last = day && items.get(shift).is(Sign.S) ? shift + 1 : end;
        boolean paused = last + 1 < items.size()
                && items.get(last).is(Sign.COMMA)
                && items.get(last + 1).is(Sign.COLON);
        return paused ? last + 1 : last;
    }

    /** Whether more than days and shifts follow. */
    private boolean heads(int end) {
        List<Item> rest = new ArrayList<>(items.subList(end, items.size()));
        while (!rest.isEmpty() && rest.get(0).separates()) {
            rest.remove(0);
        }
        return !rest.isEmpty() && !rest.get(0).is(Sign.W, Sign.S);
    }
}
