package io.agendador.mirror;

import io.agendador.proposal.Refusal;
import java.util.List;

/** What came of deciding about a conflict. */
public sealed interface Resolved {

    /** It is decided. */
    record Done(Conflict conflict) implements Resolved {}

    /** It was decided already, or went by itself. */
    record NotOpen(Conflict conflict) implements Resolved {}

    /** There is none of this id. */
    record Unknown() implements Resolved {}

    /** It creates warnings, and so needs a reason. */
    record ReasonNeeded() implements Resolved {}

    /**
     * It cannot be; nothing has changed.
     *
     * @param refusals at least one
     */
    record Refused(List<Refusal> refusals) implements Resolved {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
