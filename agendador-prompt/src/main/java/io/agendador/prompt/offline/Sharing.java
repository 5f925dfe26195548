package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.List;

/** "Helena no máximo 36 horas e Joana no máximo 40 horas na semana que vem": days named once hold for commands alike. */
final class Sharing {

    private Sharing() {}

    /** "Semana 2: Caio no máximo 20 horas, preencher furos": what stands before the colon is meant by each. */
    static List<Matched> headed(List<Item> items, List<Matched> matched, Matching matching) {
        boolean headed =
                items.size() > 1 && items.get(0).is(Sign.W) && items.get(1).is(Sign.COLON);
        return matched.stream()
                .map(it -> headed && !it.clause().has(Sign.W) ? with(it, items.get(0), matching) : it)
                .toList();
    }

    private static Matched with(Matched one, Item day, Matching matching) {
        List<List<Item>> groups = new ArrayList<>(one.clause().groups());
        List<Boolean> joined = new ArrayList<>(one.clause().joined());
        groups.add(0, List.of(day));
        joined.add(0, false);
        Matched headed = matching.match(new Clause(groups, joined, one.clause().question()));
        return headed != null && headed.command().equals(one.command()) ? headed : one;
    }

    static List<Matched> days(List<Matched> matched) {
        List<Matched> shared = new ArrayList<>(matched);
        for (int at = shared.size() - 2; at >= 0; at--) {
            shared.set(at, with(shared.get(at), shared.get(at + 1)));
        }
        for (int at = 1; at < shared.size(); at++) {
            Matched before = shared.get(at - 1);
            Matched next = shared.get(at);
            shared.set(at, there(next) && !next.clause().has(Sign.W) ? dated(next, before) : with(next, before));
        }
        return shared;
    }

    /** "Abra a sala 3 na segunda à tarde e escale a Natália lá": when it is open. */
    private static boolean there(Matched one) {
        return one.command().equals("assign")
                && one.clause().items(Sign.R).stream().anyMatch(it -> it.value().equals(References.AGAIN));
    }

    private static Matched with(Matched one, Matched other) {
        boolean alike = one.command().equals(other.command()) && one.generation() == null;
        return alike && !one.clause().has(Sign.W) ? dated(one, other) : one;
    }

    private static Matched dated(Matched one, Matched other) {
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
