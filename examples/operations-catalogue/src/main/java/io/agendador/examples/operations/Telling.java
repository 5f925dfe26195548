package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.present.Texts;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Tells each run in a line as it ends, and counts them. Safe for use by many threads. */
final class Telling implements RunListener {

    private final Texts texts;
    private final PrintWriter out;
    private final AtomicLong succeeded = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong skipped = new AtomicLong();

    Telling(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    @Override
    public void started(Turn turn) {
        // It is told when it ends.
    }

    @Override
    public void ended(Turn turn, Ending ending, Instant now) {
        (ending.status() == Status.SUCCESS ? succeeded : failed).incrementAndGet();
        StringBuilder more = new StringBuilder();
        ending.responseCode().ifPresent(it -> more.append(texts.text("run.code", String.valueOf(it))));
        ending.items().ifPresent(it -> more.append(texts.text("run.items", it)));
        out.println(texts.text(
                "run.ended", time(now), turn.occurrence().job(), texts.word(ending.status()), more.toString()));
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        skipped.incrementAndGet();
        out.println(texts.text("run.skipped", time(now), occurrence.job(), texts.word(reason)));
    }

    String summary(int running) {
        long good = succeeded.get();
        long bad = failed.get();
        return texts.text("run.summary", good + bad, good, bad, skipped.get(), running);
    }

    private static String time(Instant now) {
        return LocalTime.ofInstant(now, Timing.USUAL_ZONE)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
