package io.agendador.shell;

import io.agendador.shell.line.Output;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jline.terminal.Terminal;

/** The process's own input and output. */
final class Streams {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    private Streams() {}

    /** Whether a person sits at both ends. */
    static boolean terminal() {
        return console().isPresent();
    }

    static Output output(boolean colours, IntSupplier width) {
        Charset charset = charset();
        return new Output(
                writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), terminal(), colours, width);
    }

    /** What the person's terminal speaks. Java 17 would take it for ASCII wherever the machine names no language. */
    static Charset charset() {
        return console()
                .map(Console::charset)
                .filter(it -> !StandardCharsets.US_ASCII.equals(it))
                .orElse(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("SystemConsoleNull") // Both answers are looked at: null before JDK 22, isTerminal from then on.
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Streams::isTerminal);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    static Reader input() {
        return new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }

    /** The columns of a person's terminal, within what can be read. */
    static int width(Terminal terminal) {
        int width = terminal.getWidth();
        return width <= 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
