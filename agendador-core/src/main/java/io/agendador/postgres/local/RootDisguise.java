package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. On Linux it is run in a user namespace without any mapping, where root is nobody
 * but owns the same files.
 */
final class RootDisguise {

    private static final Path SELF = Path.of("/proc/self");
    private static final String UNSHARE = "unshare";

    private RootDisguise() {}

    /** What stands before a command; empty if this process is not root's. */
    static List<String> prefix() {
        return root() ? List.of(UNSHARE, "-U") : List.of();
    }

    /** The outcome, unless the disguise itself failed. */
    static CommandOutcome checked(Path folder, CommandOutcome outcome) {
        boolean refused =
                outcome.output().startsWith(UNSHARE + ":") || outcome.output().contains("cannot be run as root");
        if (!outcome.succeeded() && refused) {
            throw forbidden(folder, outcome.lastLine());
        }
        return outcome;
    }

    private static LocalPostgresException forbidden(Path folder, String reason) {
        return new LocalPostgresException(
                Problem.ROOT_FORBIDDEN,
                folder,
                "PostgreSQL does not run as root and this machine does not allow it a user namespace (" + reason
                        + "): start the application as another user, or use a database URL instead.");
    }

    private static boolean root() {
        try {
            return Files.exists(SELF) && Files.getAttribute(SELF, "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
