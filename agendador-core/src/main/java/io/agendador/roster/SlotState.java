package io.agendador.roster;

import java.util.Collection;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one slot, and what people decided about it. Who decided, and when, is not part of it: two slots in the
 * same state are treated alike.
 *
 * @param professional who has it, or null for nobody
 * @param origin by which way that came to be; null exactly if nobody has it
 * @param status how far it has come, never a candidate; null exactly if nobody has it
 * @param pinned whether generations leave it as it is; an empty pinned slot is a pinned gap
 * @param keptOut who must not be put there by a generation
 */
public record SlotState(
        @Nullable ProfessionalId professional,
        @Nullable Origin origin,
        @Nullable AssignmentStatus status,
        boolean pinned,
        SortedSet<ProfessionalId> keptOut) {

    /** Nobody has it, and nothing was decided. */
    public static final SlotState FREE = new SlotState(null, null, null, false, Canonical.set(new TreeSet<>()));

    public SlotState {
        if ((professional == null) != (origin == null) || (professional == null) != (status == null)) {
            throw new IllegalArgumentException("a slot has a professional with origin and status, or none of them");
        }
        if (status == AssignmentStatus.GENERATED) {
            throw new IllegalArgumentException("a candidate does not stand in a slot: it lives in its proposal");
        }
        keptOut = Canonical.set(keptOut);
    }

    /** Somebody has it; the same people are kept out, but for this one. */
    public SlotState heldBy(ProfessionalId who, Origin how, AssignmentStatus far, boolean fixed) {
        TreeSet<ProfessionalId> others = new TreeSet<>(keptOut);
        others.remove(who);
        return new SlotState(who, how, far, fixed, others);
    }

    /** Nobody has it; the same people are kept out. */
    public SlotState empty(boolean fixed) {
        return new SlotState(null, null, null, fixed, keptOut);
    }

    /** As it is, but generations leave it so, or no longer. */
    public SlotState pinned(boolean fixed) {
        return new SlotState(professional, origin, status, fixed, keptOut);
    }

    /** As it is, with those kept out whom the other keeps out. */
    SlotState keepingOutAlso(SlotState other) {
        TreeSet<ProfessionalId> all = new TreeSet<>(keptOut);
        all.addAll(other.keptOut);
        return keepingOut(all);
    }

    /** As it is, with these people kept out and no others. */
    public SlotState keepingOut(Collection<ProfessionalId> people) {
        return new SlotState(professional, origin, status, pinned, Canonical.set(people));
    }

    /** Whether people decided the same in both: that a calendar was found to show it changes nothing of that. */
    public boolean sameDecision(SlotState other) {
        return Objects.equals(professional, other.professional)
                && origin == other.origin
                && pinned == other.pinned
                && keptOut.equals(other.keptOut);
    }

    /** Whether this person has it. */
    public boolean isHeldBy(ProfessionalId who) {
        return who.equals(professional);
    }
}
