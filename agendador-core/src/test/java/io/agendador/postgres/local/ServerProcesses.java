package io.agendador.postgres.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server processes that run from a programs folder, helpers included; the dead that nobody has buried do not count. */
record ServerProcesses(Path programs) {

    List<ProcessHandle> alive() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.startsWith(programs.toString()))
                        .isPresent())
                .toList();
    }

    /** Those that do not end by themselves, killed now so that they do not disturb others. */
    List<String> killed() {
        // The log's writer goes on for a moment after the server that it writes for.
        List<ProcessHandle> left =
                alive().stream().filter(process -> !endsSoon(process)).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        return left.stream().map(process -> process.info().toString()).toList();
    }

    private static boolean endsSoon(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
