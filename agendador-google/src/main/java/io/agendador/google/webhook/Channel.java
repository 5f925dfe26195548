package io.agendador.google.webhook;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A channel as it is recorded. Ordered from the oldest to the newest.
 *
 * @param calendar the id of the row of its calendar
 * @param tokenHash SHA-256 in hexadecimal digits
 * @param resource what Google calls what it watches; null until that is known
 * @param expiresAt when it ends by itself; what was asked for until Google has answered
 */
record Channel(
        String id,
        UUID calendar,
        String tokenHash,
        @Nullable String resource,
        State state,
        Instant createdAt,
        Instant expiresAt)
        implements Comparable<Channel> {

    /** Where a channel is. */
    enum State {
        /** It is asked for; Google has not answered yet. */
        ASKED,
        /** Google has opened it. */
        ACTIVE,
        /** No good answer came in time. Google may have opened it all the same, and its messages count. */
        FAILED,
        /** It is stopped, or ended by itself. */
        REVOKED
    }

    private static final Comparator<Channel> BY_AGE = Comparator.comparing(Channel::createdAt)
            .thenComparing(Channel::expiresAt)
            .thenComparing(Channel::id);

    /** Whether it is open, for longer than that instant. */
    boolean isOpenAfter(Instant instant) {
        return state == State.ACTIVE && expiresAt.isAfter(instant);
    }

    boolean hasEndedBy(Instant instant) {
        return !expiresAt.isAfter(instant);
    }

    /** Whether its messages still mean something: late ones of a channel that is over do not. */
    boolean isHeededAt(Instant now) {
        return state == State.FAILED ? !hasEndedBy(now) : state != State.REVOKED;
    }

    /**
     * Whether a message with that resource id can be its own. As long as Google's answer is not there, nothing is known
     * to compare with.
     */
    boolean watches(String messageResource) {
        return state == State.ASKED || resource == null || resource.equals(messageResource);
    }

    @Override
    public int compareTo(Channel other) {
        return BY_AGE.compare(this, other);
    }

    @Override
    public String toString() {
        return "Channel[" + state + " until " + expiresAt + "]";
    }
}
