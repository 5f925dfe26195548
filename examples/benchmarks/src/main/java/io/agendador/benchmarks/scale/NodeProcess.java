package io.agendador.benchmarks.scale;

import io.agendador.benchmarks.start.ProgramRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A {@link ScaleNode} in a process of its own. */
public final class NodeProcess implements AutoCloseable {

    private static final long GRACE_SECONDS = 30;

    private final Process process;
    private final Duration startup;

    private NodeProcess(Process process, Duration startup) {
        this.process = process;
        this.startup = startup;
    }

    /**
     * Starts one, and waits until it works.
     *
     * @param command a Java process that does {@link ScaleNode#serve}
     * @param secrets variables that others must not see in a list of processes
     */
    public static NodeProcess start(List<String> command, Map<String, String> secrets) throws IOException {
        long begun = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(secrets);
        Process process = builder.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        if (!ScaleNode.READY.equals(said.readLine())) {
            process.destroyForcibly();
            throw new IOException("a node did not start");
        }
        return new NodeProcess(process, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** From its start until it worked. */
    public Duration startup() {
        return startup;
    }

    /** Of all cores together, so far. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The most memory that it had, in bytes; 0 where the system does not tell. */
    public long residentBytes() {
        return ProgramRun.residentBytes(process);
    }

    /** Lets it end what it does. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
