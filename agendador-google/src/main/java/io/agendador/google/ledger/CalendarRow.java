package io.agendador.google.ledger;

import io.agendador.mirror.CalendarState;
import io.agendador.mirror.MirrorCalendar;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that is linked.
 *
 * @param id ours
 * @param googleId what Google calls it; for calls only, never logged
 * @param sharedWith an e-mail; null if it is shared with nobody
 * @param syncToken from where the next incremental read goes on; null if it is to be read in full
 * @param horizonStart how far back it was read in full; null if it never was
 */
public record CalendarRow(
        UUID id,
        String googleId,
        @Nullable String sharedWith,
        @Nullable String syncToken,
        @Nullable Instant horizonStart,
        CalendarState state) {

    /** Which one of ours it is. */
    public MirrorCalendar calendar() {
        return state.calendar();
    }

    /** Without what must not be logged. */
    @Override
    public String toString() {
        return "CalendarRow[" + calendar().key() + ", " + state.status() + "]";
    }
}
