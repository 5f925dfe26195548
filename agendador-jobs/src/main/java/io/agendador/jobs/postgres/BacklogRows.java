package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_OCCURRENCE;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.ledger.Backlog;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.QueueState;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.ledger.Standing.State;
import io.agendador.jobs.ledger.Stuck;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.postgres.generated.tables.records.JobOccurrenceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What is not done. */
final class BacklogRows implements Backlog {

    private static final Field<Integer> COUNT = DSL.count();
    private static final Field<Instant> OLDEST = DSL.min(JOB_OCCURRENCE.DUE_AT);

    private final DSLContext sql;
    private final OccurrenceRows occurrences;
    private final ExecutionRows executions;

    BacklogRows(DSLContext sql, OccurrenceRows occurrences, ExecutionRows executions) {
        this.sql = sql;
        this.occurrences = occurrences;
        this.executions = executions;
    }

    @Override
    public QueueState state(String network, Catalogue catalogue, Instant now) {
        List<Turn> running = running(network);
        Optional<Instant> oldest = sql.select(OLDEST)
                .from(JOB_OCCURRENCE)
                .where(of(network, State.WAITING))
                .and(JOB_OCCURRENCE.DUE_AT.le(now))
                .fetchOptional(OLDEST);
        return new QueueState(
                count(network, State.WAITING),
                running.size(),
                Stuck.among(running, catalogue, now).size(),
                count(network, State.DEAD),
                oldest);
    }

    private int count(String network, State state) {
        return sql.select(COUNT).from(JOB_OCCURRENCE).where(of(network, state)).fetchSingle(COUNT);
    }

    private static Condition of(String network, State state) {
        // Written out, not a parameter, so that the planner sees which of the partial indexes fits.
        return JOB_OCCURRENCE.NETWORK.eq(network).and(JOB_OCCURRENCE.STATE.eq(DSL.inline(state, JOB_OCCURRENCE.STATE)));
    }

    @Override
    public List<Occurrence> waiting(String lane, Instant dueBefore, int most) {
        return sql.selectFrom(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.STATE.eq(DSL.inline(State.WAITING, JOB_OCCURRENCE.STATE)))
                .and(JOB_OCCURRENCE.LANE.eq(lane))
                .and(JOB_OCCURRENCE.DUE_AT.le(dueBefore))
                .orderBy(JOB_OCCURRENCE.DUE_AT, JOB_OCCURRENCE.ID)
                .limit(most)
                .fetch(OccurrenceRows::occurrence);
    }

    @Override
    public Optional<Standing> latest(String network, String job, Instant until) {
        return sql.selectFrom(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.NETWORK.eq(network))
                .and(JOB_OCCURRENCE.JOB.eq(job))
                .and(JOB_OCCURRENCE.SCHEDULED_FOR.le(until))
                .orderBy(JOB_OCCURRENCE.SCHEDULED_FOR.desc(), JOB_OCCURRENCE.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(this::standing);
    }

    @Override
    public List<Turn> running(String network) {
        return OccurrenceRows.runs(sql, JOB_OCCURRENCE.NETWORK.eq(network)).fetch(OccurrenceRows::turn);
    }

    @Override
    public List<Standing> dead(String network, int most) {
        return sql.selectFrom(JOB_OCCURRENCE)
                .where(of(network, State.DEAD))
                .orderBy(JOB_OCCURRENCE.DUE_AT.desc(), JOB_OCCURRENCE.ID.desc())
                .limit(most)
                .fetch(this::standing);
    }

    private Standing standing(JobOccurrenceRecord row) {
        Occurrence occurrence = OccurrenceRows.occurrence(row);
        return new Standing(occurrence, row.getState(), row.getDueAt(), executions.of(occurrence));
    }

    @Override
    public SortedMap<String, Integer> deadByJob(String network) {
        return new TreeMap<>(sql.select(JOB_OCCURRENCE.JOB, COUNT)
                .from(JOB_OCCURRENCE)
                .where(of(network, State.DEAD))
                .groupBy(JOB_OCCURRENCE.JOB)
                .fetchMap(JOB_OCCURRENCE.JOB, COUNT));
    }

    @Override
    public Optional<Standing> standing(UUID occurrence) {
        return sql.selectFrom(JOB_OCCURRENCE)
                .where(JOB_OCCURRENCE.ID.eq(occurrence))
                .forUpdate()
                .fetchOptional()
                .map(this::standing);
    }

    @Override
    public boolean retry(UUID occurrence, Instant now) {
        return sql.update(JOB_OCCURRENCE)
                        .set(JOB_OCCURRENCE.STATE, State.WAITING)
                        .set(JOB_OCCURRENCE.DUE_AT, now)
                        .set(JOB_OCCURRENCE.ATTEMPTS, 0)
                        .where(JOB_OCCURRENCE.ID.eq(occurrence))
                        .and(JOB_OCCURRENCE.STATE.eq(State.DEAD))
                        .execute()
                == 1;
    }

    @Override
    public boolean discard(UUID occurrence, Instant now) {
        return sql.update(JOB_OCCURRENCE)
                        .set(JOB_OCCURRENCE.STATE, State.DISCARDED)
                        .set(JOB_OCCURRENCE.DUE_AT, now)
                        .where(JOB_OCCURRENCE.ID.eq(occurrence))
                        .and(JOB_OCCURRENCE.STATE.eq(State.DEAD))
                        .execute()
                == 1;
    }

    @Override
    public boolean skip(UUID occurrence, SkipReason reason, String detail, Instant now) {
        Optional<JobOccurrenceRecord> skipped = sql.update(JOB_OCCURRENCE)
                .set(JOB_OCCURRENCE.STATE, State.SKIPPED)
                .set(JOB_OCCURRENCE.DUE_AT, now)
                .where(JOB_OCCURRENCE.ID.eq(occurrence))
                .and(JOB_OCCURRENCE.STATE.eq(State.WAITING))
                .and(JOB_OCCURRENCE.FENCE.eq(0L))
                .returning()
                .fetchOptional();
        skipped.map(OccurrenceRows::occurrence).ifPresent(it -> occurrences.skipped(it, reason, detail, now));
        return skipped.isPresent();
    }

    @Override
    public boolean postpone(UUID occurrence, Instant until) {
        return sql.update(JOB_OCCURRENCE)
                        .set(JOB_OCCURRENCE.DUE_AT, until)
                        .where(JOB_OCCURRENCE.ID.eq(occurrence))
                        .and(JOB_OCCURRENCE.STATE.eq(State.WAITING))
                        .execute()
                == 1;
    }
}
