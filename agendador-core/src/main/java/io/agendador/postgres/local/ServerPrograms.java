package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unpacked programs of a server: {@code initdb}, {@code pg_ctl} and {@code postgres}. */
record ServerPrograms(Path folder) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** Those for this machine, unpacked first if they are not there yet. */
    static ServerPrograms in(Path place) {
        Path shelf = place.toAbsolutePath().normalize();
        ServerArchive archive = ServerArchive.forThisMachine(shelf);
        try {
            Path folder = shelf.resolve("postgresql-" + archive.mark());
            // A folder that is complete may be read-only.
            if (!Files.exists(folder)) {
                Path lock = HomeFolder.at(shelf).path().resolve("postgresql.lock");
                TransitionLock.during(lock, () -> unpack(archive, folder));
            }
            return new ServerPrograms(folder);
        } catch (IOException | UncheckedIOException failure) {
            throw new LocalPostgresException(
                    Problem.HOME_UNUSABLE,
                    shelf,
                    "PostgreSQL cannot be unpacked to " + shelf + " (" + LocalPostgresException.reason(failure)
                            + "): make room or choose another folder.",
                    failure);
        }
    }

    /** The major version: 18. */
    int version(Path workFolder) {
        CommandOutcome outcome = run(workFolder, "postgres", List.of("--version"));
        Matcher matcher = VERSION.matcher(outcome.output());
        if (!matcher.find()) {
            throw new LocalPostgresException(
                    Problem.NOT_STARTED,
                    folder,
                    folder + " holds programs that do not run here (" + outcome.lastLine() + "): delete the folder.");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** Runs a program to its end. */
    CommandOutcome run(Path workFolder, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(RootDisguise.prefix());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return RootDisguise.checked(folder, CommandOutcome.of(workFolder, command));
    }

    private static Path unpack(ServerArchive archive, Path folder) {
        try {
            if (!Files.exists(folder)) {
                Path unfinished = folder.resolveSibling("postgresql.new");
                FileTrees.delete(unfinished);
                Files.createDirectories(unfinished);
                archive.unpack(unfinished);
                FileTrees.rename(unfinished, folder);
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
