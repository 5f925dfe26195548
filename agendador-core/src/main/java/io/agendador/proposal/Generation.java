package io.agendador.proposal;

import io.agendador.planning.Effort;
import io.agendador.planning.PlanningRequest;
import io.agendador.planning.Terms;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search that is asked for.
 *
 * @param firstWeek the window's first week
 * @param weeks its length, 1…12
 * @param afresh weeks of the window whose present assignments are no baseline, in order
 * @param gapsOnly whether every present assignment stays
 * @param terms what is asked of this search only; null for nothing beyond the policy
 * @param next the search that is done after this one, around what it found; null for none
 */
public record Generation(
        Week firstWeek,
        int weeks,
        List<Week> afresh,
        boolean gapsOnly,
        long seed,
        Effort effort,
        @Nullable Terms terms,
        @Nullable Generation next) {

    public Generation {
        if (weeks < 1 || weeks > 12) {
            throw new IllegalArgumentException("a window has 1 to 12 weeks, not " + weeks);
        }
        afresh = List.copyOf(new TreeSet<>(afresh));
    }

    /** A search on no terms but the policy's, and no other after it. */
    public Generation(Week firstWeek, int weeks, List<Week> afresh, boolean gapsOnly, long seed, Effort effort) {
        this(firstWeek, weeks, afresh, gapsOnly, seed, effort, null, null);
    }

    /** The same search on these terms. */
    public Generation on(Terms others) {
        return new Generation(firstWeek, weeks, afresh, gapsOnly, seed, effort, others, next);
    }

    /** The same search, and the other one after it. */
    public Generation then(@Nullable Generation other) {
        return new Generation(firstWeek, weeks, afresh, gapsOnly, seed, effort, terms, other);
    }

    /** This search and those after it, in their order. */
    public List<Generation> all() {
        return Stream.iterate(this, Objects::nonNull, Generation::next)
                .map(it -> it.then(null))
                .toList();
    }

    /** One search after the other; null for none. */
    public static @Nullable Generation inOrder(List<Generation> searches) {
        Generation first = null;
        for (int each = searches.size() - 1; each >= 0; each--) {
            first = searches.get(each).then(first);
        }
        return first;
    }

    /** The days of the window. */
    public Period window() {
        return Period.weeks(firstWeek, weeks);
    }

    /** The same search, done with this much work: so it can be repeated. */
    public Generation with(Effort other) {
        return new Generation(firstWeek, weeks, afresh, gapsOnly, seed, other, terms, next);
    }

    PlanningRequest request(Network network, Roster inForce, Instant now) {
        PlanningRequest request = PlanningRequest.of(network, inForce, now)
                .over(firstWeek, weeks)
                .afresh(afresh)
                .seeded(seed)
                .with(effort)
                .on(terms == null ? Terms.NONE : terms);
        return gapsOnly ? request.onlyGaps() : request;
    }
}
