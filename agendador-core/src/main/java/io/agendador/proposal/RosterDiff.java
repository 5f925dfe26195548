package io.agendador.proposal;

import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a proposal would change of the roster in force.
 *
 * @param changes by date, shift and room; one for each slot whose state differs
 */
public record RosterDiff(List<Change> changes) {

    /** Nothing changes. */
    public static final RosterDiff NONE = new RosterDiff(List.of());

    /**
     * One slot that changes.
     *
     * @param before what stands there in force
     * @param after what would stand there; another state
     */
    public record Change(Slot slot, SlotState before, SlotState after) {

        /** Whether another professional, or nobody, would be there: not only a pin or an origin changes. */
        public boolean moves() {
            return !Objects.equals(before.professional(), after.professional());
        }
    }

    public RosterDiff {
        changes = changes.stream().sorted(Comparator.comparing(Change::slot)).toList();
    }

    /** What differs in these days. */
    public static RosterDiff between(Roster before, Roster after, Period period) {
        Map<Slot, SlotState> old = before.states();
        Map<Slot, SlotState> fresh = after.states();
        TreeSet<Slot> slots = new TreeSet<>(old.keySet());
        slots.addAll(fresh.keySet());
        return new RosterDiff(slots.stream()
                .filter(slot -> period.contains(slot.date()))
                .map(slot -> new Change(slot, state(old, slot), state(fresh, slot)))
                .filter(it -> !it.before().equals(it.after()))
                .toList());
    }

    /** Those changes by which somebody comes, goes or gives way. */
    public List<Change> moves() {
        return changes.stream().filter(Change::moves).toList();
    }

    private static SlotState state(Map<Slot, SlotState> states, Slot slot) {
        return states.getOrDefault(slot, SlotState.FREE);
    }
}
