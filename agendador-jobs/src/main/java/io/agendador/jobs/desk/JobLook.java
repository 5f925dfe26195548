package io.agendador.jobs.desk;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.Transition;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.ExecutionFilter;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.QueueState;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Stuck;
import io.agendador.jobs.ledger.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What anybody with a role may see of the jobs of one network. Each method is one transaction. Safe for use by many threads.
 *
 * <p>All methods throw {@link io.agendador.review.StoreUnavailableException} if the database cannot be reached.
 */
public final class JobLook {

    private final String network;
    private final Catalogue catalogue;
    private final JobLedger ledger;
    private final InstantSource clock;

    /** At the jobs of one network. */
    public JobLook(String network, Catalogue catalogue, JobLedger ledger, InstantSource clock) {
        this.network = network;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Why there can be nothing to see of a job: there is none of that name. */
    public Optional<Denial> unknownJob(String name) {
        return new JobNames(catalogue).unknown(Pause.Scope.JOB, name);
    }

    /**
     * Executions, the newest first.
     *
     * @param narrowed from {@link ExecutionFilter#of} this network
     */
    public List<Execution> executions(UnaryOperator<ExecutionFilter> narrowed) {
        ExecutionFilter filter = narrowed.apply(ExecutionFilter.of(network));
        return ledger.within(it -> it.history().executions(filter));
    }

    /** What became of an occurrence, one that was asked for, say. */
    public Optional<Standing> occurrence(UUID id) {
        return ledger.within(it -> it.backlog().standing(id))
                .filter(it -> it.occurrence().network().equals(network));
    }

    /** How much is not done. */
    public QueueState queue() {
        return ledger.within(it -> it.backlog().state(network, catalogue, clock.instant()));
    }

    /** What runs for more than 5 minutes past its time-out, the oldest first. */
    public List<Turn> stuck() {
        Instant now = clock.instant();
        return ledger.within(it -> Stuck.among(it.backlog().running(network), catalogue, now));
    }

    /** Dead letters with their history, the one that died last first. */
    public List<Standing> dead(int most) {
        return ledger.within(it -> it.backlog().dead(network, most));
    }

    /** What is kept from running now: pauses, pilot mode, open circuits. */
    public Controls controls() {
        return ledger.within(it -> it.controls(network, clock.instant()));
    }

    /** All circuits that were ever heard of, by name. */
    public List<Circuit> circuits() {
        return ledger.within(it -> it.circuits().all(network));
    }

    /**
     * What circuits did, the newest first.
     *
     * @param name only that one's
     * @param back how far to look
     */
    public List<Transition> transitions(Optional<String> name, Duration back) {
        return ledger.within(
                it -> it.circuits().transitions(network, name, clock.instant().minus(back)));
    }

    /** What people did, the newest first. */
    public List<AuditEntry> audit(int most) {
        return ledger.within(it -> it.audit().newest(network, most));
    }
}
