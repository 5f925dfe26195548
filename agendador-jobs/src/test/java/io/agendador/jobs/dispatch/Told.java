package io.agendador.jobs.dispatch;

import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import java.time.Instant;
import java.util.List;

/** Writes down what was skipped. */
record Told(List<String> skips) implements RunListener {

    @Override
    public void started(Turn turn) {}

    @Override
    public void ended(Turn turn, Ending ending, Instant now) {}

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        skips.add(occurrence.job() + " " + reason);
    }
}
