package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a prompt into commands: the longest clauses that each say one thing wholly, nothing left over. */
final class Sentences {

    private static final int MOST_SEPARATORS = 40;

    private final List<Item> items;
    private final Matching matching;
    private final List<Integer> cuts = new ArrayList<>();
    private final Set<Long> dead = new HashSet<>();

    private Sentences(List<Item> items, Matching matching) {
        this.items = items;
        this.matching = matching;
        for (int at = 0; at < items.size(); at++) {
            if (cut(items.get(at))) {
                cuts.add(at);
            }
        }
        cuts.add(items.size());
    }

    /** Nothing if there is a word that no command takes. */
    static @Nullable List<Matched> of(List<Item> items, Matching matching) {
        Sentences sentences = new Sentences(items, matching);
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
            Clause clause = Clause.of(items.subList(from, to), asked(from, to));
            Matched matched = matching.match(clause);
            if (before != null && !stopped(from, to) && (matched == null || Fragments.headless(clause))) {
                Matched continued = Fragments.complete(clause, before, matching);
                matched = continued == null ? matched : continued;
            }
            List<Matched> rest = matched == null ? null : from(to, matched, from + 1);
            if (matched != null && rest != null) {
                rest.add(0, matched);
                return rest;
            }
        }
        return null;
    }

    /** "… 10/12, manhã; sala 1: 11/12": what goes on is over where the next one of the list begins. */
    private boolean stopped(int from, int to) {
        int last = to;
        while (cut(items.get(last - 1))) {
            last--;
        }
        return items.subList(from, last).stream().anyMatch(it -> it.is(Sign.STOP, Sign.SEMICOLON));
    }

    private boolean asked(int from, int to) {
        return items.subList(from, Math.min(to + 1, items.size())).stream().anyMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    private static boolean cut(Item item) {
        return item.separates() || item.is(Sign.QUESTION_MARK);
    }
}
