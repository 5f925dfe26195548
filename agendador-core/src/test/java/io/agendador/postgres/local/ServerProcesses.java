package io.agendador.postgres.local;

import java.nio.file.Path;
import java.util.List;

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

    /** Those that are left, killed now so that they do not disturb others. */
    List<String> killed() {
        List<ProcessHandle> left = alive();
        left.forEach(ProcessHandle::destroyForcibly);
        return left.stream().map(process -> process.info().toString()).toList();
    }
}
