package io.agendador.mirror;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a calendar.
 *
 * @param full whether it was read as a whole rather than only what has changed
 * @param read events that came
 * @param adopted changes of the roster that followed
 * @param conflicts new ones
 * @param quarantined events that could not be understood
 * @param error the kind of failure, a word; null unless it failed
 */
public record SyncReport(
        MirrorCalendar calendar,
        SyncReason reason,
        Result result,
        boolean full,
        int read,
        int adopted,
        int conflicts,
        int quarantined,
        @Nullable String error) {

    /** How it ended. */
    public enum Result {
        DONE,
        /** Somebody else is at it. */
        BUSY,
        /** It is left alone for now: its account rests, or its consent is gone. */
        RESTING,
        /** It is tried again later; what was read before holds. */
        FAILED
    }
}
