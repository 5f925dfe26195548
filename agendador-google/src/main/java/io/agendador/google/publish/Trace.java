package io.agendador.google.publish;

import io.agendador.google.ledger.MirroredEvent;
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

    /** Whether the last one was this person's and deleted by hand, and nobody has decided to put it back. */
    boolean deletedByHand(ProfessionalId professional) {
        return events.stream()
                .max(Comparator.comparing(MirroredEvent::lastSyncedAt).thenComparing(MirroredEvent::generation))
                .filter(it -> it.state() == State.DELETED && it.professional().equals(professional))
                .isPresent();
    }
}
