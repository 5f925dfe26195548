package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.WORK;

import io.agendador.postgres.generated.tables.records.WorkRecord;
import io.agendador.review.WorkQueue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The work that follows, as an outbox: it commits with the change that it follows from. */
final class PostgresWorkQueue implements WorkQueue {

    private final DSLContext sql;

    PostgresWorkQueue(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Work work, Instant now) {
        Instant since = now.truncatedTo(ChronoUnit.MICROS);
        sql.deleteFrom(WORK)
                .where(WORK.TOPIC.eq(work.topic()))
                .and(WORK.KEY.eq(work.key()))
                .and(DSL.not(beingDone(since)))
                .execute();
        WorkRecord row = new WorkRecord();
        row.setTopic(work.topic());
        row.setKey(work.key());
        row.setPayload(work.payload());
        row.setSince(since);
        row.setDueAt(since);
        sql.insertInto(WORK).set(row).execute();
    }

    @Override
    public List<Waiting> take(Collection<String> topics, Instant now, Instant until, int most) {
        Condition due = WORK.TOPIC.in(topics).and(WORK.DUE_AT.le(now));
        sql.deleteFrom(WORK).where(due).and(newerExists()).execute();
        return sql
                .update(WORK)
                .set(WORK.TAKEN, true)
                .set(WORK.ATTEMPTS, WORK.ATTEMPTS.plus(1))
                .set(WORK.DUE_AT, until)
                .where(WORK.NUMBER.in(sql.select(WORK.NUMBER)
                        .from(WORK)
                        .where(due)
                        .orderBy(WORK.NUMBER)
                        .limit(Counts.checked(most))
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch(PostgresWorkQueue::waiting)
                .stream()
                .sorted(Comparator.comparingLong(Waiting::number))
                .toList();
    }

    @Override
    public void done(long number) {
        sql.deleteFrom(WORK).where(WORK.NUMBER.eq(number)).execute();
    }

    @Override
    public void failed(long number, Instant again, String why) {
        sql.deleteFrom(WORK).where(WORK.NUMBER.eq(number)).and(newerExists()).execute();
        sql.update(WORK)
                .set(WORK.TAKEN, false)
                .set(WORK.DUE_AT, again)
                .set(WORK.LAST_ERROR, why)
                .where(WORK.NUMBER.eq(number))
                .execute();
    }

    private static Condition beingDone(Instant now) {
        return WORK.TAKEN.isTrue().and(WORK.DUE_AT.gt(now));
    }

    /** What was added meanwhile, while it was being done, stands in its place. */
    private static Condition newerExists() {
        return WORK.NUMBER.notIn(DSL.select(DSL.max(WORK.NUMBER)).from(WORK).groupBy(WORK.TOPIC, WORK.KEY));
    }

    private static Waiting waiting(WorkRecord row) {
        return new Waiting(
                row.getNumber(),
                new Work(row.getTopic(), row.getKey(), row.getPayload()),
                row.getSince(),
                row.getAttempts());
    }
}
