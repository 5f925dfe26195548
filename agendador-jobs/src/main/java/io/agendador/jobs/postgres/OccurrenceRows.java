package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_EXECUTION;
import static io.agendador.jobs.postgres.generated.Tables.JOB_OCCURRENCE;

import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.postgres.generated.tables.records.JobOccurrenceRecord;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSeekStep2;
import org.jooq.impl.DSL;

/** What shall run, runs, ran, and shall not. */
final class OccurrenceRows {

    private static final Condition OPEN = JOB_OCCURRENCE.STATE.in(State.WAITING, State.RUNNING);

    private final DSLContext sql;
    private final NetworkRows networks;
    private final ExecutionRows executions;

    OccurrenceRows(DSLContext sql, NetworkRows networks, ExecutionRows executions) {
        this.sql = sql;
        this.networks = networks;
        this.executions = executions;
    }

    SortedSet<String> unfinished(String network) {
        return new TreeSet<>(sql.selectDistinct(JOB_OCCURRENCE.JOB)
                .from(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.NETWORK.eq(network))
                .and(OPEN)
                .fetch(JOB_OCCURRENCE.JOB));
    }

    boolean add(Occurrence occurrence, Instant now) {
        return insert(occurrence, State.WAITING, now);
    }

    boolean skip(Occurrence occurrence, SkipReason reason, String detail, Instant now) {
        if (!insert(occurrence, State.SKIPPED, now)) {
            return false;
        }
        skipped(occurrence, reason, detail, now);
        return true;
    }

    /** Whoever asks by hand and is refused excuses nothing. */
    void skipped(Occurrence occurrence, SkipReason reason, String detail, Instant now) {
        executions.skipped(occurrence, reason, detail, now);
        if (reason.excused() && occurrence.request().isEmpty()) {
            networks.excused(occurrence.network(), occurrence.job(), occurrence.scheduledFor(), now);
        }
    }

    private boolean insert(Occurrence occurrence, State state, Instant now) {
        JobOccurrenceRecord row = new JobOccurrenceRecord();
        row.setId(occurrence.id());
        row.setNetwork(occurrence.network());
        row.setJob(occurrence.job());
        row.setCategory(occurrence.category());
        row.setLane(occurrence.lane());
        row.setScheduledFor(occurrence.scheduledFor());
        row.setState(state);
        row.setAddedAt(now);
        row.setDueAt(now);
        occurrence.request().ifPresent(it -> {
            row.setAuthor(it.author().name());
            row.setAuthorRole(it.author().role());
            row.setAuthorDoor(it.author().door());
            row.setParameters(Parameters.json(it.parameters()));
            row.setOverrides(it.overrides());
        });
        return sql.insertInto(JOB_OCCURRENCE).set(row).onConflictDoNothing().execute() == 1;
    }

    Optional<Turn> take(UUID id, UUID execution, String node, boolean alone, Instant now, Duration lease) {
        Optional<JobOccurrenceRecord> waiting = sql.selectFrom(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.ID.eq(id))
                .and(JOB_OCCURRENCE.STATE.eq(State.WAITING))
                .and(JOB_OCCURRENCE.DUE_AT.le(now))
                .forUpdate()
                .fetchOptional();
        return waiting.filter(it -> !alone || noneRuns(it)).map(it -> take(it, execution, node, now, lease));
    }

    /** Two that are taken at the same time wait for each other here. */
    private boolean noneRuns(JobOccurrenceRecord row) {
        sql.execute(
                "select pg_advisory_xact_lock(hashtextextended('agendador_jobs/' || ? || '/' || ?, 0))",
                row.getNetwork(),
                row.getJob());
        return !sql.fetchExists(sql.selectOne()
                .from(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.NETWORK.eq(row.getNetwork()))
                .and(JOB_OCCURRENCE.JOB.eq(row.getJob()))
                .and(JOB_OCCURRENCE.STATE.eq(State.RUNNING)));
    }

    private Turn take(JobOccurrenceRecord row, UUID execution, String node, Instant now, Duration lease) {
        Turn turn = new Turn(execution, occurrence(row), row.getAttempts() + 1, row.getFence() + 1, node, now);
        sql.update(JOB_OCCURRENCE)
                .set(JOB_OCCURRENCE.STATE, State.RUNNING)
                .set(JOB_OCCURRENCE.ATTEMPTS, turn.attempt())
                .set(JOB_OCCURRENCE.FENCE, turn.fence())
                .set(JOB_OCCURRENCE.NODE, node)
                .set(JOB_OCCURRENCE.LEASE_UNTIL, until(lease))
                .where(JOB_OCCURRENCE.ID.eq(row.getId()))
                .execute();
        executions.started(turn);
        networks.started(row.getNetwork(), row.getJob(), now);
        return turn;
    }

    boolean holds(Turn turn) {
        return sql.fetchExists(
                sql.selectOne().from(JOB_OCCURRENCE).where(held(turn)).forShare());
    }

    List<Turn> extend(List<Turn> turns, Duration lease) {
        return turns.stream()
                .filter(it -> sql.update(JOB_OCCURRENCE)
                                .set(JOB_OCCURRENCE.LEASE_UNTIL, until(lease))
                                .where(held(it))
                                .execute()
                        == 1)
                .toList();
    }

    /** By the database's clock, which is the same for all nodes. */
    private static Field<Instant> until(Duration lease) {
        return DSL.field(
                "clock_timestamp() + {0} * interval '1 millisecond'",
                JOB_OCCURRENCE.LEASE_UNTIL.getDataType(), DSL.val(lease.toMillis()));
    }

    List<Turn> expired(int most) {
        return runs(sql, JOB_OCCURRENCE.LEASE_UNTIL.lt(until(Duration.ZERO)))
                .limit(most)
                .fetch(OccurrenceRows::turn);
    }

    /** What runs, the oldest first, with the execution that it runs as. */
    static SelectSeekStep2<Record, Instant, UUID> runs(DSLContext sql, Condition condition) {
        return sql.select(JOB_OCCURRENCE.fields())
                .select(JOB_EXECUTION.ID, JOB_EXECUTION.STARTED_AT)
                .from(JOB_OCCURRENCE)
                .join(JOB_EXECUTION)
                .on(JOB_EXECUTION.OCCURRENCE_ID.eq(JOB_OCCURRENCE.ID))
                .and(JOB_EXECUTION.STATUS.eq(Status.RUNNING))
                .where(JOB_OCCURRENCE.STATE.eq(State.RUNNING))
                .and(condition)
                .orderBy(JOB_EXECUTION.STARTED_AT, JOB_EXECUTION.ID);
    }

    static Turn turn(Record run) {
        JobOccurrenceRecord row = run.into(JOB_OCCURRENCE);
        return new Turn(
                run.get(JOB_EXECUTION.ID),
                occurrence(row),
                row.getAttempts(),
                row.getFence(),
                row.getNode(),
                run.get(JOB_EXECUTION.STARTED_AT));
    }

    private static Condition held(Turn turn) {
        return JOB_OCCURRENCE
                .ID
                .eq(turn.occurrence().id())
                .and(JOB_OCCURRENCE.STATE.eq(State.RUNNING))
                .and(JOB_OCCURRENCE.FENCE.eq(turn.fence()));
    }

    boolean end(Turn turn, Ending ending, Instant now) {
        State over = ending.status() == Status.SUCCESS ? State.DONE : State.DEAD;
        State state = ending.again().isPresent() ? State.WAITING : over;
        int ended = sql.update(JOB_OCCURRENCE)
                .set(JOB_OCCURRENCE.STATE, state)
                .set(JOB_OCCURRENCE.DUE_AT, ending.again().orElse(now))
                .set(JOB_OCCURRENCE.NODE, DSL.castNull(JOB_OCCURRENCE.NODE))
                .set(JOB_OCCURRENCE.LEASE_UNTIL, DSL.castNull(JOB_OCCURRENCE.LEASE_UNTIL))
                .where(held(turn))
                .execute();
        if (ended == 1) {
            executions.ended(turn, ending, now);
        }
        return ended == 1;
    }

    Optional<List<Execution>> executions(String network, String job, Instant scheduledFor) {
        return sql.selectFrom(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.NETWORK.eq(network))
                .and(JOB_OCCURRENCE.JOB.eq(job))
                .and(JOB_OCCURRENCE.SCHEDULED_FOR.eq(scheduledFor))
                .and(JOB_OCCURRENCE.AUTHOR.isNull())
                .fetchOptional()
                .map(it -> executions.of(occurrence(it)));
    }

    static Occurrence occurrence(JobOccurrenceRecord row) {
        return new Occurrence(
                row.getId(),
                row.getNetwork(),
                row.getJob(),
                row.getCategory(),
                row.getLane(),
                row.getScheduledFor(),
                Optional.ofNullable(row.getAuthor())
                        .map(it -> new Request(
                                new Author(it, row.getAuthorRole(), row.getAuthorDoor()),
                                Parameters.read(row.getParameters()),
                                row.getOverrides())));
    }
}
