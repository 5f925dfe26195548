package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Execution.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a turn ended, and what follows.
 *
 * @param status SUCCESS, ERROR or TIMEOUT
 * @param responseCode what the other side answered
 * @param error what went wrong; cut to 500 characters
 * @param items how many were processed
 * @param again when it is tried again; empty if it is not
 */
public record Ending(
        Status status, OptionalInt responseCode, Optional<String> error, OptionalLong items, Optional<Instant> again) {

    private static final int LONGEST_ERROR = 500;

    /** Checks and cuts. */
    public Ending {
        if (status == Status.RUNNING || status == Status.SKIPPED) {
            throw new IllegalArgumentException("a turn does not end as " + status);
        }
        error = error.map(Ending::cut);
    }

    /** It succeeded; nothing was counted. */
    public static Ending success() {
        return new Ending(
                Status.SUCCESS, OptionalInt.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** It failed, and nothing follows. */
    public static Ending error(String error) {
        return new Ending(
                Status.ERROR, OptionalInt.empty(), Optional.of(error), OptionalLong.empty(), Optional.empty());
    }

    /** And it is tried again then. */
    public Ending again(Instant at) {
        return new Ending(status, responseCode, error, items, Optional.of(at));
    }

    /** At most 500 characters of it; half a character, the first of a surrogate pair, is left out. */
    public static String cut(String error) {
        if (error.length() <= LONGEST_ERROR) {
            return error;
        }
        int end = Character.isHighSurrogate(error.charAt(LONGEST_ERROR - 1)) ? LONGEST_ERROR - 1 : LONGEST_ERROR;
        return error.substring(0, end);
    }
}
