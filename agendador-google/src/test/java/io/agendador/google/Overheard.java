package io.agendador.google;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Everything that is logged at any level, printed or thrown while it listens. Safe for use by many threads. */
final class Overheard extends Handler implements AutoCloseable {

    /** What was told, and by whom. */
    record Line(String by, String text) {}

    /** Keeps the logger from being collected. */
    private static final Logger ROOT = Logger.getLogger("");

    private final List<Line> lines = new ArrayList<>();
    private final Level before = ROOT.getLevel();
    private final List<Handler> silenced = List.of(ROOT.getHandlers());
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Overheard() {
        silenced.forEach(ROOT::removeHandler);
        setLevel(Level.ALL);
        ROOT.addHandler(this);
        ROOT.setLevel(Level.ALL);
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @Override
    public void publish(LogRecord entry) {
        add(String.valueOf(entry.getLoggerName()), new SimpleFormatter().format(entry));
    }

    /** With all its causes. */
    void thrown(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        add(failure.getClass().getName(), text.toString());
    }

    private synchronized void add(String by, String text) {
        lines.add(new Line(by, text));
    }

    synchronized List<Line> lines() {
        Stream<Line> console = printed.toString(StandardCharsets.UTF_8).lines().map(it -> new Line("console", it));
        return Stream.concat(lines.stream(), console).toList();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        ROOT.removeHandler(this);
        ROOT.setLevel(before);
        silenced.forEach(ROOT::addHandler);
    }
}
