package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server of a home: looked for, started, stopped. Only whoever has the home's {@link TransitionLock} calls this. */
final class LocalServer {

    private static final int PAUSE_MILLIS = 50;
    private static final int PAUSES = 1200;
    private static final int START_ATTEMPTS = 200;
    private static final String SECONDS = "300";
    private static final String LINGERING = "pre-existing shared memory block";

    private final HomeFolder home;
    private final DataFolder data;
    private final ServerLog log;
    private final Path shelf;

    LocalServer(HomeFolder home, Path programs) {
        this.home = home;
        this.data = new DataFolder(home.data());
        this.log = new ServerLog(home.log());
        this.shelf = programs;
    }

    /** The server, if it runs; waits for one that is still recovering. */
    Optional<ServerAddress> running() {
        if (!data.exists()) {
            return Optional.empty();
        }
        for (int pause = 0; pause < PAUSES; pause++) {
            Optional<PostmasterFile> file = PostmasterFile.read(data.path());
            Optional<ServerAddress> answering = file.map(this::address).filter(LocalServer::answers);
            if (answering.isPresent() || file.filter(PostmasterFile::alive).isEmpty()) {
                return answering;
            }
            pause();
        }
        throw notStarted("its process runs but does not answer");
    }

    /**
     * Starts the server, making its data first where there is none.
     *
     * @param alone whether no other process uses the home
     */
    ServerAddress start(boolean alone) {
        discardRemains(alone);
        ServerPrograms programs = ServerPrograms.in(shelf);
        if (data.exists()) {
            data.demand(programs.version(home.path()));
        } else {
            data.create(programs);
        }
        ServerAddress address = startOnFreePort(programs);
        if (!answers(address)) {
            stop();
            throw notStarted("it does not answer on port " + address.port());
        }
        return address;
    }

    /** Stops it, ending all connections, and waits for that. */
    void stop() {
        if (PostmasterFile.read(data.path()).filter(PostmasterFile::alive).isEmpty()) {
            return;
        }
        CommandOutcome outcome = ServerPrograms.in(shelf)
                .run(home.path(), "pg_ctl", List.of("stop", "-D", "postgres", "-m", "fast", "-w", "-t", SECONDS));
        if (!outcome.succeeded()) {
            throw new LocalPostgresException(
                    Problem.NOT_STOPPED,
                    home.path(),
                    "PostgreSQL on " + data.path() + " does not stop (" + outcome.lastLine() + "): see " + log.folder()
                            + ".");
        }
    }

    /** What a killed server left would stop the next one if its process number is taken again. */
    private void discardRemains(boolean alone) {
        Path remains = PostmasterFile.in(data.path());
        if (!Files.exists(remains)) {
            return;
        }
        if (!alone) {
            throw new LocalPostgresException(
                    Problem.HELD_BY_OTHER,
                    home.path(),
                    "The PostgreSQL server of " + home.path() + " died, or runs in another container, while another"
                            + " application uses the folder: close that application first.");
        }
        try {
            Files.delete(remains);
        } catch (IOException failure) {
            throw LocalPostgresException.unusable(remains, failure);
        }
    }

    private ServerAddress startOnFreePort(ServerPrograms programs) {
        for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
            int port = FreePort.preferring(data.port());
            data.remember(port);
            log.prepare();
            CommandOutcome outcome = programs.run(home.path(), "pg_ctl", ServerSettings.start(port, log.beginning()));
            if (outcome.succeeded()) {
                return new ServerAddress(port, data.password());
            }
            // An application that was killed while it started the server has started it all the same.
            Optional<ServerAddress> other = running();
            if (other.isPresent()) {
                return other.get();
            }
            String reason = log.lastFailure().isEmpty() ? outcome.lastLine() : log.lastFailure();
            // Another program was faster, or a killed server's last helper is still on its way out.
            if (FreePort.isFree(port) && !reason.contains(LINGERING)) {
                throw notStarted(reason);
            }
            pause();
        }
        throw notStarted(log.lastFailure());
    }

    private ServerAddress address(PostmasterFile file) {
        return new ServerAddress(file.port(), data.password());
    }

    private static boolean answers(ServerAddress address) {
        return new ServerProbe(address).answers();
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new LocalPostgresException(
                    Problem.INTERRUPTED,
                    home.path(),
                    "Waiting for PostgreSQL on " + data.path() + " was interrupted: try again.",
                    interrupt);
        }
    }

    private LocalPostgresException notStarted(String reason) {
        return new LocalPostgresException(
                Problem.NOT_STARTED,
                home.path(),
                "PostgreSQL on " + data.path() + " does not start (" + reason + "): see " + log.folder() + ".");
    }
}
