package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Troca a Ana com a Bia na quinta e com a Joana na sexta", "a Helena no lugar da Ana na quinta e no da Bia na sexta": one of two people is another one, on another day; whom the
 * preposition does not name stays.
 */
final class Gapping {

    private static final Sign[] OTHER = {Sign.P, Sign.W, Sign.S, Sign.WITH, Sign.BY, Sign.INSTEAD};

    private Gapping() {}

    /** The command before with the other person and day; nothing if nothing says which of the two is meant. */
    static @Nullable Matched other(Clause clause, Matched before, Matching matching) {
        Matched covered = covered(clause, before, matching);
        if (covered != null) {
            return covered;
        }
        boolean one = clause.items(Sign.P).size() == 1
                && !clause.items(Sign.P).get(0).value().equals(Item.AGAIN)
                && clause.all(Sign.W).size() == 1
                && clause.groups().stream().allMatch(it -> it.get(0).is(OTHER))
                && before.clause().items(Sign.P).size() == 2
                && before.clause().all(Sign.W).size() == 1
                && clause.all(Sign.S).size() == before.clause().all(Sign.S).size()
                && clause.all(Sign.S).size() < 2;
        int whom = one ? whom(clause, before) : -1;
        if (whom < 0) {
            return null;
        }
        List<List<Item>> groups = new ArrayList<>();
        for (int at = 0; at < before.clause().groups().size(); at++) {
            List<Item> group = before.clause().groups().get(at);
            boolean replaced = at == whom || group.get(0).is(Sign.W, Sign.S);
            groups.add(replaced ? clause.all(group.get(0).sign()).get(0) : group);
        }
        groups.removeIf(it -> it.get(0).is(Sign.WHY));
        Matched matched = matching.match(new Clause(
                groups,
                groups.stream().map(it -> false).toList(),
                before.clause().question()));
        return matched != null && matched.command().equals(before.command()) ? matched : null;
    }

    /** "…; à tarde quem cobre é o Caio", "no lugar da Ana, quinta vai a Bia e sexta a Joana": in the place of the same. */
    private static @Nullable Matched covered(Clause clause, Matched before, Matching matching) {
        List<List<Item>> people = clause.all(Sign.P);
        boolean who = clause.has(Sign.WHO) && clause.has(Sign.COVER);
        boolean placed = before.clause().groups().get(0).get(0).is(Sign.INSTEAD);
        boolean one = before.command().equals("replace")
                && !clause.question()
                && people.size() == 1
                && people.get(0).size() == 1
                && !people.get(0).get(0).value().equals(Item.AGAIN)
                && (who || placed)
                && clause.groups().stream()
                        .allMatch(it -> it.get(0).is(Sign.P, Sign.W, Sign.S)
                                || (who && it.get(0).is(Sign.WHO, Sign.COVER)))
                && clause.all(Sign.W).size() < 2
                && clause.all(Sign.S).size() < 2
                && clause.has(Sign.W, Sign.S)
                && (clause.has(Sign.S) || before.clause().all(Sign.S).isEmpty());
        List<Item> out = before.roles().getOrDefault("out", List.of());
        if (!one || out.size() != 1 || before.clause().all(Sign.W).size() != 1) {
            return null;
        }
        List<List<Item>> groups = new ArrayList<>();
        groups.add(
                clause.has(Sign.W)
                        ? clause.all(Sign.W).get(0)
                        : before.clause().all(Sign.W).get(0));
        groups.addAll(clause.all(Sign.S));
        Item in = people.get(0).get(0);
        groups.add(List.of(Item.of(Sign.WHO, "", in.from(), in.from())));
        groups.add(List.of(Item.of(Sign.COVER, "", in.from(), in.from())));
        groups.add(out);
        groups.add(people.get(0));
        return matching.match(
                new Clause(groups, groups.stream().map(it -> false).toList(), false));
    }

    /** Which group of the command before is named anew. */
    private static int whom(Clause clause, Matched before) {
        List<List<Item>> said = clause.groups().stream()
                .filter(it -> !it.get(0).is(Sign.W, Sign.S))
                .toList();
        Sign first = said.get(0).get(0).sign();
        String skeleton = before.clause().skeleton(Sign.W, Sign.S, Sign.WHY);
        boolean joined =
                said.size() == 2 && first != Sign.P && skeleton.matches("(?:[A-Z_]+;)*P;(?:[A-Z_]+;)*" + first + ";P;");
        int last = before.clause().groups().size() - 1;
        while (last >= 0 && !before.clause().groups().get(last).get(0).is(Sign.P)) {
            last--;
        }
        return joined ? last : -1;
    }
}
