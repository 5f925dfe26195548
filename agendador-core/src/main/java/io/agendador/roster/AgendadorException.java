package io.agendador.roster;

/**
 * The root of every failure that the library raises. What the domain refuses (a rule, a role, a stale base) is a result,
 * not an exception.
 *
 * <p>The message says what was found, what was expected and what to do, in English; apps render their own sentence from
 * the typed parts of the subtypes.
 */
public abstract class AgendadorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure without another one beneath it. */
    protected AgendadorException(String message) {
        super(message);
    }

    /** A failure that another one brought about. */
    protected AgendadorException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether the same call may succeed later without any change to its arguments. */
    public abstract boolean retriable();
}
