package io.agendador.google.access;

import io.agendador.roster.AgendadorException;

/** A call to Google that did not succeed, after whatever repetitions its kind allows. */
public final class CallFailure extends AgendadorException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, by what is to be done about it. */
    public enum Kind {
        /** Too many calls just now, by Google's count or ours: try later. */
        RATE_LIMITED(true, "the rate limit is used up; try again in a few minutes"),
        /** The account has used up a quota for hours: park it. */
        QUOTA_EXCEEDED(true, "the account's quota is used up; leave it alone for hours"),
        /** The credentials are no longer accepted: a person must authorise again. */
        NEEDS_REAUTH(false, "the credentials are not accepted; authorise again"),
        /** The sync or page token is too old: list the calendar in full. */
        SYNC_TOKEN_EXPIRED(false, "the sync token has expired; list the calendar in full"),
        /** Google has no such calendar, or this account cannot see it (any more), after confirmed 404s. */
        NOT_FOUND(false, "Google has no such thing, or does not show it to this account; check the sharing"),
        /** This account may not do that. */
        FORBIDDEN(false, "this account may not do that; check its roles and scopes"),
        /** Google does not answer, or not in whole: a write may have been done. */
        UNAVAILABLE(true, "Google did not answer as a whole; try again later"),
        /** Google does not understand or accept the request: a defect, or content that it refuses. */
        INVALID(false, "Google does not accept the request");

        private final boolean retriable;
        private final String phrase;

        Kind(boolean retriable, String phrase) {
            this.retriable = retriable;
            this.phrase = phrase;
        }

        /** Whether the same call may succeed later without any change to its arguments. */
        public boolean retriable() {
            return retriable;
        }
    }

    private final Kind kind;
    private final String reason;

    /**
     * Tells what is wrong and what to do.
     *
     * @param reason a code such as {@code quotaExceeded}, never text or ids out of an answer
     */
    public CallFailure(Kind kind, String reason) {
        super(kind.phrase + " (" + reason + ")");
        this.kind = kind;
        this.reason = reason;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** Google's word for it, such as {@code quotaExceeded}; ours where no answer came. */
    public String reason() {
        return reason;
    }

    @Override
    public boolean retriable() {
        return kind.retriable();
    }
}
