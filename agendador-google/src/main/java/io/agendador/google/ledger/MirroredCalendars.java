package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR;

import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The calendars that are linked, and how their reading fares. */
public final class MirroredCalendars {

    private final Tables tables;
    private final Rhythm rhythm;

    /** Over these tables, in this rhythm. */
    public MirroredCalendars(Tables tables, Rhythm rhythm) {
        this.tables = tables;
        this.rhythm = rhythm;
    }

    /** The row of a calendar; none if it is not linked. */
    public Optional<CalendarRow> find(MirrorCalendar calendar) {
        return one(CalendarRows.is(calendar));
    }

    /** The row of this id. */
    public Optional<CalendarRow> find(UUID id) {
        return one(CALENDAR.ID.eq(id));
    }

    /** All of them, by kind and whose they are. */
    public List<CalendarRow> all() {
        return tables.within(sql -> CalendarRows.sorted(sql, DSL.noCondition()));
    }

    /**
     * Links a calendar, which is to be read at once. One that is linked already stays as it is.
     *
     * @param id for the new row
     * @return what is linked then
     */
    public CalendarRow add(UUID id, MirrorCalendar calendar, String googleId, Instant now) {
        return tables.within(sql -> {
            sql.insertInto(CALENDAR)
                    .set(CALENDAR.ID, id)
                    .set(CALENDAR.KIND, calendar.kind())
                    .set(CALENDAR.PROFESSIONAL_ID, calendar.professional())
                    .set(CALENDAR.ROOM_ID, calendar.room())
                    .set(CALENDAR.GOOGLE_ID, googleId)
                    .set(CALENDAR.DIRTY_SINCE, now)
                    .onConflictDoNothing()
                    .execute();
            return CalendarRows.select(sql, CalendarRows.is(calendar))
                    .fetchOptional(CalendarRows::row)
                    .orElseThrow(() -> new IllegalStateException(
                            "this calendar of Google's mirrors something else already; link another"));
        });
    }

    /** With whom it is shared from now on; null: with nobody. */
    public void shared(UUID id, @Nullable String email) {
        tables.within(sql -> sql.update(CALENDAR)
                .set(CALENDAR.SHARED_WITH, email)
                .where(CALENDAR.ID.eq(id))
                .execute());
    }

    /**
     * Something may have changed there. Each call counts as new, even two at the same time.
     *
     * @return false if there is no such calendar
     */
    public boolean dirty(UUID id, Instant now) {
        return tables.within(sql -> sql.update(CALENDAR)
                        .set(
                                CALENDAR.DIRTY_SINCE,
                                DSL.field(
                                        "greatest({0} + interval '1 microsecond', {1})",
                                        Instant.class, CALENDAR.DIRTY_SINCE, DSL.val(now)))
                        .where(CALENDAR.ID.eq(id))
                        .execute())
                == 1;
    }

    /** A push message came for it: {@link #dirty}, and known as the latest. */
    public boolean pushed(UUID id, Instant now) {
        return tables.within(sql -> {
            sql.update(CALENDAR)
                    .set(CALENDAR.LAST_WEBHOOK_AT, DSL.greatest(CALENDAR.LAST_WEBHOOK_AT, DSL.val(now)))
                    .where(CALENDAR.ID.eq(id))
                    .execute();
            return dirty(id, now);
        });
    }

    /** Whether a push channel is alive for it; what else its status says stays. */
    public void channelAlive(UUID id, boolean alive) {
        CalendarStatus from = alive ? CalendarStatus.WEBHOOK_EXPIRED : CalendarStatus.OK;
        CalendarStatus to = alive ? CalendarStatus.OK : CalendarStatus.WEBHOOK_EXPIRED;
        tables.within(sql -> sql.update(CALENDAR)
                .set(CALENDAR.STATUS, to)
                .where(CALENDAR.ID.eq(id))
                .and(CALENDAR.STATUS.eq(from))
                .execute());
    }

    /** The token that it was read to is no good: it is read in full next time. What is known of its events stays. */
    public void tokenExpired(UUID id) {
        tables.within(sql -> sql.update(CALENDAR)
                .setNull(CALENDAR.SYNC_TOKEN)
                .where(CALENDAR.ID.eq(id))
                .execute());
    }

    /**
     * Those to be read now, the longest waiting first: dirty ones, those never read, those without a living push channel
     * that were not read for a while, and any that was not read for long. Without those that rest after failures, and
     * those that somebody is at.
     *
     * @param most how many, 1…1,000
     */
    public List<CalendarRow> due(Instant now, int most) {
        if (most < 1 || most > 1000) {
            throw new IllegalArgumentException("expected 1 to 1,000, found " + most);
        }
        return tables.within(sql -> CalendarRows.select(sql, waiting(now).and(left(now)))
                .orderBy(CALENDAR.LAST_SYNCED_AT.asc().nullsFirst(), CALENDAR.ID)
                .limit(most)
                .fetch(CalendarRows::row));
    }

    private Condition waiting(Instant now) {
        return CALENDAR.DIRTY_SINCE
                .isNotNull()
                .or(CALENDAR.LAST_SYNCED_AT.isNull())
                .or(CALENDAR.LAST_SYNCED_AT.le(now.minus(rhythm.atLeast())))
                .or(CALENDAR.LAST_SYNCED_AT.le(now.minus(rhythm.poll())).and(DSL.not(CalendarRows.pushed(now))));
    }

    private static Condition left(Instant now) {
        return CALENDAR.RETRY_AT
                .isNull()
                .or(CALENDAR.RETRY_AT.le(now))
                .and(CALENDAR.LEASE_UNTIL.isNull().or(CALENDAR.LEASE_UNTIL.le(now)));
    }

    private Optional<CalendarRow> one(Condition which) {
        return tables.within(sql -> CalendarRows.select(sql, which).fetchOptional(CalendarRows::row));
    }
}
