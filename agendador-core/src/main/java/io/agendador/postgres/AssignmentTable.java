package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.ASSIGNMENT;
import static io.agendador.postgres.generated.Tables.VACATED_SLOT;

import io.agendador.postgres.generated.tables.records.AssignmentRecord;
import io.agendador.review.StaleStateException;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

/** Who is where, in force. */
final class AssignmentTable {

    private final DSLContext sql;

    AssignmentTable(DSLContext sql) {
        this.sql = sql;
    }

    List<Assignment> in(Period days) {
        return sql.selectFrom(ASSIGNMENT)
                .where(ASSIGNMENT.DATE.between(days.from(), days.to()))
                .fetch(AssignmentTable::assignment);
    }

    void put(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return;
        }
        requireOncePerSlot(assignments);
        Map<Slot, Assignment> held = held(assignments);
        Map<Slot, Long> left = left(span(assignments));
        List<AssignmentRecord> rows = new ArrayList<>();
        for (Assignment it : assignments) {
            Assignment present = held.get(it.slot());
            long version = present == null ? left.getOrDefault(it.slot(), 0L) : present.version();
            requireVersion(it, present);
            if (!it.equals(present)) {
                rows.add(row(it, version + 1));
            }
        }
        overwrite(rows);
    }

    void remove(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return;
        }
        requireOncePerSlot(assignments);
        Map<Slot, Assignment> held = held(assignments);
        assignments.forEach(it -> requireHeld(it, held.get(it.slot())));
        sql.batch(assignments.stream()
                        .map(Assignment::slot)
                        .map(it -> sql.deleteFrom(ASSIGNMENT)
                                .where(ASSIGNMENT.ROOM_ID.eq(it.room()))
                                .and(ASSIGNMENT.DATE.eq(it.date()))
                                .and(ASSIGNMENT.SHIFT.eq(it.shift())))
                        .toList())
                .execute();
    }

    /** One statement: only at its end must everybody be in one room, so that people can change places. */
    private void overwrite(List<AssignmentRecord> rows) {
        if (!rows.isEmpty()) {
            sql.insertInto(ASSIGNMENT)
                    .set(rows)
                    .onConflict(ASSIGNMENT.ROOM_ID, ASSIGNMENT.DATE, ASSIGNMENT.SHIFT)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private Map<Slot, Assignment> held(Collection<Assignment> assignments) {
        return in(span(assignments)).stream().collect(Collectors.toMap(Assignment::slot, Function.identity()));
    }

    private Map<Slot, Long> left(Period days) {
        Map<Slot, Long> versions = new HashMap<>();
        for (Record4<?, ?, ?, Long> row : sql.select(
                        VACATED_SLOT.ROOM_ID, VACATED_SLOT.DATE, VACATED_SLOT.SHIFT, VACATED_SLOT.VERSION)
                .from(VACATED_SLOT)
                .where(VACATED_SLOT.DATE.between(days.from(), days.to()))) {
            Slot slot =
                    new Slot(row.get(VACATED_SLOT.ROOM_ID), row.get(VACATED_SLOT.DATE), row.get(VACATED_SLOT.SHIFT));
            versions.put(slot, row.value4());
        }
        return versions;
    }

    private static Period span(Collection<Assignment> assignments) {
        List<LocalDate> dates = assignments.stream()
                .map(it -> it.slot().date())
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Period(dates.get(0), dates.get(dates.size() - 1));
    }

    private static void requireOncePerSlot(Collection<Assignment> assignments) {
        Set<Slot> slots = new HashSet<>();
        for (Assignment it : assignments) {
            if (!slots.add(it.slot())) {
                throw new InvalidValueException("slot", Expected.FREE, it.slot());
            }
        }
    }

    private static void requireVersion(Assignment read, @Nullable Assignment present) {
        long version = present == null ? 0 : present.version();
        if (read.version() != version) {
            throw new StaleStateException("slot " + read.slot() + " has version " + version + " by now, not "
                    + read.version() + ": read the roster again");
        }
    }

    private static void requireHeld(Assignment read, @Nullable Assignment present) {
        if (present == null) {
            throw new StaleStateException("slot " + read.slot() + " is empty by now: read the roster again");
        }
        requireVersion(read, present);
    }

    private static AssignmentRecord row(Assignment it, long version) {
        LastChange change = it.lastChange();
        if (change == null || it.status() == AssignmentStatus.GENERATED) {
            throw new IllegalArgumentException("nobody has decided " + it.slot() + " yet: a candidate is not in force");
        }
        return new AssignmentRecord(
                it.slot().room(),
                it.slot().date(),
                it.slot().shift(),
                it.professional(),
                it.origin(),
                it.status(),
                it.pinned(),
                change.author().name(),
                change.author().role(),
                change.author().door(),
                change.reason(),
                change.proposal(),
                version);
    }

    private static Assignment assignment(AssignmentRecord row) {
        return new Assignment(
                new Slot(row.getRoomId(), row.getDate(), row.getShift()),
                row.getProfessionalId(),
                row.getOrigin(),
                row.getStatus(),
                row.getPinned(),
                new LastChange(
                        new Author(row.getAuthorName(), row.getAuthorRole(), row.getAuthorDoor()),
                        row.getReason(),
                        row.getProposalId()),
                row.getVersion());
    }
}
