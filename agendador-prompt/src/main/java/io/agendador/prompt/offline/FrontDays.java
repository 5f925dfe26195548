package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Amanhã de manhã a Bia sai e o Otávio vai para a sala 1": the day that opens a sentence is that of all its orders. */
final class FrontDays {

    private static final Set<String> DAILY =
            Set.of("replace", "exchange", "assign", "unassign", "unavailable", "closeRoom", "openRoom", "pin", "unpin");

    private final List<Item> items;

    private FrontDays(List<Item> items) {
        this.items = items;
    }

    static List<Matched> of(List<Item> items, List<Matched> matched) {
        return new FrontDays(items).shared(matched);
    }

    private List<Matched> shared(List<Matched> matched) {
        List<Matched> dated = new ArrayList<>();
        Matched before = null;
        Matched front = null;
        for (Matched next : matched) {
            if (before == null || ends(before, next)) {
                front = fronted(next) ? next : null;
                dated.add(next);
            } else {
                front = next.clause().has(Sign.W) ? null : front;
                boolean its = daily(next) && !leave(next) && !retold(next);
                dated.add(front != null && its ? Sharing.dated(next, front) : next);
            }
            before = next;
        }
        return dated;
    }

    /** Whether a sentence ends between them. */
    private boolean ends(Matched before, Matched next) {
        int from = before.clause().span().to();
        int to = next.clause().span().from();
        return items.stream()
                .filter(it -> it.is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK, Sign.COLON))
                .anyMatch(it -> it.from() >= from && it.to() <= to);
    }

    /** One day, or a day and its shift, and then what is to be done; no other shift is named. */
    private static boolean fronted(Matched one) {
        List<List<Item>> groups = one.clause().groups();
        List<Item> days = one.clause().items(Sign.W);
        boolean day = daily(one)
                && days.size() == 1
                && groups.get(0).get(0).is(Sign.W)
                && days.get(0).whenOf().kind() == When.Kind.DAYS
                && days.get(0).whenOf().periods().size() == 1;
        Item second = groups.get(Math.min(1, groups.size() - 1)).get(0);
        List<Item> shifts = one.clause().items(Sign.S);
        return day && (shifts.isEmpty() || (shifts.size() == 1 && shifts.get(0).equals(second)));
    }

    private static boolean daily(Matched one) {
        return DAILY.contains(one.command())
                && one.generation() == null
                && !one.clause().question();
    }

    /** "… e ela fica onde ele está" may say once more where she goes. */
    private static boolean retold(Matched one) {
        return one.command().matches("pin|unpin")
                && one.clause().items(Sign.P).stream().anyMatch(it -> it.value().equals(References.AGAIN));
    }

    /** "…, e a Ana está de férias": not of a day. */
    private static boolean leave(Matched one) {
        return one.clause().items(Sign.ABSENT).stream()
                .anyMatch(it -> it.value().matches("(?:férias|licen|baixa).*"));
    }
}
