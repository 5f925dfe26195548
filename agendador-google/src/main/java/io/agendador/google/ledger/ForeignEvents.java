package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR_FOREIGN_EVENT;

import io.agendador.postgres.Tables;
import io.agendador.postgres.generated.tables.records.CalendarForeignEventRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** Other people's events that block, as far as they matter. */
public final class ForeignEvents {

    private final Tables tables;

    /** Over these tables. */
    public ForeignEvents(Tables tables) {
        this.tables = tables;
    }

    /** All of a calendar, by start and id. */
    public List<ForeignEvent> of(UUID calendar) {
        return list(CALENDAR_FOREIGN_EVENT.CALENDAR_ID.eq(calendar));
    }

    /** The one of this id. */
    public Optional<ForeignEvent> find(UUID calendar, String eventId) {
        return list(is(calendar, eventId)).stream().findFirst();
    }

    /** Stores an event, new or changed. */
    public void put(ForeignEvent event) {
        CalendarForeignEventRecord row = new CalendarForeignEventRecord(
                event.calendar(), event.eventId(), event.etag(), event.start(), event.end());
        tables.within(sql -> sql.insertInto(CALENDAR_FOREIGN_EVENT)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute());
    }

    /** It is gone, or does not block any more; nothing happens if it is not known. */
    public void remove(UUID calendar, String eventId) {
        tables.within(sql -> sql.deleteFrom(CALENDAR_FOREIGN_EVENT)
                .where(is(calendar, eventId))
                .execute());
    }

    private List<ForeignEvent> list(Condition which) {
        return tables.within(sql -> sql.selectFrom(CALENDAR_FOREIGN_EVENT)
                .where(which)
                .orderBy(
                        CALENDAR_FOREIGN_EVENT.STARTS_AT,
                        CALENDAR_FOREIGN_EVENT.EVENT_ID,
                        CALENDAR_FOREIGN_EVENT.CALENDAR_ID)
                .fetch(row -> new ForeignEvent(
                        row.getCalendarId(), row.getEventId(), row.getEtag(), row.getStartsAt(), row.getEndsAt())));
    }

    private static Condition is(UUID calendar, String eventId) {
        return CALENDAR_FOREIGN_EVENT.CALENDAR_ID.eq(calendar).and(CALENDAR_FOREIGN_EVENT.EVENT_ID.eq(eventId));
    }
}
