package io.agendador.postgres.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server writes into its data folder, and leaves there when it is killed.
 *
 * @param process the server's process id
 * @param port the TCP port
 */
record PostmasterFile(Path data, long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final Path PROCESSES = Path.of("/proc");

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Empty if there is none, or one that is not complete yet. */
    static Optional<PostmasterFile> read(Path data) {
        try {
            List<String> lines = Files.readAllLines(in(data));
            return Optional.of(new PostmasterFile(
                    data,
                    Long.parseLong(lines.get(PROCESS_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException incomplete) {
            return Optional.empty();
        }
    }

    /** Whether the process is a server on this data, and not another one that got its number, or one that is dead. */
    boolean alive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(this::servesData)
                .isPresent();
    }

    private boolean servesData(ProcessHandle handle) {
        return Files.exists(PROCESSES.resolve("self"))
                ? worksIn(PROCESSES.resolve(String.valueOf(process)).resolve("cwd"))
                : handle.info()
                        .command()
                        .map(Path::of)
                        .filter(PostmasterFile::isServer)
                        .isPresent();
    }

    /** A server works in its data folder; a process that was killed but is not yet buried works nowhere. */
    private boolean worksIn(Path folder) {
        try {
            return Files.isSameFile(folder, data);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isServer(Path command) {
        return command.endsWith("postgres") || command.endsWith("postgres.exe");
    }
}
