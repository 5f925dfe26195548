package io.agendador.planning;

import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would change.
 *
 * @param changes by slot; only slots whose professional differs
 */
public record RosterDiff(List<Change> changes) {

    /** Nothing changes. */
    public static final RosterDiff NONE = new RosterDiff(List.of());

    /**
     * One slot that changes.
     *
     * @param before who has it in force, or null
     * @param after who would have it, or null; another than {@code before}
     */
    public record Change(
            Slot slot,
            @Nullable ProfessionalId before,
            @Nullable ProfessionalId after) {}

    public RosterDiff {
        changes = changes.stream().sorted(Comparator.comparing(Change::slot)).toList();
    }

    /** From one set of assignments to another, each with at most one assignment of a slot. */
    public static RosterDiff between(Collection<Assignment> before, Collection<Assignment> after) {
        Map<Slot, ProfessionalId> old = bySlot(before);
        Map<Slot, ProfessionalId> fresh = bySlot(after);
        TreeSet<Slot> slots = new TreeSet<>(old.keySet());
        slots.addAll(fresh.keySet());
        return new RosterDiff(slots.stream()
                .filter(slot -> !Objects.equals(old.get(slot), fresh.get(slot)))
                .map(slot -> new Change(slot, old.get(slot), fresh.get(slot)))
                .toList());
    }

    private static Map<Slot, ProfessionalId> bySlot(Collection<Assignment> assignments) {
        Function<Assignment, Slot> slot = Assignment::slot;
        return assignments.stream().collect(Collectors.toMap(slot, Assignment::professional));
    }
}
