package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR;
import static io.agendador.postgres.generated.Tables.CALENDAR_CONFLICT;

import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Decision;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.generated.tables.records.CalendarConflictRecord;
import io.agendador.roster.Author;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What is said of a conflict in its row, and back. */
final class ConflictRows {

    private ConflictRows() {}

    static CalendarConflictRecord row(Contradiction found) {
        CalendarConflictRecord row = new CalendarConflictRecord();
        row.setKind(found.kind());
        row.setCalendarId(found.calendar());
        row.setEventId(found.event());
        Slot slot = found.slot();
        row.setRoomId(slot == null ? null : slot.room());
        row.setDate(slot == null ? null : slot.date());
        row.setShift(slot == null ? null : slot.shift());
        row.setProfessionalId(found.professional());
        row.setStartsAt(found.start());
        row.setEndsAt(found.end());
        Slot moved = found.movedTo();
        row.setMovedRoomId(moved == null ? null : moved.room());
        row.setMovedDate(moved == null ? null : moved.date());
        row.setMovedShift(moved == null ? null : moved.shift());
        row.setWinner(found.winner());
        return row;
    }

    static Conflict conflict(Record found) {
        CalendarConflictRecord row = found.into(CALENDAR_CONFLICT);
        return new Conflict(
                row.getId(),
                row.getNumber(),
                row.getKind(),
                new MirrorCalendar(
                        found.get(CALENDAR.KIND), found.get(CALENDAR.PROFESSIONAL_ID), found.get(CALENDAR.ROOM_ID)),
                row.getEventId(),
                slot(row.getRoomId(), row.getDate(), row.getShift()),
                row.getProfessionalId(),
                row.getStartsAt(),
                row.getEndsAt(),
                slot(row.getMovedRoomId(), row.getMovedDate(), row.getMovedShift()),
                row.getWinner(),
                row.getFoundAt(),
                row.getState(),
                decision(row),
                row.getProposalId());
    }

    private static @Nullable Slot slot(@Nullable RoomId room, @Nullable LocalDate date, @Nullable Shift shift) {
        return room == null || date == null || shift == null ? null : new Slot(room, date, shift);
    }

    private static @Nullable Decision decision(CalendarConflictRecord row) {
        return row.getDecidedName() == null
                ? null
                : new Decision(
                        new Author(row.getDecidedName(), row.getDecidedRole(), row.getDecidedDoor()),
                        row.getDecidedAt(),
                        row.getDecidedReason());
    }
}
