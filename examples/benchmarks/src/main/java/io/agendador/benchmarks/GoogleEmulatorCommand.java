package io.agendador.benchmarks;

import io.agendador.benchmarks.google.EmulatorProcess;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What {@link GoogleCommand} measures against. */
@Command(name = "google-emulator", hidden = true, description = "Emulates Google Calendar until its input ends.")
final class GoogleEmulatorCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        EmulatorProcess.serve();
        return 0;
    }
}
