package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR_QUARANTINE;

import io.agendador.postgres.Tables;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;

/** Events that could not be understood. */
public final class Quarantine {

    private final Tables tables;

    /** Over these tables. */
    public Quarantine(Tables tables) {
        this.tables = tables;
    }

    /**
     * One of them.
     *
     * @param calendar the row's id
     * @param why a word
     */
    public record Odd(UUID calendar, String eventId, String etag, String why, Instant foundAt) {}

    /** All of a calendar, by when they were found and id. */
    public List<Odd> of(UUID calendar) {
        return tables.within(sql -> sql.selectFrom(CALENDAR_QUARANTINE)
                .where(CALENDAR_QUARANTINE.CALENDAR_ID.eq(calendar))
                .orderBy(CALENDAR_QUARANTINE.FOUND_AT, CALENDAR_QUARANTINE.EVENT_ID)
                .fetch(row ->
                        new Odd(row.getCalendarId(), row.getEventId(), row.getEtag(), row.getWhy(), row.getFoundAt())));
    }

    /**
     * Puts one aside; one that is there already stays as long as it has been.
     *
     * @return whether it is new
     */
    public boolean put(Odd odd) {
        return tables.within(sql -> {
            boolean known = sql.update(CALENDAR_QUARANTINE)
                            .set(CALENDAR_QUARANTINE.ETAG, odd.etag())
                            .set(CALENDAR_QUARANTINE.WHY, odd.why())
                            .where(is(odd.calendar(), odd.eventId()))
                            .execute()
                    == 1;
            if (!known) {
                sql.insertInto(CALENDAR_QUARANTINE)
                        .set(CALENDAR_QUARANTINE.CALENDAR_ID, odd.calendar())
                        .set(CALENDAR_QUARANTINE.EVENT_ID, odd.eventId())
                        .set(CALENDAR_QUARANTINE.ETAG, odd.etag())
                        .set(CALENDAR_QUARANTINE.WHY, odd.why())
                        .set(CALENDAR_QUARANTINE.FOUND_AT, odd.foundAt())
                        .execute();
            }
            return !known;
        });
    }

    /** It is understood, or gone; nothing happens if it is not there. */
    public void remove(UUID calendar, String eventId) {
        tables.within(sql ->
                sql.deleteFrom(CALENDAR_QUARANTINE).where(is(calendar, eventId)).execute());
    }

    private static Condition is(UUID calendar, String eventId) {
        return CALENDAR_QUARANTINE.CALENDAR_ID.eq(calendar).and(CALENDAR_QUARANTINE.EVENT_ID.eq(eventId));
    }
}
