package io.agendador.google.follow;

import io.agendador.mirror.Resolved;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.RosterStore;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who stands where, in force. */
record Placings(RosterStore roster) {

    /** Who has the slot; null for nobody. */
    @Nullable
    ProfessionalId holder(Slot slot) {
        return assignment(slot).map(Assignment::professional).orElse(null);
    }

    boolean has(@Nullable ProfessionalId professional, Slot slot) {
        return professional != null && professional.equals(holder(slot));
    }

    boolean pinned(Slot slot) {
        return day(slot).pinnedGaps().contains(slot)
                || assignment(slot).filter(Assignment::pinned).isPresent();
    }

    /**
     * Sees to it that nobody loses the slot.
     *
     * @throws Undone if somebody has it
     */
    void free(Slot slot) {
        ProfessionalId holder = holder(slot);
        if (holder != null) {
            throw new Undone(new Resolved.Refused(List.of(Refusal.at(Rule.TAKEN, slot, holder))));
        }
    }

    private Optional<Assignment> assignment(Slot slot) {
        return day(slot).assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst();
    }

    private Roster day(Slot slot) {
        return roster.roster(Period.day(slot.date()));
    }
}
