package io.agendador.mirror;

import io.agendador.proposal.Refusal;

/** What came of wanting to publish. */
public sealed interface Published {

    /** It was carried out, as a whole or in part: the publication tells. */
    record Done(Publication publication) implements Published {}

    /** There was nothing to write. */
    record Nothing(PublicationPlan plan) implements Published {}

    /** It would not write any more what was shown. */
    record Stale(PublicationPlan fresh) implements Published {}

    /** Warnings are open, and need a reason by whoever publishes. */
    record ReasonNeeded(PublicationPlan plan) implements Published {}

    /** Another publication is under way; it is to end first. */
    record Busy(Publication other) implements Published {}

    /** The author may not. */
    record Refused(Refusal refusal) implements Published {}
}
