package io.agendador.mirror;

import io.agendador.roster.Author;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a calendar contradicts the roster.
 *
 * @param number rises, from 1: how people name it
 * @param event what the calendar service calls the event; for look-ups, never shown or logged
 * @param slot the slot that it is about; null for a time of nobody's slot
 * @param professional whose assignment it is about, or was; null if nobody's
 * @param start where the event is now; null if it is gone
 * @param end exclusive; null if it is gone
 * @param movedTo the slot that it was moved onto; null if it was not, or onto none
 * @param winner whose version holds as long as it is open
 * @param decision null while it is open, and where it settled by itself
 * @param proposal what it changed of the roster; null if nothing
 */
public record Conflict(
        UUID id,
        long number,
        Kind kind,
        MirrorCalendar calendar,
        String event,
        @Nullable Slot slot,
        @Nullable ProfessionalId professional,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Slot movedTo,
        Winner winner,
        Instant foundAt,
        State state,
        @Nullable Decision decision,
        @Nullable ProposalId proposal) {

    /** What contradicts. */
    public enum Kind {
        /** Somebody else's event lies over an assignment. */
        OVERLAP,
        /** An event of ours was deleted by hand. */
        DELETED,
        /** An event of ours was moved where no slot is: the slot is a gap now. */
        MOVED,
        /** An event of ours was changed otherwise than in its times. */
        EDITED,
        /** Two copies were changed in different ways, or the control copy alone: a person has to say. */
        CONTRADICTION,
        /** What the calendar says cannot be stored: the slot or the person is taken, or the room is not open. */
        FORBIDDEN,
        /** On a hand-kept day: written only when a person adopts it. */
        HAND_KEPT
    }

    /** Whose version holds. */
    public enum Winner {
        /** The calendar's: the roster has followed already. */
        GOOGLE,
        /** Ours. */
        SYSTEM,
        /** A person has to say. */
        NOBODY
    }

    /** What became of it. */
    public enum State {
        OPEN,
        /** The roster follows the calendar. */
        ADOPTED,
        /** Our version is published again. */
        REVERTED,
        /** The slot stays as it is in the roster, and generations leave it. */
        PINNED,
        /** It went by itself: both came to agree. */
        SETTLED
    }

    /** Who decided, when and why. */
    public record Decision(Author author, Instant at, String reason) {}
}
