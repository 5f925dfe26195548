package io.agendador.google.access;

import com.google.api.services.calendar.model.Event;

/** How one {@link EventWrite} ended. */
public sealed interface Outcome {

    /**
     * An insert or update was done.
     *
     * @param event as stored, with its new etag
     */
    record Written(Event event) implements Outcome {

        /** Nothing that may not be logged. */
        @Override
        public String toString() {
            return "Written[…]";
        }
    }

    /** A delete was done. */
    record Deleted() implements Outcome {}

    /**
     * There was nothing to update or delete any more: 404, 410.
     *
     * @param perhapsByUs whether the answer to an earlier try was lost, so that a delete may have been done by it; if not,
     *     somebody else has done it
     */
    record Gone(boolean perhapsByUs) implements Outcome {}

    /** The id of an insert is taken, by a live or a deleted event: 409. */
    record Exists() implements Outcome {}

    /** The event is no longer as the etag says: 412. */
    record Changed() implements Outcome {}

    /**
     * Google will not do it, however often it is asked.
     *
     * @param kind {@link CallFailure.Kind#FORBIDDEN}, {@link CallFailure.Kind#NOT_FOUND} (of an insert: the calendar) or
     *     {@link CallFailure.Kind#INVALID}
     * @param reason Google's word for it, such as {@code forbiddenForNonOrganizer}
     */
    record Refused(CallFailure.Kind kind, String reason) implements Outcome {}

    /**
     * Google did not say yes or no, even after the last try; one of them may have done it. Read before writing again.
     *
     * @param kind why the last try was in vain: {@link CallFailure.Kind#UNAVAILABLE},
     *     {@link CallFailure.Kind#RATE_LIMITED}, {@link CallFailure.Kind#QUOTA_EXCEEDED} (park the account) or
     *     {@link CallFailure.Kind#NEEDS_REAUTH}
     * @param reason Google's word for it, or ours where no answer came
     */
    record Undecided(CallFailure.Kind kind, String reason) implements Outcome {}
}
