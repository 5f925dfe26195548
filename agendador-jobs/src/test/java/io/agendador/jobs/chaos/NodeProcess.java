package io.agendador.jobs.chaos;

import io.agendador.process.OtherJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A {@link Node}, as seen from outside. */
final class NodeProcess implements AutoCloseable {

    private final String name;
    private final Process process;

    private NodeProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** How a node is started: what its arguments are, but its name. */
    record Plan(String url, String schema, Duration ahead, int workers, Duration length, String cron) {

        Plan(String url, String schema, int workers, Duration length) {
            this(url, schema, Duration.ZERO, workers, length, "0 0 1 1 *");
        }

        Plan ahead(Duration time) {
            return new Plan(url, schema, time, workers, length, cron);
        }

        Plan cron(String other) {
            return new Plan(url, schema, ahead, workers, length, other);
        }

        /** Returns when it works. */
        NodeProcess start(String name) throws IOException {
            Path log = Files.createDirectories(Path.of("target", "nodes")).resolve(schema + "-" + name + ".log");
            Process process = OtherJvm.running(
                            List.of("-Xmx192m"),
                            Node.class,
                            url,
                            schema,
                            name,
                            ahead.toSeconds(),
                            workers,
                            length.toMillis(),
                            cron)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            NodeProcess node = new NodeProcess(name, process);
            node.awaitStart(log);
            return node;
        }
    }

    private void awaitStart(Path log) throws IOException {
        // It says nothing after that, so nothing is left to be read.
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); !"started".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("node " + name + " did not start: see " + log);
            }
        }
    }

    String name() {
        return name;
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As {@code kill -STOP}. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** As {@code kill -CONT}. */
    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int result = new ProcessBuilder("kill", signal, "" + process.pid())
                .inheritIO()
                .start()
                .waitFor();
        if (result != 0) {
            throw new IllegalStateException("kill " + signal + " of " + name + " gave " + result);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
