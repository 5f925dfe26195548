package io.agendador.review;

import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Days whose roster people agree among themselves: nothing automatic writes there, as the network stands now. */
final class HandKeptDays {

    private final Network network;
    private final Set<Slot> named;
    private final boolean job;
    private final boolean closes;

    private HandKeptDays(Network network, Candidate candidate, Author author) {
        this.network = network;
        List<Edit> edits = candidate.draft().edits();
        named = edits.stream().flatMap(it -> it.slots().stream()).collect(Collectors.toSet());
        job = author.door() == Author.Door.JOB;
        closes = edits.stream().anyMatch(Edit.ChangeNetwork.class::isInstance);
    }

    /**
     * Why this is not kept, or not put in force; empty if it may be. What a search was to fill may have become a
     * hand-kept day while it went on, or since.
     */
    static List<Refusal> refusals(Stores stores, Candidate candidate, Author author) {
        boolean automatic = candidate.generated() || author.door() == Author.Door.JOB;
        return stores.roster().network().filter(it -> automatic).stream()
                .map(it -> new HandKeptDays(it.network(), candidate, author))
                .flatMap(days -> candidate.diff().changes().stream().filter(days::isTouchedBy))
                .map(it -> Refusal.at(Rule.HAND_KEPT, it.slot()))
                .toList();
    }

    private boolean isTouchedBy(Change change) {
        // Whoever closes a room takes out who stands there; only a job may not even do that.
        boolean asked =
                named.contains(change.slot()) || (closes && change.after().professional() == null);
        return (job || !asked)
                && network.locationOf(change.slot().room())
                        .filter(it -> it.handKept(change.slot().date()))
                        .isPresent();
    }
}
