package io.agendador.review;

import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of asking for a change, or of deciding about one. */
public sealed interface Outcome {

    /**
     * It is in force.
     *
     * @param proposal approved; what it changed is what was shown
     * @param left what was not taken back, and why; only of an undo
     */
    record Done(Proposal proposal, List<Refusal> left) implements Outcome {

        public Done {
            left = List.copyOf(left);
        }
    }

    /**
     * It is proposed, or only shown: nothing of it is in force.
     *
     * @param stored whether it waits for a decision; else it was only shown
     * @param left what would not be taken back, and why; only of an undo
     */
    record Shown(Proposal proposal, boolean stored, List<Refusal> left) implements Outcome {

        public Shown {
            left = List.copyOf(left);
        }
    }

    /** It was turned down, and stays as a record. */
    record Rejected(Proposal proposal) implements Outcome {}

    /**
     * It cannot be; nothing has changed.
     *
     * @param refusals at least one
     */
    record Refused(List<Refusal> refusals) implements Outcome {

        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused of(Refusal refusal) {
            return new Refused(List.of(refusal));
        }
    }

    /**
     * It creates warnings, and so needs a reason; nothing has changed.
     *
     * @param proposal what would be; its candidate tells the warnings
     */
    record ReasonNeeded(Proposal proposal) implements Outcome {}

    /**
     * What it rests on has moved on; nothing of it is in force.
     *
     * @param moved what is no longer as it was; at least one
     * @param fresh the same asked for again, now pending in its place; null if that cannot be, or it never was pending
     */
    record Stale(List<Moved> moved, @Nullable Proposal fresh) implements Outcome {

        public Stale {
            moved = List.copyOf(moved);
        }
    }
}
