package io.agendador.proposal;

import io.agendador.roster.Assignment;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rosters from the states of their slots. */
final class RosterStates {

    private RosterStates() {}

    /** The roster whose slots are in these states; assignments that stay as they were are kept as they are. */
    static Roster roster(Roster before, Map<Slot, SlotState> states) {
        Map<Slot, Assignment> standing = new TreeMap<>();
        before.assignments().forEach(it -> standing.putIfAbsent(it.slot(), it));
        Map<Slot, SlotState> old = before.states();
        List<Assignment> assignments = new ArrayList<>();
        TreeSet<Slot> gaps = new TreeSet<>();
        TreeSet<KeptOut> keptOut = new TreeSet<>();
        states.forEach((slot, state) -> {
            Assignment stands = standing.get(slot);
            if (state.professional() == null) {
                Stream.of(slot).filter(any -> state.pinned()).forEach(gaps::add);
            } else if (stands != null && sameHolding(Objects.requireNonNull(old.get(slot)), state)) {
                assignments.add(stands);
            } else {
                assignments.add(assignment(slot, state));
            }
            for (ProfessionalId out : state.keptOut()) {
                keptOut.add(new KeptOut(slot, out));
            }
        });
        return new Roster(assignments, gaps, keptOut, before.busyTimes());
    }

    /** What stands where with a plan: its window from it, the days around as they are. */
    static Roster with(Roster around, Period window, Collection<Assignment> planned) {
        Stream<Assignment> others = around.assignments().stream()
                .filter(it -> !window.contains(it.slot().date()));
        return around.with(Stream.concat(others, planned.stream()).toList());
    }

    private static boolean sameHolding(SlotState one, SlotState other) {
        return one.keepingOut(List.of()).equals(other.keepingOut(List.of()));
    }

    private static Assignment assignment(Slot slot, SlotState state) {
        return new Assignment(
                slot,
                Objects.requireNonNull(state.professional()),
                Objects.requireNonNull(state.origin()),
                Objects.requireNonNull(state.status()),
                state.pinned(),
                null,
                0);
    }
}
