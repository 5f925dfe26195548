package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR;
import static io.agendador.postgres.generated.Tables.CALENDAR_CHANNEL;

import io.agendador.mirror.CalendarState;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.generated.tables.records.CalendarRecord;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads calendars, each with the end of its push channel. */
final class CalendarRows {

    private static final Field<Instant> WEBHOOK_UNTIL = DSL.field(DSL.select(DSL.max(CALENDAR_CHANNEL.EXPIRES_AT))
                    .from(CALENDAR_CHANNEL)
                    .where(CALENDAR_CHANNEL.CALENDAR_ID.eq(CALENDAR.ID))
                    .and(CALENDAR_CHANNEL.STATE.eq("ACTIVE")))
            .as("webhook_until");

    private CalendarRows() {}

    static SelectConditionStep<Record> select(DSLContext sql, Condition which) {
        return sql.select(CALENDAR.fields())
                .select(WEBHOOK_UNTIL)
                .from(CALENDAR)
                .where(which);
    }

    /** By kind and whose they are. */
    static List<CalendarRow> sorted(DSLContext sql, Condition which) {
        return select(sql, which).fetch(CalendarRows::row).stream()
                .sorted((one, other) -> one.calendar().compareTo(other.calendar()))
                .toList();
    }

    /** Whether a push channel lives at that time. */
    static Condition pushed(Instant now) {
        return DSL.exists(DSL.selectOne()
                .from(CALENDAR_CHANNEL)
                .where(CALENDAR_CHANNEL.CALENDAR_ID.eq(CALENDAR.ID))
                .and(CALENDAR_CHANNEL.STATE.eq("ACTIVE"))
                .and(CALENDAR_CHANNEL.EXPIRES_AT.gt(now)));
    }

    static CalendarRow row(Record found) {
        CalendarRecord row = found.into(CALENDAR);
        return new CalendarRow(
                row.getId(),
                row.getGoogleId(),
                row.getSharedWith(),
                row.getSyncToken(),
                row.getHorizonStart(),
                state(row, found.get(WEBHOOK_UNTIL)));
    }

    static Condition is(MirrorCalendar calendar) {
        return CALENDAR.KIND
                .eq(calendar.kind())
                .and(CALENDAR.PROFESSIONAL_ID.isNotDistinctFrom(calendar.professional()))
                .and(CALENDAR.ROOM_ID.isNotDistinctFrom(calendar.room()));
    }

    private static CalendarState state(CalendarRecord row, @Nullable Instant webhookUntil) {
        return new CalendarState(
                new MirrorCalendar(row.getKind(), row.getProfessionalId(), row.getRoomId()),
                row.getStatus(),
                row.getLastSyncedAt(),
                row.getLastReason(),
                row.getLastWebhookAt(),
                row.getDirtySince(),
                webhookUntil,
                row.getRetryAt(),
                row.getError(),
                row.getFailures(),
                row.getEventsProcessed());
    }
}
