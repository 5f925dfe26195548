package io.agendador.proposal;

import io.agendador.roster.NetworkDiff;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody wants changed. What a person names is pinned: no generation moves it until it is unpinned or
 * changed by name again. On a hand-kept day it is recorded with status {@code MANUAL}, else it is {@code ADJUSTED}.
 *
 * <p>Slots that have begun are not edited, but for entries of hand-kept days.
 */
public sealed interface Edit {

    /** The slots it names, in the order in which it names them. */
    List<Slot> slots();

    /** Puts the professional into the slot, in place of whoever has it. */
    record Assign(Slot slot, ProfessionalId professional) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /** Puts the one in the other's place; refused unless that other has the slot. */
    record Replace(Slot slot, ProfessionalId out, ProfessionalId in) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /** Two people change places; refused unless the giver has the first slot and the taker the second. */
    record Exchange(Slot first, ProfessionalId giver, Slot second, ProfessionalId taker) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(first, second);
        }
    }

    /**
     * Takes the professional, who has it, out of the slot and frees it for others.
     *
     * @param keptOut whether generations must not put this professional back
     */
    record Unassign(Slot slot, ProfessionalId professional, boolean keptOut) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /** Leaves the slot empty, whoever has it: a pinned gap. */
    record LeaveGap(Slot slot) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /** Fixes the slot as it is: its assignment, or its being empty. */
    record Pin(Slot slot) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /**
     * Hands the slot back to generations: its assignment becomes the system's, its gap may be filled, nobody is kept out.
     * Not for hand-kept days.
     */
    record Unpin(Slot slot) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /** Records what people agreed for a hand-kept day, past or to come; the slot must be free. */
    record EnterHandKept(Slot slot, ProfessionalId professional) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /**
     * What people changed in Google Calendar, followed: the slot goes from the one to the other, and is pinned.
     *
     * @param before who has it; refused if that is no longer so; null for nobody
     * @param after who gets it; null for nobody, which leaves a pinned gap
     */
    record Adopt(
            Slot slot,
            @Nullable ProfessionalId before,
            @Nullable ProfessionalId after) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /** Puts the slot back into an earlier state; refused unless it is in the state {@code from}. */
    record Restore(Slot slot, SlotState from, SlotState to) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of(slot);
        }
    }

    /**
     * Changes people, places, openings or policy. Whoever stands in the future where no room is open any more, or is no
     * longer active, is taken out.
     */
    record ChangeNetwork(NetworkDiff diff) implements Edit {
        @Override
        public List<Slot> slots() {
            return List.of();
        }
    }
}
