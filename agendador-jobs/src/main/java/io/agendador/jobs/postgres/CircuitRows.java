package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_CIRCUIT;
import static io.agendador.jobs.postgres.generated.Tables.JOB_CIRCUIT_TRANSITION;

import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.Transition;
import io.agendador.jobs.ledger.CircuitBook;
import io.agendador.jobs.postgres.generated.tables.records.JobCircuitRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Circuits and their past. */
final class CircuitRows implements CircuitBook {

    private final DSLContext sql;

    CircuitRows(DSLContext sql) {
        this.sql = sql;
    }

    SortedSet<String> refusing(String network, Instant now) {
        return new TreeSet<>(sql.select(JOB_CIRCUIT.NAME)
                .from(JOB_CIRCUIT)
                .where(JOB_CIRCUIT.NETWORK.eq(network))
                .and(JOB_CIRCUIT.OPEN_UNTIL.gt(now))
                .fetch(JOB_CIRCUIT.NAME));
    }

    @Override
    public List<Circuit> all(String network) {
        return sql.selectFrom(JOB_CIRCUIT)
                .where(JOB_CIRCUIT.NETWORK.eq(network))
                .orderBy(JOB_CIRCUIT.NAME.collate("C"))
                .fetch(CircuitRows::circuit);
    }

    @Override
    public Circuit hold(String network, String name, Instant now) {
        sql.insertInto(JOB_CIRCUIT)
                .set(row(network, Circuit.closed(name, now)))
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(JOB_CIRCUIT).where(of(network, name)).forUpdate().fetchSingle(CircuitRows::circuit);
    }

    @Override
    public void store(String network, Circuit circuit, Instant now) {
        Circuit before = hold(network, circuit.name(), now);
        sql.update(JOB_CIRCUIT)
                .set(row(network, circuit))
                .where(of(network, circuit.name()))
                .execute();
        if (before.state() != circuit.state()) {
            add(network, before.to(circuit, now));
        }
    }

    private void add(String network, Transition transition) {
        sql.insertInto(JOB_CIRCUIT_TRANSITION)
                .set(JOB_CIRCUIT_TRANSITION.NETWORK, network)
                .set(JOB_CIRCUIT_TRANSITION.NAME, transition.name())
                .set(JOB_CIRCUIT_TRANSITION.AT, transition.at())
                .set(JOB_CIRCUIT_TRANSITION.FROM_STATE, transition.from())
                .set(JOB_CIRCUIT_TRANSITION.TO_STATE, transition.to())
                .set(JOB_CIRCUIT_TRANSITION.FAILURES, transition.failures())
                .set(JOB_CIRCUIT_TRANSITION.OPEN_UNTIL, transition.openUntil().orElse(null))
                .execute();
    }

    @Override
    public boolean probe(String network, String name, Instant now, Instant until) {
        Optional<Circuit> over = sql.selectFrom(JOB_CIRCUIT)
                .where(of(network, name))
                .and(JOB_CIRCUIT.OPEN_UNTIL.le(now))
                .forUpdate()
                .fetchOptional(CircuitRows::circuit);
        over.ifPresent(it -> store(network, it.probed(now, until), now));
        return over.isPresent();
    }

    @Override
    public List<Transition> transitions(String network, Optional<String> name, Instant since) {
        return sql.selectFrom(JOB_CIRCUIT_TRANSITION)
                .where(JOB_CIRCUIT_TRANSITION.NETWORK.eq(network))
                .and(name.map(JOB_CIRCUIT_TRANSITION.NAME::eq).orElseGet(DSL::noCondition))
                .and(JOB_CIRCUIT_TRANSITION.AT.ge(since))
                .orderBy(JOB_CIRCUIT_TRANSITION.NUMBER.desc())
                .fetch(it -> new Transition(
                        it.getName(),
                        it.getAt(),
                        it.getFromState(),
                        it.getToState(),
                        it.getFailures(),
                        Optional.ofNullable(it.getOpenUntil())));
    }

    private static Condition of(String network, String name) {
        return JOB_CIRCUIT.NETWORK.eq(network).and(JOB_CIRCUIT.NAME.eq(name));
    }

    private static JobCircuitRecord row(String network, Circuit circuit) {
        JobCircuitRecord row = new JobCircuitRecord();
        row.setNetwork(network);
        row.setName(circuit.name());
        row.setState(circuit.state());
        row.setFailures(circuit.failures());
        row.setSince(circuit.since());
        row.setOpenUntil(circuit.openUntil().orElse(null));
        row.setWaitMs(circuit.nextWait().toMillis());
        return row;
    }

    private static Circuit circuit(JobCircuitRecord row) {
        return new Circuit(
                row.getName(),
                row.getState(),
                row.getFailures(),
                row.getSince(),
                Optional.ofNullable(row.getOpenUntil()),
                Duration.ofMillis(row.getWaitMs()));
    }
}
