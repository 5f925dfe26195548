package io.agendador.postgres.backup;

import io.agendador.roster.AgendadorException;
import java.nio.file.Path;
import java.util.Locale;

/** A file cannot be restored; nothing was touched. */
public final class RefusedBackupException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    /** What speaks against it. */
    public enum Problem {
        /** It is no backup of ours. */
        FOREIGN("it is no backup of this program's"),
        /** It was, but something of it is missing or changed. */
        DAMAGED("it is damaged or not whole"),
        /** A newer release made it. */
        NEWER("a newer release made it: restore it with that one"),
        /** Its schema is not one that any release of ours had. */
        OTHER_SCHEMA("it was made by a build with another schema"),
        /** It holds what this program has no part for. */
        UNKNOWN_PART("it holds a part that this program does not know"),
        /** The database holds another network. */
        OTHER_NETWORK("it is of another network than the database: restore it into a database of its own");

        private final String sentence;

        Problem(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Problem problem;
    private final String file;
    private final String detail;

    RefusedBackupException(Problem problem, Path file, String detail) {
        super(file.getFileName() + " cannot be restored: " + problem.sentence
                + (detail.isEmpty() ? "" : String.format(Locale.ROOT, " (%s)", detail)) + "; nothing was changed");
        this.problem = problem;
        this.file = String.valueOf(file.getFileName());
        this.detail = detail;
    }

    /** What speaks against it. */
    public Problem problem() {
        return problem;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** What of it, possibly empty: the name of a part, table or version. */
    public String detail() {
        return detail;
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
