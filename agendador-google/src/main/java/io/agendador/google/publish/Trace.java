package io.agendador.google.publish;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.roster.ProfessionalId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known of our events in one place. */
record Trace(List<MirroredEvent> events) {

    static final Trace NONE = new Trace(List.of());

    Optional<MirroredEvent> live() {
        return events.stream().filter(it -> it.state() == State.LIVE).findFirst();
    }

    /**
     * Whether the last one was this person's and deleted by hand, and nothing was decided since. Where the roster has
     * followed a deletion, whoever stands there again was put back by a decision.
     */
    boolean deletedByHand(ProfessionalId professional) {
        return events.stream()
                .max(Comparator.comparing(MirroredEvent::lastSyncedAt).thenComparing(MirroredEvent::generation))
                .filter(it -> it.state() == State.DELETED
                        && it.sourceOfTruth() == SourceOfTruth.SYSTEM
                        && it.professional().equals(professional))
                .isPresent();
    }
}
