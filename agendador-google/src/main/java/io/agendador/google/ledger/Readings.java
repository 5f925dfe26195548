package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR;

import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.SyncReason;
import io.agendador.postgres.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How readings of calendars ended. */
public final class Readings {

    private static final List<CalendarStatus> OF_THE_ACCOUNT =
            List.of(CalendarStatus.NEEDS_REAUTH, CalendarStatus.PARKED);
    private static final Field<@Nullable String> NO_TEXT = DSL.castNull(String.class);

    private final Tables tables;
    private final Rhythm rhythm;

    /** Over these tables, in this rhythm. */
    public Readings(Tables tables, Rhythm rhythm) {
        this.tables = tables;
        this.rhythm = rhythm;
    }

    /**
     * A reading that is complete.
     *
     * @param token from where the next one goes on
     * @param horizonStart how far back it went if it was a full one, otherwise null
     * @param events how many events came
     */
    public record Done(
            SyncReason reason,
            Instant at,
            String token,
            @Nullable Instant horizonStart,
            int events) {

        /** Without the token. */
        @Override
        public String toString() {
            return "Done[" + reason + ", " + at + ", events=" + events + "]";
        }
    }

    /**
     * Records a success. The calendar stays dirty if something came in after {@code begun} was read.
     *
     * @param begun as the calendar was when the reading began
     */
    public void done(CalendarRow begun, Done done) {
        Field<Instant> dirty = CALENDAR.DIRTY_SINCE;
        tables.within(sql -> sql.update(CALENDAR)
                .set(CALENDAR.SYNC_TOKEN, done.token())
                .set(CALENDAR.HORIZON_START, DSL.coalesce(DSL.val(done.horizonStart()), CALENDAR.HORIZON_START))
                .set(CALENDAR.LAST_SYNCED_AT, done.at())
                .set(CALENDAR.LAST_REASON, done.reason())
                .set(
                        dirty,
                        DSL.when(dirty.isNotDistinctFrom(begun.state().dirtySince()), DSL.castNull(Instant.class))
                                .otherwise(dirty))
                .set(
                        CALENDAR.STATUS,
                        DSL.when(CALENDAR.STATUS.eq(CalendarStatus.WEBHOOK_EXPIRED), CALENDAR.STATUS)
                                .otherwise(DSL.val(CalendarStatus.OK, CALENDAR.STATUS)))
                .setNull(CALENDAR.RETRY_AT)
                .set(CALENDAR.ERROR, NO_TEXT)
                .set(CALENDAR.FAILURES, 0)
                .set(CALENDAR.EVENTS_PROCESSED, CALENDAR.EVENTS_PROCESSED.plus(done.events()))
                .where(CALENDAR.ID.eq(begun.id()))
                .execute());
    }

    /**
     * Records a failure of this calendar alone; it rests the longer, the more came in a row. What was read before holds.
     *
     * @param error its kind, a word
     */
    public void failed(UUID id, String error, Instant now) {
        tables.within(sql -> {
            Integer failures = sql.select(CALENDAR.FAILURES)
                    .from(CALENDAR)
                    .where(CALENDAR.ID.eq(id))
                    .forUpdate()
                    .fetchOne(CALENDAR.FAILURES);
            int now1 = failures == null ? 1 : failures + 1;
            return sql.update(CALENDAR)
                    .set(CALENDAR.FAILURES, now1)
                    .set(CALENDAR.ERROR, error)
                    .set(CALENDAR.RETRY_AT, now.plus(rhythm.retry(now1)))
                    .where(CALENDAR.ID.eq(id))
                    .execute();
        });
    }

    /** The same, and the calendar cannot be found or read any more. */
    public void lost(UUID id, String error, Instant now) {
        tables.within(sql -> {
            failed(id, error, now);
            return sql.update(CALENDAR)
                    .set(CALENDAR.STATUS, CalendarStatus.ACCESS_LOST)
                    .where(CALENDAR.ID.eq(id))
                    .execute();
        });
    }

    /**
     * The account, and so all calendars, is left alone for a while.
     *
     * @param status {@link CalendarStatus#NEEDS_REAUTH} or {@link CalendarStatus#PARKED}
     * @param error why, a word
     */
    public void rest(CalendarStatus status, String error, Instant now) {
        if (!OF_THE_ACCOUNT.contains(status)) {
            throw new IllegalArgumentException("expected one of " + OF_THE_ACCOUNT + ", found " + status);
        }
        Duration rest = rhythm.rest();
        tables.within(sql -> sql.update(CALENDAR)
                .set(CALENDAR.STATUS, status)
                .set(CALENDAR.ERROR, error)
                .set(CALENDAR.FAILURES, CALENDAR.FAILURES.plus(1))
                .set(CALENDAR.RETRY_AT, now.plus(rest))
                .execute());
    }

    /** A person has consented anew: what rested for that is read when its time comes, and shows whether it holds. */
    public void consented() {
        tables.within(sql -> sql.update(CALENDAR)
                .setNull(CALENDAR.RETRY_AT)
                .where(CALENDAR.STATUS.eq(CalendarStatus.NEEDS_REAUTH))
                .execute());
    }

    /** The account is let in again: calendars that rested with it are read when their time comes. */
    public void awake() {
        tables.within(sql -> sql.update(CALENDAR)
                .set(CALENDAR.STATUS, CalendarStatus.OK)
                .setNull(CALENDAR.RETRY_AT)
                .set(CALENDAR.ERROR, NO_TEXT)
                .set(CALENDAR.FAILURES, 0)
                .where(CALENDAR.STATUS.in(OF_THE_ACCOUNT))
                .execute());
    }
}
