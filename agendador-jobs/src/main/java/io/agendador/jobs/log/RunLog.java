package io.agendador.jobs.log;

import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes a line of {@code key=value} where a run begins, where it ends, and where an occurrence is skipped. What a handler
 * had to say of its failure is on record and not in the log, for it may quote contents. Safe for use by many threads.
 */
public final class RunLog implements RunListener {

    private final Logger log;

    /** Into that log; {@code System.getLogger("agendador.jobs")}, say. */
    public RunLog(Logger log) {
        this.log = log;
    }

    @Override
    public void started(Turn turn) {
        write(Level.INFO, line("job.started", turn));
    }

    @Override
    public void ended(Turn turn, Ending ending, Instant now) {
        Line line = line("job.ended", turn)
                .with("status", ending.status())
                .with(
                        "duration_ms",
                        Math.max(0, Duration.between(turn.started(), now).toMillis()));
        ending.items().ifPresent(it -> line.with("items", it));
        ending.responseCode().ifPresent(it -> line.with("response", it));
        ending.again().ifPresent(it -> line.with("again", it));
        write(ending.status() == Status.SUCCESS ? Level.INFO : Level.WARNING, line);
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        write(Level.INFO, line("job.skipped", occurrence).with("reason", reason));
    }

    private void write(Level level, Line line) {
        // As an argument: what is in braces here is not to be put in by the log.
        log.log(level, "{0}", line.toString());
    }

    private static Line line(String event, Turn turn) {
        return line(event, turn.occurrence())
                .with("attempt", turn.attempt())
                .with("node", turn.node())
                .with("run", turn.execution());
    }

    private static Line line(String event, Occurrence occurrence) {
        return new Line()
                .with("event", event)
                .with("network", occurrence.network())
                .with("job", occurrence.job())
                .with("category", occurrence.category())
                .with("lane", occurrence.lane())
                .with("scheduled", occurrence.scheduledFor());
    }
}
