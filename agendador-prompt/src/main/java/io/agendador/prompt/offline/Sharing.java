package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.List;

/** "Helena no máximo 36 horas e Joana no máximo 40 horas na semana que vem": days named once hold for commands alike. */
final class Sharing {

    private Sharing() {}

    static List<Matched> days(List<Matched> matched) {
        List<Matched> shared = new ArrayList<>(matched);
        for (int at = shared.size() - 2; at >= 0; at--) {
            shared.set(at, with(shared.get(at), shared.get(at + 1)));
        }
        for (int at = 1; at < shared.size(); at++) {
            shared.set(at, with(shared.get(at), shared.get(at - 1)));
        }
        return shared;
    }

    private static Matched with(Matched one, Matched other) {
        boolean alike = one.command().equals(other.command()) && one.generation() == null;
        if (!alike || one.clause().has(Sign.W) || !other.clause().has(Sign.W)) {
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
