package io.agendador.jobs.postgres;

import static io.agendador.jobs.postgres.generated.Tables.JOB_EXECUTION;

import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.jobs.postgres.generated.tables.records.JobExecutionRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Runs and skips. */
final class ExecutionRows {

    private final DSLContext sql;

    ExecutionRows(DSLContext sql) {
        this.sql = sql;
    }

    void skipped(Occurrence occurrence, SkipReason reason, String detail, Instant now) {
        JobExecutionRecord row = row(occurrence.id(), occurrence, now, Status.SKIPPED);
        row.setFinishedAt(now);
        row.setDurationMs(0L);
        Optional.of(detail).filter(it -> !it.isEmpty()).map(Ending::cut).ifPresent(row::setError);
        row.setAttempt(0);
        row.setFence(0L);
        row.setNode("");
        row.setSkipReason(reason);
        sql.insertInto(JOB_EXECUTION).set(row).execute();
    }

    void started(Turn turn) {
        JobExecutionRecord row = row(turn.execution(), turn.occurrence(), turn.started(), Status.RUNNING);
        row.setAttempt(turn.attempt());
        row.setFence(turn.fence());
        row.setNode(turn.node());
        sql.insertInto(JOB_EXECUTION).set(row).execute();
    }

    private static JobExecutionRecord row(UUID id, Occurrence occurrence, Instant started, Status status) {
        JobExecutionRecord row = new JobExecutionRecord();
        row.setId(id);
        row.setOccurrenceId(occurrence.id());
        row.setNetwork(occurrence.network());
        row.setJob(occurrence.job());
        row.setScheduledFor(occurrence.scheduledFor());
        row.setStartedAt(started);
        row.setStatus(status);
        row.setCategory(occurrence.category());
        row.setLane(occurrence.lane());
        occurrence.request().map(it -> it.author().name()).ifPresent(row::setAuthor);
        return row;
    }

    void ended(Turn turn, Ending ending, Instant now) {
        // Clocks of nodes differ; a run does not end before it started.
        Duration took = Duration.between(turn.started(), now);
        sql.update(JOB_EXECUTION)
                .set(JOB_EXECUTION.STATUS, ending.status())
                .set(JOB_EXECUTION.FINISHED_AT, now)
                .set(JOB_EXECUTION.DURATION_MS, Math.max(0, took.toMillis()))
                .set(JOB_EXECUTION.RESPONSE_CODE, boxed(ending.responseCode()))
                .set(JOB_EXECUTION.ERROR, ending.error().orElse(null))
                .set(JOB_EXECUTION.ITEMS_PROCESSED, boxed(ending.items()))
                .where(JOB_EXECUTION.ID.eq(turn.execution()))
                .execute();
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    List<Execution> of(Occurrence occurrence) {
        return sql.selectFrom(JOB_EXECUTION)
                .where(JOB_EXECUTION.OCCURRENCE_ID.eq(occurrence.id()))
                .orderBy(JOB_EXECUTION.FENCE)
                .fetch(it -> execution(it, occurrence));
    }

    static Execution execution(JobExecutionRecord row, Occurrence occurrence) {
        return new Execution(
                row.getId(),
                occurrence,
                row.getStartedAt(),
                Optional.ofNullable(row.getFinishedAt()),
                row.getStatus(),
                row.getAttempt(),
                row.getNode(),
                Stream.ofNullable(row.getResponseCode()).mapToInt(it -> it).findFirst(),
                Optional.ofNullable(row.getError()),
                Stream.ofNullable(row.getItemsProcessed()).mapToLong(it -> it).findFirst(),
                Optional.ofNullable(row.getSkipReason()));
    }
}
