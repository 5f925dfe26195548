package io.agendador.postgres.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

    /** Those that do not end by themselves within a while: the log's writer goes on for a moment after its server. */
    List<ProcessHandle> left() {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!alive().isEmpty() && System.nanoTime() < deadline) {
            alive().forEach(ServerProcesses::awaitBriefly);
        }
        return alive();
    }

    /** Those that are left, killed now so that they do not disturb others. */
    List<String> killed() {
        List<ProcessHandle> left = left();
        left.forEach(ProcessHandle::destroyForcibly);
        return left.stream().map(process -> process.info().toString()).toList();
    }

    /** Not to its end: that of a process whose parent does not bury it is never told. */
    private static void awaitBriefly(ProcessHandle process) {
        process.onExit()
                .orTimeout(50, TimeUnit.MILLISECONDS)
                .exceptionally(late -> process)
                .join();
    }
}
