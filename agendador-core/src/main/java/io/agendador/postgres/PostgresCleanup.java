package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.CALENDAR_CHANNEL;
import static io.agendador.postgres.generated.Tables.CALENDAR_MESSAGE;
import static io.agendador.postgres.generated.Tables.PLANNING_INPUT;
import static io.agendador.postgres.generated.Tables.PROPOSAL;
import static io.agendador.postgres.generated.Tables.PROPOSAL_DOCUMENT;
import static io.agendador.postgres.generated.Tables.PUBLICATION;
import static io.agendador.postgres.generated.Tables.PUBLICATION_ITEM;

import io.agendador.mirror.Publication;
import io.agendador.proposal.Proposal.Status;
import io.agendador.review.Retention;
import io.agendador.review.Transactions.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Lets go what need not be kept any more, in small transactions one after the other: to be stopped or killed at any time,
 * and repeated. The proposals themselves stay, with who decided what and why. Safe for use by many threads and processes.
 */
public final class PostgresCleanup {

    private static final int USUAL_BATCH = 500;

    private final PostgresStore store;
    private final int batch;

    /** Of that network. */
    public PostgresCleanup(PostgresStore store) {
        this(store, USUAL_BATCH);
    }

    PostgresCleanup(PostgresStore store, int batch) {
        this.store = store;
        this.batch = batch;
    }

    /**
     * Cleans up.
     *
     * @return how many rows went, or were closed
     * @throws InterruptedException if the thread is told to stop; what was done until then is done
     */
    public long clean(Retention retention, Instant now) throws InterruptedException {
        Instant unapproved = now.minus(retention.unapproved());
        Instant records = now.minus(retention.records());
        long cleaned = 0;
        for (ToIntFunction<DSLContext> step : steps(unapproved, records, now)) {
            cleaned += repeated(stores -> store.tables().within(step::applyAsInt));
        }
        return cleaned + repeated(stores -> stores.snapshots().forget(records, batch));
    }

    /** Within writes, so that nobody counts on what goes at that moment. */
    private long repeated(ToIntFunction<Stores> step) throws InterruptedException {
        long all = 0;
        int last;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException("told to stop");
            }
            last = store.transactions().write(step::applyAsInt);
            all += last;
        } while (last >= batch);
        return all;
    }

    private List<ToIntFunction<DSLContext>> steps(Instant unapproved, Instant records, Instant now) {
        Condition notApproved = PROPOSAL.STATUS
                .in(Status.REJECTED, Status.SUPERSEDED, Status.EXPIRED)
                .and(PROPOSAL.CREATED_AT.lt(unapproved));
        Condition longPast = PROPOSAL.STATUS
                .eq(Status.APPROVED)
                .and(PROPOSAL.CREATED_AT.lt(records))
                .and(PROPOSAL.TO_DATE.lt(date(records)));
        return List.of(
                sql -> documents(sql, notApproved),
                sql -> documents(sql, longPast),
                sql -> inputs(sql, PROPOSAL.CREATED_AT.ge(records).andNot(notApproved)),
                this::networks,
                sql -> items(sql, records),
                sql -> expired(sql, now),
                this::messages,
                sql -> channels(sql, records));
    }

    private int documents(DSLContext sql, Condition which) {
        return sql.deleteFrom(PROPOSAL_DOCUMENT)
                .where(PROPOSAL_DOCUMENT.PROPOSAL_ID.in(DSL.select(PROPOSAL_DOCUMENT.PROPOSAL_ID)
                        .from(PROPOSAL_DOCUMENT)
                        .join(PROPOSAL)
                        .on(PROPOSAL.ID.eq(PROPOSAL_DOCUMENT.PROPOSAL_ID))
                        .where(which)
                        .limit(batch)))
                .execute();
    }

    private int inputs(DSLContext sql, Condition needed) {
        return sql.deleteFrom(PLANNING_INPUT)
                .where(PLANNING_INPUT.HASH.in(DSL.select(PLANNING_INPUT.HASH)
                        .from(PLANNING_INPUT)
                        .where(PLANNING_INPUT.NETWORK_HASH.isNotNull())
                        .andNotExists(DSL.selectOne()
                                .from(PROPOSAL)
                                .where(PROPOSAL.PLANNING_INPUT.eq(PLANNING_INPUT.HASH))
                                .and(needed))
                        .limit(batch)))
                .execute();
    }

    private int networks(DSLContext sql) {
        return sql.deleteFrom(PLANNING_INPUT)
                .where(PLANNING_INPUT.HASH.in(DSL.select(PLANNING_INPUT.HASH)
                        .from(PLANNING_INPUT)
                        .where(PLANNING_INPUT.NETWORK_HASH.isNull())
                        .and(PLANNING_INPUT.HASH.notIn(DSL.select(PLANNING_INPUT.NETWORK_HASH)
                                .from(PLANNING_INPUT)
                                .where(PLANNING_INPUT.NETWORK_HASH.isNotNull())))
                        .limit(batch)))
                .execute();
    }

    private int items(DSLContext sql, Instant before) {
        return sql.deleteFrom(PUBLICATION_ITEM)
                .where(DSL.row(PUBLICATION_ITEM.PUBLICATION_ID, PUBLICATION_ITEM.POSITION)
                        .in(DSL.select(PUBLICATION_ITEM.PUBLICATION_ID, PUBLICATION_ITEM.POSITION)
                                .from(PUBLICATION_ITEM)
                                .join(PUBLICATION)
                                .on(PUBLICATION.ID.eq(PUBLICATION_ITEM.PUBLICATION_ID))
                                .where(PUBLICATION.STATE.ne(Publication.State.RUNNING))
                                .and(PUBLICATION.ENDED_AT.lt(before))
                                .and(PUBLICATION.TO_DATE.lt(date(before)))
                                .limit(batch)))
                .execute();
    }

    /** Google tells nothing by them any more. */
    private int expired(DSLContext sql, Instant now) {
        return sql.update(CALENDAR_CHANNEL)
                .set(CALENDAR_CHANNEL.STATE, "REVOKED")
                .set(CALENDAR_CHANNEL.REVOKED_AT, now)
                .where(CALENDAR_CHANNEL.ID.in(DSL.select(CALENDAR_CHANNEL.ID)
                        .from(CALENDAR_CHANNEL)
                        .where(CALENDAR_CHANNEL.STATE.in("ASKED", "ACTIVE", "FAILED"))
                        .and(CALENDAR_CHANNEL.EXPIRES_AT.lt(now))
                        .limit(batch)))
                .execute();
    }

    private int messages(DSLContext sql) {
        return sql.deleteFrom(CALENDAR_MESSAGE)
                .where(DSL.row(CALENDAR_MESSAGE.CHANNEL_ID, CALENDAR_MESSAGE.NUMBER)
                        .in(DSL.select(CALENDAR_MESSAGE.CHANNEL_ID, CALENDAR_MESSAGE.NUMBER)
                                .from(CALENDAR_MESSAGE)
                                .join(CALENDAR_CHANNEL)
                                .on(CALENDAR_CHANNEL.ID.eq(CALENDAR_MESSAGE.CHANNEL_ID))
                                .where(CALENDAR_CHANNEL.STATE.eq("REVOKED"))
                                .limit(batch)))
                .execute();
    }

    private int channels(DSLContext sql, Instant before) {
        return sql.deleteFrom(CALENDAR_CHANNEL)
                .where(CALENDAR_CHANNEL.ID.in(DSL.select(CALENDAR_CHANNEL.ID)
                        .from(CALENDAR_CHANNEL)
                        .where(CALENDAR_CHANNEL.STATE.eq("REVOKED"))
                        .and(CALENDAR_CHANNEL.EXPIRES_AT.lt(before))
                        .limit(batch)))
                .execute();
    }

    private static LocalDate date(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
