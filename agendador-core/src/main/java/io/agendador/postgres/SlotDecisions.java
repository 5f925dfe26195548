package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.KEPT_OUT;
import static io.agendador.postgres.generated.Tables.PINNED_GAP;

import io.agendador.postgres.generated.tables.records.KeptOutRecord;
import io.agendador.postgres.generated.tables.records.PinnedGapRecord;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/** What people decided about single slots: pinned gaps, and who is kept out. */
final class SlotDecisions {

    private final DSLContext sql;

    SlotDecisions(DSLContext sql) {
        this.sql = sql;
    }

    SortedSet<Slot> pinnedGaps(Period days) {
        return new TreeSet<>(sql.selectFrom(PINNED_GAP)
                .where(PINNED_GAP.DATE.between(days.from(), days.to()))
                .fetch(row -> new Slot(row.getRoomId(), row.getDate(), row.getShift())));
    }

    SortedSet<KeptOut> keptOut(Period days) {
        return new TreeSet<>(sql.selectFrom(KEPT_OUT)
                .where(KEPT_OUT.DATE.between(days.from(), days.to()))
                .fetch(row -> new KeptOut(
                        new Slot(row.getRoomId(), row.getDate(), row.getShift()), row.getProfessionalId())));
    }

    void pinGaps(Collection<Slot> slots, boolean pinned) {
        List<PinnedGapRecord> rows = slots.stream()
                .map(it -> new PinnedGapRecord(it.room(), it.date(), it.shift()))
                .toList();
        hold(PINNED_GAP, rows, pinned);
    }

    void keepOut(Collection<KeptOut> people, boolean out) {
        List<KeptOutRecord> rows = people.stream()
                .map(it -> new KeptOutRecord(
                        it.slot().room(), it.slot().date(), it.slot().shift(), it.professional()))
                .toList();
        hold(KEPT_OUT, rows, out);
    }

    private <R extends TableRecord<R>> void hold(Table<R> table, Collection<R> rows, boolean there) {
        if (rows.isEmpty()) {
            return;
        }
        if (there) {
            sql.insertInto(table).set(rows).onConflictDoNothing().execute();
        } else {
            new Difference(sql).delete(table, rows);
        }
    }
}
