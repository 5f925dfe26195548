package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two professionals exchange assignments, or one hands one over.
 *
 * @param first the slot that changes hands
 * @param giver who holds {@code first} before
 * @param second the slot that is given in return; null for a handover
 * @param taker who holds {@code first} after; another than {@code giver}
 * @param reason why, one line, possibly empty
 */
public record Swap(
        UUID id,
        Kind kind,
        Slot first,
        ProfessionalId giver,
        @Nullable Slot second,
        ProfessionalId taker,
        String reason,
        Source source,
        Status status) {

    /** How many slots change hands. */
    public enum Kind {
        /** One slot, from one person to another. */
        HANDOVER,
        /** Two slots, two people. */
        EXCHANGE
    }

    /** Where people agreed on it. */
    public enum Source {
        WHATSAPP,
        MANUAL,
        SYSTEM
    }

    /** How far it has come. */
    public enum Status {
        REGISTERED,
        APPLIED,
        /** The change that put it in force was taken back; undoing that applies it again. */
        UNDONE,
        CANCELLED;

        /** Whether something in this state may go on to that. */
        public boolean leadsTo(Status next) {
            return switch (this) {
                case REGISTERED -> true;
                case APPLIED -> next == UNDONE;
                case UNDONE -> next == APPLIED;
                case CANCELLED -> false;
            };
        }
    }

    public Swap {
        reason = Valid.text("reason", reason);
        if (giver.equals(taker)) {
            throw new InvalidValueException("taker", Expected.UNIQUE, taker);
        }
        if ((kind == Kind.EXCHANGE) != (second != null)) {
            throw new InvalidValueException("second", Expected.KNOWN, String.valueOf(second));
        }
    }

    /** The same, as far as this. */
    public Swap with(Status other) {
        return new Swap(id, kind, first, giver, second, taker, reason, source, other);
    }
}
