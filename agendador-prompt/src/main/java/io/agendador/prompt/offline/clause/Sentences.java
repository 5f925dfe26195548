package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a prompt into commands: the longest clauses that each say one thing wholly, nothing left over. */
public final class Sentences {

    private static final int MOST_SEPARATORS = 40;

    private final List<Item> items;
    private final Matching matching;
    private final boolean polite;
    private final Heads heads;
    private final List<Integer> cuts = new ArrayList<>();
    private final Set<Long> dead = new HashSet<>();

    private Sentences(List<Item> items, Matching matching, boolean polite) {
        this.items = items;
        this.polite = polite;
        this.matching = matching;
        this.heads = new Heads(items);
        for (int at = 0; at < items.size(); at++) {
            if (cut(items.get(at))) {
                cuts.add(at);
            }
        }
        cuts.add(items.size());
    }

    /**
     * Nothing if there is a word that no command takes.
     *
     * @param polite whether a question mark makes no question: "pode tirar a Ana na quinta e a Bia na sexta?"
     */
    public static @Nullable List<Matched> of(List<Item> items, Matching matching, boolean polite) {
        Sentences sentences = new Sentences(items, matching, polite);
        return sentences.cuts.size() > MOST_SEPARATORS ? null : sentences.from(0, null, 0);
    }

    private @Nullable List<Matched> from(int start, @Nullable Matched before, int beforeStart) {
        int from = start;
        while (from < items.size() && cut(items.get(from))) {
            from++;
        }
        if (from == items.size()) {
            return before == null ? null : new ArrayList<>();
        }
        if (!dead.add(from * 10_000L + beforeStart)) {
            return null;
        }
        for (int cut = cuts.size() - 1; cut >= 0 && cuts.get(cut) > from; cut--) {
            int to = cuts.get(cut);
            if (opening(from, to) || opened(from, to) || heads.within(from, to)) {
                continue;
            }
            Clause said = Clause.of(items.subList(from, to), asked(from, to));
            Clause clause = before == null || said.groups().isEmpty() ? said : Fragments.unrepeated(said, before);
            Matched matched = matching.match(clause);
            if (before != null && !stopped(from, to) && (matched == null || Fragments.headless(clause))) {
                Matched continued = asks(clause, before) ? null : Fragments.complete(clause, before, matching);
                matched = continued == null ? matched : continued;
                matched = matched == null ? SharedObject.of(clause, before, matching) : matched;
            }
            List<Matched> rest = matched == null ? null : from(to, matched, from + 1);
            if (matched != null && rest != null) {
                rest.add(0, matched);
                return rest;
            }
        }
        return null;
    }

    /** "Tira a Ana na quinta, e a Bia?" asks about her what was not asked before. */
    private boolean asks(Clause clause, Matched before) {
        return clause.question() && !before.clause().question() && !polite;
    }

    /** "… 10/12, manhã; sala 1: 11/12": what goes on is over where the next one of the list begins. */
    private boolean stopped(int from, int to) {
        int last = to;
        while (cut(items.get(last - 1))) {
            last--;
        }
        return items.subList(from, last).stream().anyMatch(it -> it.is(Sign.STOP, Sign.SEMICOLON));
    }

    /** "Ana fora quinta; na sexta, a Bia …": days behind a stop and before a comma open what comes. */
    private boolean opening(int from, int to) {
        if (to >= items.size() || !items.get(to).is(Sign.COMMA)) {
            return false;
        }
        int at = to - 1;
        while (at > from && items.get(at).is(Sign.W, Sign.S)) {
            at--;
        }
        boolean and =
                items.get(at).is(Sign.COMMA) && at > from && items.get(at - 1).is(Sign.AND);
        return at < to - 1
                && (and || items.get(at).is(Sign.STOP, Sign.SEMICOLON))
                && items.subList(to, items.size()).stream().anyMatch(it -> !cut(it));
    }

    /** "Refaz a semana 2. Na terça, não mexe …": other days behind a stop, and what holds for them only. */
    private boolean opened(int from, int to) {
        boolean named = false;
        for (int at = from; at < to; at++) {
            named |= items.get(at).is(Sign.W);
            boolean other = named
                    && items.get(at).is(Sign.STOP, Sign.SEMICOLON)
                    && at + 1 < to
                    && items.get(at + 1).is(Sign.W);
            if (other && items.subList(at + 1, to).stream().anyMatch(it -> !cut(it) && !it.is(Sign.W, Sign.S))) {
                return true;
            }
        }
        return false;
    }

    private boolean asked(int from, int to) {
        return items.subList(from, Math.min(to + 1, items.size())).stream().anyMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    private static boolean cut(Item item) {
        return item.separates() || item.is(Sign.QUESTION_MARK);
    }
}
