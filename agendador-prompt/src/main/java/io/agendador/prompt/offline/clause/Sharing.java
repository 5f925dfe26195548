package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/** "Helena no máximo 36 horas e Joana no máximo 40 horas na semana que vem": days named once hold for commands alike. */
public final class Sharing {

    /** "Que a sala 1 seja fechada e a sala 2 aberta na sexta" */
    private static final String ROOMS = "closeRoom|openRoom";

    private Sharing() {}

    /** "Semana 2: Caio no máximo 20 horas, preencher furos": what stands before the colon is meant by each. */
    public static List<Matched> headed(List<Item> items, List<Matched> matched, Matching matching) {
        Heads heads = new Heads(items);
        return matched.stream()
                .map(it -> {
                    List<Item> head = it.clause().has(Sign.W) ? List.of() : heads.of(end(it));
                    return head.isEmpty() ? it : with(it, head, matching);
                })
                .toList();
    }

    /** Where the last of its words begins: what it goes on with stands before its own. */
    static int end(Matched one) {
        return one.clause().groups().stream()
                .flatMap(List::stream)
                .mapToInt(Item::from)
                .max()
                .orElse(0);
    }

    /** With these days before all else, if it still says the same then. */
    static Matched with(Matched one, List<Item> head, Matching matching) {
        List<List<Item>> groups = new ArrayList<>(one.clause().groups());
        List<Boolean> joined = new ArrayList<>(one.clause().joined());
        List<Item> said = one.clause().has(Sign.S) ? head.subList(0, 1) : head;
        said.forEach(it -> {
            groups.add(0, List.of(it));
            joined.add(0, false);
        });
        Matched headed = matching.match(new Clause(groups, joined, one.clause().question()));
        return headed != null && headed.command().equals(one.command()) ? headed : one;
    }

    public static List<Matched> days(Doubt whole, List<Item> items, List<Matched> matched) {
        Between between = new Between(whole, items, matched);
        List<Matched> shared = new ArrayList<>(matched);
        for (int at = shared.size() - 2; at >= 0; at--) {
            Matched next = with(shared.get(at), shared.get(at + 1));
            shared.set(at, !next.equals(shared.get(at)) && between.earlier(at) ? shared.get(at) : next);
        }
        for (int at = 1; at < shared.size(); at++) {
            Matched before = shared.get(at - 1);
            Matched next = shared.get(at);
            boolean same = there(next) || later(next, before) || freed(next, before);
            shared.set(at, same && !next.clause().has(Sign.W) ? dated(next, before) : with(next, before));
        }
        return shared;
    }

    /** "Abra a sala 3 na segunda à tarde e escale a Natália lá": when it is open. */
    private static boolean there(Matched one) {
        return one.command().equals("assign")
                && one.clause().items(Sign.R).stream().anyMatch(it -> it.value().equals(Item.AGAIN));
    }

    /** "Destrava o João e a Mariza na quinta e depois troca os dois": when they are free for it. */
    private static boolean freed(Matched one, Matched before) {
        List<Item> people = one.clause().items(Sign.P);
        List<Item> days = before.clause().items(Sign.W);
        return before.command().equals("unpin")
                && one.command().matches("exchange|replace|unassign")
                && !one.clause().has(Sign.S)
                && people.stream().anyMatch(it -> it.value().equals(Item.AGAIN))
                && days.size() == 1
                && days.get(0).whenOf().kind() == When.Kind.DAYS
                && days.get(0).whenOf().periods().size() == 1;
    }

    /** "Segunda de manhã o João substitui a Ana e, à tarde, a Bia troca com a Duda": on the same day. */
    private static boolean later(Matched one, Matched before) {
        List<Item> days = before.clause().items(Sign.W);
        return one.generation() == null
                && before.generation() == null
                && !one.command().startsWith("query")
                && one.clause().has(Sign.S)
                && days.size() == 1
                && days.get(0).whenOf().kind() == When.Kind.DAYS
                && days.get(0).whenOf().periods().size() == 1;
    }

    /** Whether the days of one may be those of the other, too. */
    static boolean alike(Matched one, Matched other) {
        boolean rooms = one.command().matches(ROOMS) && other.command().matches(ROOMS);
        return (one.command().equals(other.command()) && one.generation() == null) || rooms;
    }

    private static Matched with(Matched one, Matched other) {
        return alike(one, other) && !one.clause().has(Sign.W) && !Notices.undated(one) ? dated(one, other) : one;
    }

    /** The same on the days of the other, and at its shift if it has none of its own. */
    static Matched dated(Matched one, Matched other) {
        if (!other.clause().has(Sign.W)) {
            return one;
        }
        List<List<Item>> groups = new ArrayList<>(one.clause().groups());
        List<Boolean> joined = new ArrayList<>(one.clause().joined());
        boolean timed = one.clause().has(Sign.S);
        for (List<Item> group :
                timed ? other.clause().all(Sign.W) : other.clause().all(Sign.W, Sign.S)) {
            groups.add(group);
            joined.add(false);
        }
        Clause clause = new Clause(groups, joined, one.clause().question());
        return new Matched(one.command(), clause, one.roles(), null);
    }
}
