package io.agendador.google.oracle;

import io.agendador.roster.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A conflict as the books have it. */
public record Asked(
        Key key,
        String kind,
        @Nullable Slot slot,
        String state,
        Instant foundAt,
        @Nullable Instant decidedAt) {

    /** Whether people could see it at that time or later. */
    public boolean visibleFrom(Instant time) {
        return state.equals("OPEN") || !foundAt.isBefore(time) || (decidedAt != null && !decidedAt.isBefore(time));
    }
}
