package io.agendador.jobs.postgres;

import io.agendador.jobs.ledger.Backlog;
import io.agendador.jobs.ledger.CircuitBook;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.History;
import io.agendador.jobs.ledger.JobAudit;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Outage;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jooq.DSLContext;

/** One transaction's books. */
final class PostgresBooks implements Books {

    private final NetworkRows networks;
    private final OccurrenceRows occurrences;
    private final HistoryRows history;
    private final BacklogRows backlog;
    private final CircuitRows circuits;
    private final AuditRows audit;

    PostgresBooks(DSLContext sql) {
        this.networks = new NetworkRows(sql);
        ExecutionRows executions = new ExecutionRows(sql);
        this.occurrences = new OccurrenceRows(sql, networks, executions);
        this.history = new HistoryRows(sql);
        this.backlog = new BacklogRows(sql, occurrences, executions);
        this.circuits = new CircuitRows(sql);
        this.audit = new AuditRows(sql);
    }

    @Override
    public Optional<Instant> dispatchedUntil(String network) {
        return networks.dispatchedUntil(network);
    }

    @Override
    public void dispatchedUntil(String network, Instant until) {
        networks.dispatchedUntil(network, until);
    }

    @Override
    public void add(String network, Outage outage) {
        networks.add(network, outage);
    }

    @Override
    public List<Outage> outages(String network, Instant from, Instant until) {
        return networks.outages(network, from, until);
    }

    @Override
    public Controls controls(String network, Instant now) {
        return networks.controls(network, circuits.refusing(network, now));
    }

    @Override
    public void pause(String network, Pause pause) {
        networks.pause(network, pause);
    }

    @Override
    public void resume(String network, Pause.Scope scope, String name) {
        networks.resume(network, scope, name);
    }

    @Override
    public void pilot(String network, boolean on) {
        networks.pilot(network, on);
    }

    @Override
    public SortedMap<String, Instant> known(String network, Collection<String> jobs, Instant now) {
        return networks.known(network, jobs, now);
    }

    @Override
    public SortedSet<String> unfinished(String network) {
        return occurrences.unfinished(network);
    }

    @Override
    public boolean add(Occurrence occurrence, Instant now) {
        return occurrences.add(occurrence, now);
    }

    @Override
    public boolean skip(Occurrence occurrence, SkipReason reason, String detail, Instant now) {
        return occurrences.skip(occurrence, reason, detail, now);
    }

    @Override
    public Optional<Turn> take(
            UUID occurrence, UUID execution, String node, boolean alone, Instant now, Duration lease) {
        return occurrences.take(occurrence, execution, node, alone, now, lease);
    }

    @Override
    public boolean holds(Turn turn) {
        return occurrences.holds(turn);
    }

    @Override
    public List<Turn> extend(List<Turn> turns, Instant now, Duration lease) {
        return occurrences.extend(turns, lease);
    }

    @Override
    public List<Turn> expired(Instant now, int most) {
        return occurrences.expired(most);
    }

    @Override
    public boolean end(Turn turn, Ending ending, Instant now) {
        return occurrences.end(turn, ending, now);
    }

    @Override
    public Optional<Instant> lastStart(String network, String job) {
        return networks.lastStart(network, job);
    }

    @Override
    public Optional<Instant> lastExcused(String network, String job) {
        return networks.lastExcused(network, job);
    }

    @Override
    public Optional<List<Execution>> executions(String network, String job, Instant scheduledFor) {
        return occurrences.executions(network, job, scheduledFor);
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Backlog backlog() {
        return backlog;
    }

    @Override
    public CircuitBook circuits() {
        return circuits;
    }

    @Override
    public JobAudit audit() {
        return audit;
    }
}
