package io.agendador.google.follow;

import io.agendador.proposal.Proposal;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import org.jspecify.annotations.Nullable;

/** Where changes in Google have brought assignments. */
final class Whereabouts {

    /** What is further apart cannot be one change. */
    private static final int WEEKS = 12;

    private final Stores stores;

    Whereabouts(Stores stores) {
        this.stores = stores;
    }

    /** The slot that the professional got in place of this one; null if none, or if that has changed since. */
    @Nullable
    Slot carried(Slot from, ProfessionalId professional) {
        Period around = new Period(from.date().minusWeeks(WEEKS), from.date().plusWeeks(WEEKS));
        return stores.roster().roster(around).assignments().stream()
                .filter(it -> it.professional().equals(professional) && it.origin() == Origin.GOOGLE)
                .filter(it -> came(it, from))
                .map(Assignment::slot)
                .findFirst()
                .orElse(null);
    }

    private boolean came(Assignment it, Slot from) {
        ProposalId with = it.lastChange() == null ? null : it.lastChange().proposal();
        return with != null
                && stores.proposals()
                        .find(with)
                        .filter(change -> takes(change, it, from))
                        .isPresent();
    }

    private static boolean takes(Proposal proposal, Assignment it, Slot from) {
        return proposal.diff().changes().stream()
                .anyMatch(change -> change.slot().equals(from)
                        && it.professional().equals(change.before().professional())
                        && !it.professional().equals(change.after().professional()));
    }
}
