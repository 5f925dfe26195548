package io.agendador.roster;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The assignments of a period as they stand, with what people decided about single slots.
 *
 * <p>Nothing keeps a roster from holding two assignments of one slot or of one person at one time: such a roster can be
 * proposed or imported, and the rules then say so. In force it cannot be: the database forbids it.
 *
 * @param assignments by slot and professional
 * @param pinnedGaps slots that a decision keeps empty: no generation fills them
 * @param keptOut who must not be put back where
 * @param busyTimes what the professionals' calendars hold besides
 */
public record Roster(
        List<Assignment> assignments,
        SortedSet<Slot> pinnedGaps,
        SortedSet<KeptOut> keptOut,
        List<BusyTime> busyTimes) {

    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::slot).thenComparing(Assignment::professional);

    /** A roster in which nothing is decided. */
    public static final Roster EMPTY = of(List.of());

    public Roster {
        assignments = assignments.stream().sorted(ORDER).toList();
        pinnedGaps = Canonical.set(pinnedGaps);
        keptOut = Canonical.set(keptOut);
        busyTimes = busyTimes.stream().sorted().distinct().toList();
    }

    /** A roster of these assignments alone. */
    public static Roster of(Collection<Assignment> assignments) {
        return new Roster(List.copyOf(assignments), Canonical.set(List.of()), Canonical.set(List.of()), List.of());
    }

    /** The same decisions with other assignments. */
    public Roster with(Collection<Assignment> others) {
        return new Roster(List.copyOf(others), pinnedGaps, keptOut, busyTimes);
    }

    /**
     * What stands in each slot of which anything is to be said, by date, shift and room; all others are
     * {@link SlotState#FREE}. Of several people in one slot the first; a candidate as what its approval makes of it.
     */
    public SortedMap<Slot, SlotState> states() {
        SortedMap<Slot, SlotState> states = new TreeMap<>();
        pinnedGaps.forEach(it -> states.put(it, SlotState.FREE.empty(true)));
        Set<Slot> held = new HashSet<>();
        for (Assignment assignment : assignments) {
            if (held.add(assignment.slot())) {
                states.put(assignment.slot(), assignment.state());
            }
        }
        keptOut.forEach(it -> states.merge(
                it.slot(), SlotState.FREE.keepingOut(List.of(it.professional())), SlotState::keepingOutAlso));
        return Collections.unmodifiableSortedMap(states);
    }

    /** What of it lies in these days; busy times are all kept. */
    public Roster within(Period period) {
        return new Roster(
                assignments.stream()
                        .filter(it -> period.contains(it.slot().date()))
                        .toList(),
                Canonical.set(pinnedGaps.stream()
                        .filter(it -> period.contains(it.date()))
                        .toList()),
                Canonical.set(keptOut.stream()
                        .filter(it -> period.contains(it.slot().date()))
                        .toList()),
                busyTimes);
    }
}
