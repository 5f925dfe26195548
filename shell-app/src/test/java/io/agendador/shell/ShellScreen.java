package io.agendador.shell;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.builtins.ScreenTerminal;
import org.junit.jupiter.api.Assumptions;

/** The packaged program on a pseudo-terminal of its own, with what a person sees of it. */
final class ShellScreen implements AutoCloseable {

    static final String TAB = "\t";
    static final String ENTER = "\r";
    static final String UP = "\u001bOA";
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    private static final String CLEAR = "\f";
    private static final String PROMPT = "agendador>";
    private static final int COLUMNS = 120;
    private static final int ROWS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final PtyProcess process;
    private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);

    private ShellScreen(PtyProcess process) {
        this.process = process;
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it in this folder; the test is skipped on machines for which there is no pseudo-terminal. */
    static ShellScreen start(ShellJar jar, Path folder) {
        ProcessBuilder builder = jar.builder();
        builder.environment().put("TERM", "xterm-256color");
        try {
            return new ShellScreen(new PtyProcessBuilder(builder.command().toArray(String[]::new))
                    .setEnvironment(builder.environment())
                    .setDirectory(folder.toString())
                    .setInitialColumns(COLUMNS)
                    .setInitialRows(ROWS)
                    .start());
        } catch (IOException | LinkageError none) {
            return Assumptions.abort("no pseudo-terminal here: " + none);
        }
    }

    /** Presses these keys. */
    ShellScreen type(String keys) {
        try {
            OutputStream keyboard = process.getOutputStream();
            keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears the screen and waits until nothing but the prompt and this line is left, so that older answers do not count. */
    ShellScreen clearTo(String line) {
        type(CLEAR);
        await(it -> prompt(it).equals(line) && it.stream().skip(1).allMatch(String::isEmpty), "a screen with one line");
        return this;
    }

    /** Waits until the line at the prompt is this. */
    void awaitLine(String line) {
        await(it -> prompt(it).equals(line), "the line “" + line + "”");
    }

    /** Waits until the screen shows this. */
    void awaitText(String text) {
        await(it -> String.join("\n", it).contains(text), "“" + text + "”");
    }

    /** What the screen shows, without spaces at ends. */
    List<String> lines() {
        return screen.toString().lines().map(String::stripTrailing).toList();
    }

    /** The exit code; waits for it. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + String.join("\n", lines()));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String prompt(List<String> lines) {
        return lines.stream()
                .filter(it -> it.startsWith(PROMPT))
                .reduce((above, below) -> below)
                .map(it -> it.substring(PROMPT.length()).strip())
                .orElse("no prompt");
    }

    private synchronized void await(Predicate<List<String>> wanted, String called) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!wanted.test(lines())) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError(called + " does not come:\n" + String.join("\n", lines()));
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void read() {
        char[] read = new char[4096];
        try (Reader output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int count = output.read(read); count >= 0; count = output.read(read)) {
                shown(new String(read, 0, count));
            }
        } catch (IOException ended) {
            // Linux answers the end of the process with an error.
        }
    }

    private synchronized void shown(String text) {
        screen.write(text);
        notifyAll();
    }
}
