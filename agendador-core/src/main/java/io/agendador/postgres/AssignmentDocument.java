package io.agendador.postgres;

import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment within a stored plan. */
record AssignmentDocument(
        SlotDocument slot,
        UUID professional,
        Origin origin,
        AssignmentStatus status,
        boolean pinned,
        @Nullable ChangeDocument lastChange,
        long version) {

    /** The decision behind one that was in force already. */
    record ChangeDocument(
            String author,
            Author.Role role,
            Author.Door door,
            String reason,
            @Nullable UUID proposal) {

        static ChangeDocument of(LastChange it) {
            ProposalId proposal = it.proposal();
            return new ChangeDocument(
                    it.author().name(),
                    it.author().role(),
                    it.author().door(),
                    it.reason(),
                    proposal == null ? null : proposal.value());
        }

        LastChange change() {
            return new LastChange(
                    new Author(author, role, door), reason, proposal == null ? null : new ProposalId(proposal));
        }
    }

    static AssignmentDocument of(Assignment it) {
        LastChange change = it.lastChange();
        return new AssignmentDocument(
                SlotDocument.of(it.slot()),
                it.professional().value(),
                it.origin(),
                it.status(),
                it.pinned(),
                change == null ? null : ChangeDocument.of(change),
                it.version());
    }

    Assignment assignment() {
        return new Assignment(
                slot.slot(),
                new ProfessionalId(professional),
                origin,
                status,
                pinned,
                lastChange == null ? null : lastChange.change(),
                version);
    }
}
