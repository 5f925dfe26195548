package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR_EVENT;
import static io.agendador.postgres.generated.Tables.PUBLICATION_ITEM;

import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.mirror.Publication;
import io.agendador.postgres.Tables;
import io.agendador.postgres.generated.tables.records.CalendarEventRecord;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** The events that are ours. Rows are never removed: an id stays burnt. */
public final class MirroredEvents {

    private static final Condition LIVE = CALENDAR_EVENT.STATE.eq(State.LIVE.name());

    private static final Comparator<MirroredEvent> ORDER = Comparator.comparing(MirroredEvent::slot)
            .thenComparing(MirroredEvent::calendar)
            .thenComparing(MirroredEvent::generation)
            .thenComparing(MirroredEvent::eventId);

    private final Tables tables;

    /** Over these tables. */
    public MirroredEvents(Tables tables) {
        this.tables = tables;
    }

    /** All of a calendar, whatever their state; by slot and generation. */
    public List<MirroredEvent> of(UUID calendar) {
        return list(CALENDAR_EVENT.CALENDAR_ID.eq(calendar));
    }

    /** The one of this id. */
    public Optional<MirroredEvent> find(UUID calendar, String eventId) {
        return list(is(calendar, eventId)).stream().findFirst();
    }

    /** Those of a slot in all calendars, whatever their state; by calendar and generation. */
    public List<MirroredEvent> at(Slot slot) {
        return list(CALENDAR_EVENT
                .ROOM_ID
                .eq(slot.room())
                .and(CALENDAR_EVENT.DATE.eq(slot.date()))
                .and(CALENDAR_EVENT.SHIFT.eq(slot.shift())));
    }

    /** Those of slots within these days in all calendars, whatever their state; by slot, calendar and generation. */
    public List<MirroredEvent> within(Period days) {
        return list(CALENDAR_EVENT.DATE.between(days.from(), days.to()));
    }

    /** Those of one calendar, by slot and generation. */
    public List<MirroredEvent> within(Period days, UUID calendar) {
        return list(CALENDAR_EVENT.CALENDAR_ID.eq(calendar).and(CALENDAR_EVENT.DATE.between(days.from(), days.to())));
    }

    /** Those of all calendars that live. */
    public List<MirroredEvent> live(Period days) {
        return list(CALENDAR_EVENT.DATE.between(days.from(), days.to()).and(LIVE));
    }

    /** Those of this professional that live and where Google's version holds; by slot, calendar and generation. */
    public List<MirroredEvent> followed(ProfessionalId professional) {
        return list(CALENDAR_EVENT
                .PROFESSIONAL_ID
                .eq(professional)
                .and(CALENDAR_EVENT.SOURCE_OF_TRUTH.eq(MirroredEvent.SourceOfTruth.GOOGLE.name()))
                .and(LIVE));
    }

    /**
     * Stores an event, new or changed.
     *
     * @throws RuntimeException if another one of its slot lives in its calendar
     */
    public void put(MirroredEvent event) {
        CalendarEventRecord row = row(event);
        tables.within(sql -> sql.insertInto(CALENDAR_EVENT)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute());
    }

    /** It is in this state from now on. */
    public void state(MirroredEvent event, State state, Instant now) {
        tables.within(sql -> sql.update(CALENDAR_EVENT)
                .set(CALENDAR_EVENT.STATE, state.name())
                .set(CALENDAR_EVENT.LAST_SYNCED_AT, now)
                .where(is(event.calendar(), event.eventId()))
                .execute());
    }

    /** Whether a publication is about to delete it, or has and was stopped before it could say so. */
    public boolean beingDeleted(UUID calendar, String eventId) {
        return tables.within(sql -> sql.fetchExists(
                PUBLICATION_ITEM,
                PUBLICATION_ITEM.CALENDAR_ID.eq(calendar),
                PUBLICATION_ITEM.EVENT_ID.eq(eventId),
                PUBLICATION_ITEM.ACTION.eq(Publication.Action.DELETE),
                PUBLICATION_ITEM.STATE.eq(Publication.ItemState.SENT)));
    }

    private List<MirroredEvent> list(Condition which) {
        return tables.within(sql -> sql.selectFrom(CALENDAR_EVENT).where(which).fetch(MirroredEvents::event).stream()
                .sorted(ORDER)
                .toList());
    }

    private static Condition is(UUID calendar, String eventId) {
        return CALENDAR_EVENT.CALENDAR_ID.eq(calendar).and(CALENDAR_EVENT.EVENT_ID.eq(eventId));
    }

    private static CalendarEventRecord row(MirroredEvent event) {
        CalendarEventRecord row = new CalendarEventRecord();
        row.setCalendarId(event.calendar());
        row.setEventId(event.eventId());
        row.setRoomId(event.slot().room());
        row.setDate(event.slot().date());
        row.setShift(event.slot().shift());
        row.setGeneration(event.generation());
        row.setState(event.state().name());
        row.setOrigin(event.origin());
        row.setSourceOfTruth(event.sourceOfTruth().name());
        row.setEtag(event.etag());
        row.setContentHash(event.contentHash());
        row.setStartsAt(event.start());
        row.setEndsAt(event.end());
        row.setProfessionalId(event.professional());
        row.setLastSyncedAt(event.lastSyncedAt());
        return row;
    }

    private static MirroredEvent event(CalendarEventRecord row) {
        return new MirroredEvent(
                row.getCalendarId(),
                row.getEventId(),
                new Slot(row.getRoomId(), row.getDate(), row.getShift()),
                row.getGeneration(),
                State.valueOf(row.getState()),
                row.getOrigin(),
                SourceOfTruth.valueOf(row.getSourceOfTruth()),
                row.getEtag(),
                row.getContentHash(),
                row.getStartsAt(),
                row.getEndsAt(),
                row.getProfessionalId(),
                row.getLastSyncedAt());
    }
}
