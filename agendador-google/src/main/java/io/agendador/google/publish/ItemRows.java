package io.agendador.google.publish;

import static io.agendador.postgres.generated.Tables.CALENDAR;
import static io.agendador.postgres.generated.Tables.PUBLICATION_ITEM;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.postgres.generated.tables.records.CalendarRecord;
import io.agendador.postgres.generated.tables.records.PublicationItemRecord;
import io.agendador.roster.Slot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The items of publications, within one transaction. */
final class ItemRows {

    private final DSLContext sql;

    ItemRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID publication, Collection<Item> items, Map<MirrorCalendar, UUID> calendars) {
        sql.batchInsert(items.stream()
                        .map(it -> row(
                                publication,
                                it,
                                Objects.requireNonNull(calendars.get(it.step().calendar()))))
                        .toList())
                .execute();
    }

    /** Those that are not at their end yet, by position. */
    List<Item> open(UUID publication) {
        return open(publication, DSL.noCondition());
    }

    /** Those of one calendar. */
    List<Item> open(UUID publication, UUID calendar) {
        return open(publication, PUBLICATION_ITEM.CALENDAR_ID.eq(calendar));
    }

    private List<Item> open(UUID publication, Condition which) {
        return sql.select()
                .from(PUBLICATION_ITEM)
                .join(CALENDAR)
                .on(CALENDAR.ID.eq(PUBLICATION_ITEM.CALENDAR_ID))
                .where(PUBLICATION_ITEM.PUBLICATION_ID.eq(publication))
                .and(PUBLICATION_ITEM.STATE.in(ItemState.PLANNED, ItemState.SENT))
                .and(which)
                .orderBy(PUBLICATION_ITEM.POSITION)
                .fetch(ItemRows::item);
    }

    /** Stores how far these are now. */
    void save(UUID publication, Collection<Item> items) {
        sql.batch(items.stream()
                        .map(it -> sql.update(PUBLICATION_ITEM)
                                .set(changed(it))
                                .where(PUBLICATION_ITEM.PUBLICATION_ID.eq(publication))
                                .and(PUBLICATION_ITEM.POSITION.eq(it.position())))
                        .toList())
                .execute();
    }

    private static PublicationItemRecord row(UUID publication, Item item, UUID calendar) {
        Step step = item.step();
        PublicationItemRecord row = changed(item);
        row.setPublicationId(publication);
        row.setPosition(item.position());
        row.setCalendarId(calendar);
        row.setEventId(step.eventId());
        row.setRoomId(step.slot().room());
        row.setDate(step.slot().date());
        row.setShift(step.slot().shift());
        row.setProfessionalId(step.professional());
        row.setGeneration(step.generation());
        row.setContentHash(step.contentHash());
        return row;
    }

    /** What of it can change on its way. */
    private static PublicationItemRecord changed(Item item) {
        PublicationItemRecord row = new PublicationItemRecord();
        row.setAction(item.step().action());
        row.setEtag(item.step().etag());
        row.setState(item.state());
        row.setWhy(item.why());
        return row;
    }

    private static Item item(Record joined) {
        PublicationItemRecord row = joined.into(PUBLICATION_ITEM);
        CalendarRecord calendar = joined.into(CALENDAR);
        Step step = new Step(
                new MirrorCalendar(calendar.getKind(), calendar.getProfessionalId(), calendar.getRoomId()),
                row.getAction(),
                row.getEventId(),
                new Slot(row.getRoomId(), row.getDate(), row.getShift()),
                row.getProfessionalId(),
                row.getGeneration(),
                row.getEtag(),
                row.getContentHash());
        return new Item(row.getPosition(), step, row.getState(), row.getWhy());
    }
}
