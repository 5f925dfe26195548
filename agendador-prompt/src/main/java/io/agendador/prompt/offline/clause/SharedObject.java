package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Fecha a sala 2 na quinta e reabre na sexta", "solta o Caio na quinta e fixa de novo na sexta": of the same, on its own day. */
final class SharedObject {

    private static final Sign[] VERBS = {Sign.CLOSE, Sign.OPEN, Sign.PIN, Sign.UNPIN, Sign.REMOVE};
    private static final Sign[] BESIDE = {Sign.W, Sign.S, Sign.AGAIN, Sign.WHY};

    private SharedObject() {}

    /** The order of what the one before names; nothing if it names something itself, or no day, or is of another kind. */
    static @Nullable Matched of(Clause clause, Matched before, Matching matching) {
        List<List<Item>> named = before.clause().all(Sign.P, Sign.R, Sign.L);
        boolean verb = clause.groups().stream()
                        .allMatch(it -> it.get(0).is(VERBS) || it.get(0).is(BESIDE))
                && clause.all(VERBS).size() == 1
                && clause.all(Sign.W).size() == 1
                && clause.groups().get(0).get(0).is(VERBS);
        if (!verb || named.size() != 1 || clause.question() || before.generation() != null) {
            return null;
        }
        List<List<Item>> groups = new ArrayList<>(clause.groups());
        List<Boolean> joined = new ArrayList<>(clause.joined());
        groups.add(1, named.get(0));
        joined.add(1, false);
        Matched matched = matching.match(new Clause(groups, joined, false));
        return matched != null
                        && !matched.command().equals(before.command())
                        && alike(matched.command(), before.command())
                ? matched
                : null;
    }

    private static boolean alike(String command, String before) {
        return command.matches("closeRoom|openRoom")
                ? before.matches("closeRoom|openRoom")
                : command.matches("pin|unpin|unassign") && before.matches("pin|unpin|unassign");
    }
}
