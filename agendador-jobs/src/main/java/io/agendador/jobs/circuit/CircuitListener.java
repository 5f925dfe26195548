package io.agendador.jobs.circuit;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes note of how the runs of jobs went that name a circuit. Safe for use by many threads. */
public final class CircuitListener implements RunListener {

    private final SortedMap<String, Catalogue> catalogues;
    private final JobLedger ledger;

    /**
     * A listener to the runs of these.
     *
     * @param catalogues by network
     */
    public CircuitListener(SortedMap<String, Catalogue> catalogues, JobLedger ledger) {
        this.catalogues = Collections.unmodifiableSortedMap(new TreeMap<>(catalogues));
        this.ledger = ledger;
    }

    @Override
    public void started(Turn turn) {}

    @Override
    public void ended(Turn turn, Ending ending, Instant now) {
        Occurrence of = turn.occurrence();
        Optional<String> circuit = Optional.ofNullable(catalogues.get(of.network()))
                .flatMap(it -> it.job(of.job()))
                .map(Job::conditions)
                .flatMap(it -> it.circuit());
        boolean success = ending.status() == Status.SUCCESS;
        circuit.ifPresent(name -> ledger.within(it -> Circuits.ended(it, of.network(), name, success, now)));
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {}
}
