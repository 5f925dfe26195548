package io.agendador.postgres.local;

import io.agendador.process.OtherJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link LocalPostgresApp} in a process of its own. */
final class OtherApp implements AutoCloseable {

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    private OtherApp(Process process) {
        this.process = process;
        this.orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherApp on(Path home, Path programs) {
        return start(List.of(), home, programs);
    }

    /** One that another command starts. */
    static OtherApp start(List<String> before, Path home, Path programs) {
        List<String> command = new ArrayList<>(before);
        command.addAll(OtherJvm.running(LocalPostgresApp.class, home, programs).command());
        try {
            return new OtherApp(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Orders without waiting for the answer. */
    void order(String order) {
        orders.println(order);
    }

    String answer() {
        try {
            return String.valueOf(answers.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String ask(String order) {
        order(order);
        return answer();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it end by itself, without closing what it opened. */
    @Override
    public void close() {
        orders.close();
        process.onExit().join();
    }
}
