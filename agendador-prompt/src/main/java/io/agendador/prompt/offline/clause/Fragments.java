package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Tira a Ana de sexta e a Bia de sábado": what names only people, places and days goes on with the command before. */
final class Fragments {

    private Fragments() {}

    /** "Tira o Caio da escala de sexta e a Nati da escala de sábado": what of is said of both. */
    static Clause unrepeated(Clause clause, Matched before) {
        boolean again = before.command().equals("unassign") && whereof(before.clause()) && whereof(clause);
        return again && clause.groups().get(0).get(0).is(Sign.P) ? without(clause, Sign.ROSTER) : clause;
    }

    private static Clause without(Clause clause, Sign sign) {
        List<List<Item>> groups = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (int at = 0; at < clause.groups().size(); at++) {
            if (!clause.groups().get(at).get(0).is(sign)) {
                groups.add(clause.groups().get(at));
                joined.add(clause.joined().get(at));
            }
        }
        return new Clause(groups, joined, clause.question());
    }

    private static boolean whereof(Clause clause) {
        return clause.items(Sign.ROSTER).stream().anyMatch(it -> it.value().equals("OF"));
    }

    static boolean headless(Clause clause) {
        return clause.groups().stream()
                .allMatch(it -> !it.get(0).value().equals(Item.AGAIN)
                        && it.get(0).is(Sign.P, Sign.R, Sign.L, Sign.W, Sign.S, Sign.TO, Sign.H, Sign.D, Sign.WHY));
    }

    /** The command before with what the clause names in place of its own; nothing if that is not as plain as it. */
    static @Nullable Matched complete(Clause said, Matched before, Matching matching) {
        boolean preposed = said.has(Sign.TO)
                && !before.clause().has(Sign.TO)
                && before.command().equals("assign")
                && said.has(Sign.R);
        Clause plain = preposed ? without(said, Sign.TO) : said;
        Clause once = before.command().equals("limit") ? without(plain, Sign.PER_WEEK) : plain;
        Clause clause = once.has(Sign.ONLY) && before.generation() == null ? then(once) : once;
        Matched elliptic = elliptic(clause, before, matching);
        if (elliptic != null) {
            return elliptic;
        }
        Matched gapped = Gapping.other(clause, before, matching);
        if (gapped != null) {
            return gapped;
        }
        if (searched(clause, before)) {
            return other(clause, before, matching);
        }
        if (!headless(clause)
                || before.generation() != null
                || before.command().startsWith("query")
                || twice(clause)
                || within(clause, before)
                || halved(clause, before)
                || unsaid(clause, before)) {
            return null;
        }
        List<List<Item>> groups = new ArrayList<>();
        for (List<Item> group : before.clause().groups()) {
            List<List<Item>> own = clause.all(alike(group.get(0).sign(), before, clause));
            boolean replaced =
                    group.get(0).is(Sign.P, Sign.R, Sign.L, Sign.W, Sign.S, Sign.H, Sign.D, Sign.TO, Sign.WHY)
                            && own.size() == 1;
            if (replaced && before.clause().all(group.get(0).sign()).size() > 1) {
                return null;
            }
            groups.add(replaced ? own.get(0) : group);
        }
        boolean all = clause.groups().stream().allMatch(groups::contains);
        if (!all
                && clause.groups().stream()
                        .filter(it -> !groups.contains(it))
                        .allMatch(it -> it.get(0).is(Sign.W, Sign.S, Sign.WHY))) {
            // "Ana na sala 1 e Bia na sala 2 segunda": the day that only the last one names is that of all.
            clause.groups().stream().filter(it -> !groups.contains(it)).forEach(groups::add);
            all = true;
        }
        Clause whole = new Clause(
                groups,
                groups.stream().map(it -> false).toList(),
                before.clause().question());
        Matched matched = all ? matching.match(whole) : null;
        return matched != null && matched.command().equals(before.command()) ? matched : null;
    }

    /** "… e a Gabi só na sexta", behind other days: on that one. */
    private static Clause then(Clause clause) {
        List<List<Item>> groups = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (int at = 0; at < clause.groups().size(); at++) {
            boolean only = clause.groups().get(at).get(0).is(Sign.ONLY)
                    && at > 0
                    && clause.groups().get(at - 1).get(0).is(Sign.P, Sign.R, Sign.L)
                    && at + 1 < clause.groups().size()
                    && clause.groups().get(at + 1).get(0).is(Sign.W)
                    && !clause.joined().get(at + 1);
            if (!only) {
                groups.add(clause.groups().get(at));
                joined.add(clause.joined().get(at));
            }
        }
        return new Clause(groups, joined, clause.question());
    }

    /** "Refaz a Savassi na semana 3 e a Lourdes na semana 4": a place and when, and nothing else is said of either. */
    private static boolean searched(Clause clause, Matched before) {
        List<Sign> plain = List.of(
                Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.GAP, Sign.HOURS, Sign.ROSTER, Sign.L, Sign.R, Sign.W);
        return before.generation() != null
                && before.clause().groups().stream()
                        .allMatch(it -> plain.contains(it.get(0).sign()))
                && List.of(before.clause(), clause).stream()
                        .allMatch(it -> it.all(Sign.L, Sign.R).size() == 1
                                && it.all(Sign.W).size() == 1)
                && clause.groups().size() == 2;
    }

    private static @Nullable Matched other(Clause clause, Matched before, Matching matching) {
        List<List<Item>> groups = before.clause().groups().stream()
                .map(it -> it.get(0).is(Sign.W)
                        ? clause.all(Sign.W).get(0)
                        : it.get(0).is(Sign.L, Sign.R)
                                ? clause.all(Sign.L, Sign.R).get(0)
                                : it)
                .toList();
        Matched matched = matching.match(
                new Clause(groups, groups.stream().map(it -> false).toList(), false));
        return matched != null && matched.command().equals(before.command()) ? matched : null;
    }

    /** "Máximos: Ana 18 horas, João 1 dobra", "fixa a Lourdes na terça e a Bia na quarta": what stands in its place. */
    private static Sign[] alike(Sign sign, Matched before, Clause clause) {
        Sign[] kind = switch (before.command()) {
            case "limit" -> new Sign[] {Sign.H, Sign.D};
            case "pin", "unpin" -> new Sign[] {Sign.P, Sign.R, Sign.L};
            case "closeRoom", "openRoom" -> new Sign[] {Sign.R, Sign.L};
            default -> new Sign[] {sign};
        };
        boolean one = List.of(kind).contains(sign)
                && before.clause().all(kind).size() == 1
                && clause.all(kind).size() == 1
                && (before.command().equals("limit") || clause.has(Sign.W));
        return one ? kind : new Sign[] {sign};
    }

    /** "Troca a Ana pela Bia e o Caio pela Duda": the verb of the first is that of both. */
    private static @Nullable Matched elliptic(Clause clause, Matched before, Matching matching) {
        boolean two = clause.all(Sign.P).size() == 2
                && clause.groups().stream()
                        .filter(it -> !it.get(0).is(Sign.W, Sign.S))
                        .limit(1)
                        .allMatch(it -> it.get(0).is(Sign.P))
                && clause.groups().stream()
                        .allMatch(
                                it -> it.get(0).is(Sign.P, Sign.W, Sign.S, Sign.BY, Sign.WITH, Sign.TO, Sign.INSTEAD));
        boolean pairs = before.command().equals("replace") || before.command().equals("exchange");
        List<List<Item>> verb = before.clause().groups().stream()
                .takeWhile(it -> !it.get(0).is(Sign.P))
                .filter(it -> !it.get(0).is(Sign.W, Sign.S))
                .toList();
        if (!two || !pairs || verb.isEmpty() || unsaid(clause, before)) {
            return null;
        }
        List<List<Item>> groups = new ArrayList<>(verb);
        groups.addAll(clause.groups());
        Clause whole = new Clause(
                groups,
                groups.stream().map(it -> false).toList(),
                before.clause().question());
        Matched matched = matching.match(whole);
        return matched != null && matched.command().equals(before.command()) ? matched : null;
    }

    /** "Põe o João no lugar do Otávio segunda, Fernanda terça": in whose place one of two people is named. */
    private static boolean halved(Clause clause, Matched before) {
        return clause.all(Sign.P).size() == 1 && before.clause().all(Sign.P).size() > 1;
    }

    /** "Fixa a Dani em Contagem na segunda e a Savassi na terça": her there, or all of it? */
    private static boolean within(Clause clause, Matched before) {
        return (before.command().equals("pin") || before.command().equals("unpin"))
                && before.clause().has(Sign.P)
                && before.clause().has(Sign.R, Sign.L)
                && clause.has(Sign.R, Sign.L)
                && !clause.has(Sign.P);
    }

    private static boolean twice(Clause clause) {
        return clause.groups().stream()
                .anyMatch(it -> clause.all(it.get(0).sign()).size() > 1);
    }

    /** A day without its shift, after a day with one, may mean either; the whole day is what both mean. */
    private static boolean unsaid(Clause clause, Matched before) {
        return clause.has(Sign.W)
                && !clause.has(Sign.S)
                && before.clause().has(Sign.W)
                && before.clause().items(Sign.S).stream()
                        .anyMatch(it -> !it.value().equals("ALL"));
    }
}
