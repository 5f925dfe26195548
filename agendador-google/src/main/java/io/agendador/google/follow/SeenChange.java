package io.agendador.google.follow;

import io.agendador.google.ledger.ForeignEvent;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.Tag;
import org.jspecify.annotations.Nullable;

/** An event of one calendar that is no longer as it was when it was read last. */
public sealed interface SeenChange {

    /** What Google calls the event. */
    String eventId();

    /** What the event says now. */
    EventReading reading();

    /**
     * An event of ours, by tag and row, or by row alone where its tag or all of it is gone.
     *
     * @param before its row as it was; meanwhile the row has the new etag and times, and is live or not as the event is,
     *     but its slot, professional, origin and source of truth are as before. A {@code before} that is not live is of an
     *     event that somebody brought back.
     * @param change since it was read or written last; {@code Unchanged} only for what was brought back, or is again as we
     *     wrote it while a conflict about it is open
     */
    record Ours(MirroredEvent before, EventChange change, EventReading reading) implements SeenChange {

        @Override
        public String eventId() {
            return before.eventId();
        }
    }

    /**
     * Somebody else's event. What blocks is stored among the {@link io.agendador.google.ledger.ForeignEvents} already, or
     * no longer.
     *
     * @param before what it took; null if nothing
     * @param now what it takes; null if nothing: it is gone, cannot be read, or does not block
     * @param tag of this environment, on a copy of an event of ours, or on one that was moved here from another of our
     *     calendars; null if it has none. Such an event takes no time.
     */
    record Foreign(
            String eventId,
            EventReading reading,
            @Nullable ForeignEvent before,
            @Nullable ForeignEvent now,
            @Nullable Tag tag)
            implements SeenChange {}
}
