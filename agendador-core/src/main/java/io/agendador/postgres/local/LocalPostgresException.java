package io.agendador.postgres.local;

import io.agendador.roster.AgendadorException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded server cannot be used: the message says in one sentence what was found and what to do. */
public final class LocalPostgresException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Problem {
        /** The home is no folder, cannot be written to, or its drive knows no file locks. */
        HOME_UNUSABLE(false),
        /** The data folder holds something that this library did not make. */
        DATA_UNKNOWN(false),
        /** The data was written by another major version of PostgreSQL. */
        DATA_OF_OTHER_VERSION(false),
        /** There is no server for this machine on the class path. */
        PROGRAMS_MISSING(false),
        /** PostgreSQL refuses to run as root, and the machine forbids to disguise it. */
        ROOT_FORBIDDEN(false),
        /** Another application holds the folder in a way that forbids to go on. */
        HELD_BY_OTHER(true),
        /** The server does not start or does not answer. */
        NOT_STARTED(true),
        /** The server does not stop. */
        NOT_STOPPED(true),
        /** The thread was interrupted while it waited. */
        INTERRUPTED(true);

        private final boolean retriable;

        Problem(boolean retriable) {
            this.retriable = retriable;
        }
    }

    private final Problem problem;
    private final String place;

    LocalPostgresException(Problem problem, Path place, String message) {
        super(message);
        this.problem = problem;
        this.place = place.toString();
    }

    LocalPostgresException(Problem problem, Path place, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
        this.place = place.toString();
    }

    /** What stands in the way. */
    public Problem problem() {
        return problem;
    }

    /** The folder or file in question. */
    public Path place() {
        return Path.of(place);
    }

    @Override
    public boolean retriable() {
        return problem.retriable;
    }

    static LocalPostgresException unusable(Path place, IOException failure) {
        return new LocalPostgresException(
                Problem.HOME_UNUSABLE,
                place,
                place + " cannot be used (" + reason(failure)
                        + "): make room, and run all applications of this folder as the same user.",
                failure);
    }

    /** The reason as the operating system tells it: its exceptions often say no more than the file's name. */
    static String reason(Exception cause) {
        @Nullable String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
