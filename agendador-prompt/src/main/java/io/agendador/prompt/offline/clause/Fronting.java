package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Absences;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * "Na sexta à tarde, o Caio substitui a Natália e a Isabela vai para a sala 2": the day that a sentence begins with is
 * that of all its orders that name none.
 */
public final class Fronting {

    private static final String DAILY =
            "replace|exchange|assign|unassign|closeRoom|openRoom|pin|unpin|limit|unavailable";
    private static final String GENERATING = "regenerate|balanceHours|fillGaps";

    private final List<Item> items;
    private final Matching matching;

    public Fronting(List<Item> items, Matching matching) {
        this.items = items;
        this.matching = matching;
    }

    public List<Matched> shared(List<Matched> matched) {
        List<Matched> shared = new ArrayList<>(matched);
        for (int at = 1; at < shared.size(); at++) {
            Matched one = shared.get(at);
            List<Item> front = one.clause().has(Sign.W)
                    ? List.of()
                    : front(one.clause().span().from());
            boolean generates = one.command().matches(GENERATING);
            boolean fits = !front.isEmpty()
                    && (generates || (one.generation() == null && one.command().matches(DAILY)))
                    && !(generates && (front.size() > 1 || !paused(front.get(0))))
                    && !(one.command().equals("limit") && front.get(0).whenOf().kind() == When.Kind.DAYS)
                    && (one.clause().has(Sign.S)
                            || !shifted(front, one.clause().span().from()))
                    && !leave(one)
                    && !stays(one);
            shared.set(at, fits ? Sharing.with(one, front, matching) : one);
        }
        return shared;
    }

    /** Nobody is on leave for a day that was named for something else. */
    private static boolean leave(Matched one) {
        return one.command().equals("unavailable")
                && one.clause().items(Sign.ABSENT).stream()
                        .noneMatch(it -> it.value().isEmpty() || Absences.why(it));
    }

    /** "O Caio fica onde a Bia está e ela fica onde ele está": no pin. */
    private static boolean stays(Matched one) {
        return one.command().matches("pin|unpin")
                && one.clause().items(Sign.P, Sign.R, Sign.L).stream()
                        .anyMatch(it -> it.value().equals(Item.AGAIN));
    }

    /** "Na sexta a Ana não vem de manhã e o Caio vai para a sala 2": in the morning, too? */
    private boolean shifted(List<Item> front, int place) {
        int begin = front.get(front.size() - 1).to();
        return items.stream()
                .anyMatch(it -> it.is(Sign.S)
                        && it.from() >= begin
                        && it.to() <= place
                        && front.stream()
                                .noneMatch(one -> one.is(Sign.S) && one.value().equals(it.value())));
    }

    private boolean paused(Item day) {
        int next = items.indexOf(day) + 1;
        return next < items.size() && items.get(next).is(Sign.COMMA);
    }

    /** The day, or the day and its shift, that the sentence of that place begins with; nothing if it begins otherwise. */
    private List<Item> front(int place) {
        int begin = 0;
        int last = 0;
        for (int at = 0; at < items.size() && items.get(at).from() < place; at++) {
            last = at;
            if (items.get(at).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK, Sign.COLON)) {
                begin = at + 1;
            }
        }
        int end = begin;
        while (end <= last && items.get(end).is(Sign.W, Sign.S, Sign.COMMA)) {
            end++;
        }
        List<Item> front = items.subList(begin, Math.min(end, items.size())).stream()
                .filter(it -> !it.is(Sign.COMMA))
                .toList();
        boolean one = !front.isEmpty()
                && front.size() < 3
                && front.get(0).is(Sign.W)
                && (front.size() == 1 || front.get(1).is(Sign.S))
                && plain(front.get(0).whenOf());
        boolean other = items.subList(end, last + 1).stream()
                .anyMatch(it -> it.is(Sign.W) && (front.isEmpty() || !again(it, front.get(0))));
        return one && !other ? front : List.of();
    }

    /** "Nesse turno": the same day once more. */
    private static boolean again(Item item, Item front) {
        return front.is(Sign.W)
                && item.whenOf().doubt() == null
                && front.whenOf().doubt() == null
                && item.whenOf().periods().equals(front.whenOf().periods());
    }

    private static boolean plain(When when) {
        return when.doubt() == null
                && when.periods().size() == 1
                && (when.kind() == When.Kind.DAYS || when.kind() == When.Kind.SPAN);
    }
}
