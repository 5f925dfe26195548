package io.agendador.google.ledger;

import io.agendador.mirror.Conflict;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a conflict, before it is one. The parts are those of a {@link Conflict}.
 *
 * @param calendar the row's id
 */
public record Contradiction(
        UUID calendar,
        Conflict.Kind kind,
        String event,
        @Nullable Slot slot,
        @Nullable ProfessionalId professional,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Slot movedTo,
        Conflict.Winner winner) {

    public Contradiction {
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("expected both a start and an end, or none");
        }
    }
}
