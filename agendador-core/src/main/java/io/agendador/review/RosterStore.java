package io.agendador.review;

import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The network and the roster in force. Within one transaction; every change raises the revision once.
 *
 * <p>A change made from a state that has moved on fails with a {@link StaleStateException}; one that names a room,
 * professional or proposal that is not stored with an {@link io.agendador.roster.InvalidValueException}. What changes
 * nothing is no change: it raises neither revision nor version. Instants are kept to the microsecond.
 */
public interface RosterStore {

    /**
     * The network as it stands.
     *
     * @param revision rises with every transaction that changes network or roster, from 1; within one that has changed
     *     something, the one that it leaves
     * @param policyVersion rises with every change of the policy, from 1
     */
    record Snapshot(Network network, long revision, int policyVersion) {}

    /** The network, or nothing if none was ever saved. */
    Optional<Snapshot> network();

    /**
     * Makes the stored network equal to this one: adds, changes, and removes openings and exceptions it no longer has.
     * Another policy becomes a new version of it.
     *
     * @throws IllegalArgumentException if another network is stored here, or a stored person or place is missing: people
     *     and places are deactivated, never removed
     */
    void save(Network network);

    /** What is in force in these days; assignments, pinned gaps, kept-out people and busy times that touch them. */
    Roster roster(Period period);

    /**
     * Puts assignments in force, each in place of what its slot held; together, so that people can change places. The
     * version of what is stored is one higher; a slot counts on where it was when it became empty.
     *
     * @param assignments each with the version that was read, 0 for a slot that was empty; never candidates
     * @throws StaleStateException if a slot holds another version
     * @throws io.agendador.roster.InvalidValueException if a slot is named twice, or somebody would be in two rooms at
     *     once
     * @throws IllegalArgumentException for a candidate
     */
    void put(Collection<Assignment> assignments);

    /**
     * Takes these assignments out of force, each with the version that was read.
     *
     * @throws StaleStateException if a slot is empty or holds another version
     */
    void remove(Collection<Assignment> assignments);

    /** Keeps these slots empty, or no longer. */
    void pinGaps(Collection<Slot> slots, boolean pinned);

    /** Keeps these people out of these slots, or no longer. */
    void keepOut(Collection<KeptOut> people, boolean out);

    /**
     * Replaces what is known of the professional's calendar within these days (in the network's zone): all that touches
     * them goes, these come.
     *
     * @param times of this professional, each touching these days
     * @throws IllegalArgumentException if one is not, or no network is stored
     */
    void busy(ProfessionalId professional, Period period, Collection<BusyTime> times);

    /**
     * Stores a swap, new or changed.
     *
     * @throws StaleStateException if what is stored is another, and does not lead to this
     */
    void save(Swap swap);

    /** The swap of this id. */
    Optional<Swap> swap(UUID id);

    /** The swaps of which a slot lies in these days, by first slot. */
    List<Swap> swaps(Period period);
}
