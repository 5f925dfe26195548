package io.agendador.planning;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What to plan: everything the plan depends on.
 *
 * @param network people, places, openings, policy
 * @param inForce what is decided, from as many weeks before the window as the policy's rotation looks back, to its end
 * @param now nothing that has begun by then is moved
 * @param firstWeek the window's first week
 * @param weeks the window's length, 1…12
 * @param afresh weeks of the window whose present assignments are no baseline
 * @param gapsOnly whether every present assignment stays and only empty slots are filled
 * @param seed of the search's random choices
 * @param terms what is asked of this plan only
 */
public record PlanningRequest(
        Network network,
        Roster inForce,
        Instant now,
        Week firstWeek,
        int weeks,
        List<Week> afresh,
        boolean gapsOnly,
        long seed,
        Effort effort,
        Terms terms) {

    public PlanningRequest {
        if (weeks < 1 || weeks > 12) {
            throw new IllegalArgumentException("a window has 1 to 12 weeks, not " + weeks);
        }
        afresh = List.copyOf(new TreeSet<>(afresh));
    }

    /** The policy's horizon from the coming Sunday on, around what is in force, for one second. */
    public static PlanningRequest of(Network network, Roster inForce, Instant now) {
        LocalDate today = now.atZone(network.zone()).toLocalDate();
        return new PlanningRequest(
                network,
                inForce,
                now,
                Week.coming(today),
                network.policy().horizonWeeks(),
                List.of(),
                false,
                1,
                Effort.within(Duration.ofSeconds(1)),
                Terms.NONE);
    }

    /** The days of the window. */
    public Period window() {
        return Period.weeks(firstWeek, weeks);
    }

    /** Whether the slot's shift has begun by now, and so is not planned any more. */
    boolean begun(Slot slot) {
        ShiftTimes times = locationOf(slot).times(slot.date(), slot.shift());
        return !times.startOn(slot.date(), network.zone()).isAfter(now);
    }

    /** Where the slot is. */
    Location locationOf(Slot slot) {
        return network.locationOf(slot.room())
                .orElseThrow(
                        () -> new IllegalArgumentException("the roster names a room that the network does not have: "
                                + slot.room() + "; add it to the network first"));
    }

    /** Another window. */
    public PlanningRequest over(Week first, int count) {
        return new PlanningRequest(network, inForce, now, first, count, afresh, gapsOnly, seed, effort, terms);
    }

    /** These weeks are planned as if nothing movable stood there. */
    public PlanningRequest afresh(Collection<Week> others) {
        return new PlanningRequest(
                network, inForce, now, firstWeek, weeks, List.copyOf(others), gapsOnly, seed, effort, terms);
    }

    /** Only empty slots are filled. */
    public PlanningRequest onlyGaps() {
        return new PlanningRequest(network, inForce, now, firstWeek, weeks, afresh, true, seed, effort, terms);
    }

    /** Another seed. */
    public PlanningRequest seeded(long other) {
        return new PlanningRequest(network, inForce, now, firstWeek, weeks, afresh, gapsOnly, other, effort, terms);
    }

    /** Another effort. */
    public PlanningRequest with(Effort other) {
        return new PlanningRequest(network, inForce, now, firstWeek, weeks, afresh, gapsOnly, seed, other, terms);
    }

    /** On these terms. */
    public PlanningRequest on(Terms other) {
        return new PlanningRequest(network, inForce, now, firstWeek, weeks, afresh, gapsOnly, seed, effort, other);
    }
}
