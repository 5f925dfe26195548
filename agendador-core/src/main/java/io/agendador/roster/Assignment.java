package io.agendador.roster;

import org.jspecify.annotations.Nullable;

/**
 * A professional in a slot.
 *
 * @param pinned whether generations must leave it as it is
 * @param lastChange who made it so and why; null for a candidate, which nobody has decided yet
 * @param version 0 for what was never stored; rises by one with each change
 */
public record Assignment(
        Slot slot,
        ProfessionalId professional,
        Origin origin,
        AssignmentStatus status,
        boolean pinned,
        @Nullable LastChange lastChange,
        long version) {

    /**
     * The decision behind the present state.
     *
     * @param author who decided
     * @param reason why, one line, possibly empty
     * @param proposal what it came in force with; its explanation says why this person is here
     */
    public record LastChange(
            Author author, String reason, @Nullable ProposalId proposal) {

        public LastChange {
            reason = Valid.text("reason", reason);
        }
    }

    /** A candidate of the planner. */
    public static Assignment generated(Slot slot, ProfessionalId professional) {
        return new Assignment(slot, professional, Origin.SYSTEM, AssignmentStatus.GENERATED, false, null, 0);
    }

    /** What a person entered for a hand-kept day. */
    public static Assignment handKept(Slot slot, ProfessionalId professional, LastChange change) {
        return new Assignment(slot, professional, Origin.MANUAL, AssignmentStatus.MANUAL, true, change, 0);
    }

    /** What stands in its slot with it; a candidate as what its approval makes of it. Nobody is kept out. */
    SlotState state() {
        AssignmentStatus far = status == AssignmentStatus.GENERATED ? AssignmentStatus.REVIEWED : status;
        return SlotState.FREE.heldBy(professional, origin, far, pinned);
    }
}
