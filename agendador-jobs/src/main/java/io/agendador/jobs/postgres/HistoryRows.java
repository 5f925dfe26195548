package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_CIRCUIT_TRANSITION;
import static io.agendador.jobs.postgres.generated.Tables.JOB_EXECUTION;
import static io.agendador.jobs.postgres.generated.Tables.JOB_KNOWN;
import static io.agendador.jobs.postgres.generated.Tables.JOB_OCCURRENCE;
import static io.agendador.jobs.postgres.generated.Tables.JOB_OUTAGE;

import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.ExecutionFilter;
import io.agendador.jobs.ledger.History;
import io.agendador.jobs.ledger.JobMemory;
import io.agendador.jobs.ledger.Standing.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What ran. */
final class HistoryRows implements History {

    private static final Field<Integer> COUNT = DSL.count();

    private final DSLContext sql;

    HistoryRows(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Execution> executions(ExecutionFilter filter) {
        Condition job = filter.job().map(JOB_EXECUTION.JOB::eq).orElseGet(DSL::noCondition);
        Condition since = filter.since().map(JOB_EXECUTION.STARTED_AT::ge).orElseGet(DSL::noCondition);
        return sql.select(JOB_EXECUTION.fields())
                .select(JOB_OCCURRENCE.fields())
                .from(JOB_EXECUTION)
                .join(JOB_OCCURRENCE)
                .on(JOB_OCCURRENCE.ID.eq(JOB_EXECUTION.OCCURRENCE_ID))
                .where(JOB_EXECUTION.NETWORK.eq(filter.network()))
                .and(JOB_EXECUTION.STATUS.in(filter.statuses()))
                .and(job)
                .and(since)
                .orderBy(JOB_EXECUTION.STARTED_AT.desc(), JOB_EXECUTION.ID.desc())
                .limit(filter.most())
                .fetch(HistoryRows::execution);
    }

    private static Execution execution(Record row) {
        return ExecutionRows.execution(row.into(JOB_EXECUTION), OccurrenceRows.occurrence(row.into(JOB_OCCURRENCE)));
    }

    /** Job by job along the index, for a frequent job may have run millions of times. */
    @Override
    public SortedMap<String, Execution> lastRuns(String network) {
        Field<UUID> last = DSL.field(DSL.name("last", "id"), UUID.class);
        Table<?> lastOfJob = DSL.lateral(DSL.select(JOB_EXECUTION.ID)
                        .from(JOB_EXECUTION)
                        .where(JOB_EXECUTION.NETWORK.eq(JOB_KNOWN.NETWORK))
                        .and(JOB_EXECUTION.JOB.eq(JOB_KNOWN.JOB))
                        .and(JOB_EXECUTION.STATUS.ne(DSL.inline(Status.SKIPPED, JOB_EXECUTION.STATUS)))
                        .orderBy(JOB_EXECUTION.STARTED_AT.desc(), JOB_EXECUTION.FENCE.desc())
                        .limit(1))
                .as("last");
        SortedMap<String, Execution> runs = new TreeMap<>();
        sql.select(JOB_EXECUTION.fields())
                .select(JOB_OCCURRENCE.fields())
                .from(JOB_KNOWN)
                .crossJoin(lastOfJob)
                .join(JOB_EXECUTION)
                .on(JOB_EXECUTION.ID.eq(last))
                .join(JOB_OCCURRENCE)
                .on(JOB_OCCURRENCE.ID.eq(JOB_EXECUTION.OCCURRENCE_ID))
                .where(JOB_KNOWN.NETWORK.eq(network))
                .forEach(it -> runs.put(it.get(JOB_EXECUTION.JOB), execution(it)));
        return runs;
    }

    @Override
    public SortedMap<String, Integer> failures(String network, Instant since) {
        return new TreeMap<>(sql.select(JOB_EXECUTION.JOB, COUNT)
                .from(JOB_EXECUTION)
                .where(JOB_EXECUTION.NETWORK.eq(network))
                .and(JOB_EXECUTION.STATUS.in(Status.ERROR, Status.TIMEOUT))
                .and(JOB_EXECUTION.STARTED_AT.ge(since))
                .groupBy(JOB_EXECUTION.JOB)
                .fetchMap(JOB_EXECUTION.JOB, COUNT));
    }

    @Override
    public int forget(String network, Instant dueBefore, int most) {
        int occurrences = sql.deleteFrom(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.ID.in(DSL.select(JOB_OCCURRENCE.ID)
                        .from(JOB_OCCURRENCE)
                        .where(JOB_OCCURRENCE.NETWORK.eq(network))
                        .and(JOB_OCCURRENCE.STATE.in(State.DONE, State.DISCARDED, State.SKIPPED))
                        .and(JOB_OCCURRENCE.SCHEDULED_FOR.lt(dueBefore))
                        .limit(most)))
                .execute();
        int transitions = sql.deleteFrom(JOB_CIRCUIT_TRANSITION)
                .where(JOB_CIRCUIT_TRANSITION.NUMBER.in(DSL.select(JOB_CIRCUIT_TRANSITION.NUMBER)
                        .from(JOB_CIRCUIT_TRANSITION)
                        .where(JOB_CIRCUIT_TRANSITION.NETWORK.eq(network))
                        .and(JOB_CIRCUIT_TRANSITION.AT.lt(dueBefore))
                        .limit(most)))
                .execute();
        int outages = sql.deleteFrom(JOB_OUTAGE)
                .where(JOB_OUTAGE.NETWORK.eq(network))
                .and(JOB_OUTAGE.UNTIL_AT.lt(dueBefore))
                .execute();
        return occurrences + transitions + outages;
    }

    @Override
    public SortedMap<String, JobMemory> memories(String network) {
        return new TreeMap<>(sql.selectFrom(JOB_KNOWN)
                .where(JOB_KNOWN.NETWORK.eq(network))
                .fetchMap(
                        JOB_KNOWN.JOB,
                        it -> new JobMemory(
                                it.getKnownSince(),
                                Optional.ofNullable(it.getLastStartedAt()),
                                Optional.ofNullable(it.getLastExcusedAt()))));
    }
}
