package io.agendador.rule;

import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a roster breaks.
 *
 * @param professionals who is involved, in the order in which the sentence names them; none for a gap
 * @param slots where and when, by date, shift and room; at least one
 * @param limit what was allowed and what is, or null where the rule has no number
 * @param detail the missing tag, the reason of an absence; empty where there is nothing more to say
 */
public record Inconsistency(
        Kind kind,
        List<ProfessionalId> professionals,
        List<Slot> slots,
        @Nullable Limit limit,
        String detail) {

    /** How much an inconsistency keeps people from going on. */
    public enum Severity {
        /** Keeps what it touches from being published. */
        ERROR,
        /** Is acknowledged by a named person, with a reason, before publishing. */
        WARNING,
        /** Is only shown. */
        INFO
    }

    /** What can be wrong, the gravest first. */
    public enum Kind {
        /** One professional in two rooms in one shift, or in two shifts of a day whose clock times overlap. */
        PROFESSIONAL_OVERLAP(Severity.ERROR),
        /** Two professionals in one slot. */
        ROOM_OVERLAP(Severity.ERROR),
        /** An assignment overlaps or contradicts something in the professional's calendar. */
        CALENDAR_CONFLICT(Severity.ERROR),
        /** The room, location or professional is inactive, or the room has no opening there. */
        ROOM_NOT_OPEN(Severity.ERROR),
        /** The opening requires a tag that the professional lacks. */
        TAG_MISSING(Severity.ERROR),
        /** The professional is unavailable then, or has vetoed the location. */
        BLOCK_VIOLATED(Severity.WARNING),
        /** More minutes in a week than the professional may work. */
        HOURS_EXCEEDED(Severity.WARNING),
        /** More doubles in a week than the professional may work. */
        DOUBLES_EXCEEDED(Severity.WARNING),
        /** An open slot without a professional. */
        GAP(Severity.WARNING),
        /** A shift or location other than a preferred one. */
        PREFERENCE_MISSED(Severity.INFO),
        /** A location where the professional was too few weeks ago. */
        LOCATION_REPEATED(Severity.INFO),
        /** Two shifts of one day in different regions. */
        DISTANT_SHIFTS(Severity.INFO);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /** How grave it is. */
        public Severity severity() {
            return severity;
        }
    }

    /**
     * A limit that is exceeded.
     *
     * @param allowed minutes for hours, a count for doubles; for repetition, how many weeks back a stay must not lie
     * @param actual in the same unit; for repetition, how many weeks back the latest stay lies
     */
    public record Limit(int allowed, int actual) {}

    public Inconsistency {
        professionals = List.copyOf(professionals);
        slots = List.copyOf(slots);
    }

    /** How grave it is. */
    public Severity severity() {
        return kind.severity();
    }
}
