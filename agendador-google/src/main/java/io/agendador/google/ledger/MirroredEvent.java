package io.agendador.google.ledger;

import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.UUID;

/**
 * An event of ours, and how it was when it was read or written last.
 *
 * @param calendar the row's id
 * @param slot whose assignment it shows; of a slot and calendar at most one event lives
 * @param generation which one, from 0, of those whose id follows from the slot that it was written for
 * @param origin how the assignment came about
 * @param etag as it was read or written last
 * @param contentHash of what we wrote last
 * @param start as it was read or written last, inclusive
 * @param end exclusive
 * @param professional whose assignment it shows
 */
public record MirroredEvent(
        UUID calendar,
        String eventId,
        Slot slot,
        int generation,
        State state,
        Origin origin,
        SourceOfTruth sourceOfTruth,
        String etag,
        String contentHash,
        Instant start,
        Instant end,
        ProfessionalId professional,
        Instant lastSyncedAt) {

    /** Whether it is there. */
    public enum State {
        LIVE,
        /** By hand; never to come back but by a decision. */
        DELETED,
        /** By us. */
        CLEARED
    }

    /** Whose version holds. */
    public enum SourceOfTruth {
        SYSTEM,
        GOOGLE
    }

    /** The same, as it was read or written now. */
    public MirroredEvent seen(String etag, String contentHash, Instant start, Instant end, Instant now) {
        return new MirroredEvent(
                calendar,
                eventId,
                slot,
                generation,
                state,
                origin,
                sourceOfTruth,
                etag,
                contentHash,
                start,
                end,
                professional,
                now);
    }

    /** The same, there or not. */
    public MirroredEvent in(State other) {
        return new MirroredEvent(
                calendar,
                eventId,
                slot,
                generation,
                other,
                origin,
                sourceOfTruth,
                etag,
                contentHash,
                start,
                end,
                professional,
                lastSyncedAt);
    }

    /** The same, for what has come of its assignment. */
    public MirroredEvent of(Slot slot, ProfessionalId professional, Origin origin, SourceOfTruth sourceOfTruth) {
        return new MirroredEvent(
                calendar,
                eventId,
                slot,
                generation,
                state,
                origin,
                sourceOfTruth,
                etag,
                contentHash,
                start,
                end,
                professional,
                lastSyncedAt);
    }
}
