package io.agendador.proposal;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a draft is applied to: everything but the draft that its candidate depends on.
 *
 * @param revision the network's
 * @param policyVersion the policy's
 * @param network people, places, openings, policy
 * @param inForce what stands in the days of {@link Drafting#reach}
 * @param now what has begun by then is past
 */
public record Situation(long revision, int policyVersion, Network network, Roster inForce, Instant now) {

    /** Whether the slot's shift has begun. */
    public boolean begun(Slot slot) {
        return !start(slot).isAfter(now);
    }

    /** When the slot's shift begins; in a room that the network does not have, its day. */
    public Instant start(Slot slot) {
        return network.locationOf(slot.room())
                .map(it -> start(it, slot))
                .orElseGet(() -> slot.date().atStartOfDay(network.zone()).toInstant());
    }

    LocalDate today() {
        return now.atZone(network.zone()).toLocalDate();
    }

    private Instant start(Location location, Slot slot) {
        return slot.date()
                .atTime(location.times(slot.date(), slot.shift()).start())
                .atZone(network.zone())
                .toInstant();
    }
}
