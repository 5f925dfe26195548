package io.agendador.proposal;

import io.agendador.planning.Effort;
import io.agendador.planning.PlanningRequest;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/**
 * A search that is asked for.
 *
 * @param firstWeek the window's first week
 * @param weeks its length, 1…12
 * @param afresh weeks of the window whose present assignments are no baseline, in order
 * @param gapsOnly whether every present assignment stays
 */
public record Generation(Week firstWeek, int weeks, List<Week> afresh, boolean gapsOnly, long seed, Effort effort) {

    public Generation {
        if (weeks < 1 || weeks > 12) {
            throw new IllegalArgumentException("a window has 1 to 12 weeks, not " + weeks);
        }
        afresh = List.copyOf(new TreeSet<>(afresh));
    }

    /** The days of the window. */
    public Period window() {
        return Period.weeks(firstWeek, weeks);
    }

    /** The same search, done with this much work: so it can be repeated. */
    public Generation with(Effort other) {
        return new Generation(firstWeek, weeks, afresh, gapsOnly, seed, other);
    }

    PlanningRequest request(Network network, Roster inForce, Instant now) {
        PlanningRequest request = PlanningRequest.of(network, inForce, now)
                .over(firstWeek, weeks)
                .afresh(afresh)
                .seeded(seed)
                .with(effort);
        return gapsOnly ? request.onlyGaps() : request;
    }
}
