package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.SWAP;

import io.agendador.postgres.generated.tables.records.SwapRecord;
import io.agendador.roster.Period;
import io.agendador.roster.RoomId;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** The swaps; a trigger keeps those that are final as they are. */
final class SwapTable {

    private final DSLContext sql;

    SwapTable(DSLContext sql) {
        this.sql = sql;
    }

    void save(Swap swap) {
        SwapRecord row = row(swap);
        SwapRecord stored = sql.selectFrom(SWAP).where(SWAP.ID.eq(swap.id())).fetchOne();
        if (stored == null) {
            sql.executeInsert(row);
        } else if (!stored.equals(row)) {
            sql.update(SWAP).set(row).where(SWAP.ID.eq(swap.id())).execute();
        }
    }

    Optional<Swap> find(UUID id) {
        return sql.selectFrom(SWAP).where(SWAP.ID.eq(id)).fetchOptional(SwapTable::swap);
    }

    List<Swap> in(Period days) {
        return sql
                .selectFrom(SWAP)
                .where(SWAP.FIRST_DATE.between(days.from(), days.to()))
                .or(SWAP.SECOND_DATE.between(days.from(), days.to()))
                .fetch(SwapTable::swap)
                .stream()
                .sorted(Comparator.comparing(Swap::first).thenComparing(Swap::id))
                .toList();
    }

    private static SwapRecord row(Swap it) {
        Slot second = it.second();
        return new SwapRecord(
                it.id(),
                it.kind(),
                it.first().room(),
                it.first().date(),
                it.first().shift(),
                it.giver(),
                second == null ? null : second.room(),
                second == null ? null : second.date(),
                second == null ? null : second.shift(),
                it.taker(),
                it.reason(),
                it.source(),
                it.status());
    }

    private static Swap swap(SwapRecord row) {
        RoomId secondRoom = row.getSecondRoomId();
        return new Swap(
                row.getId(),
                row.getKind(),
                new Slot(row.getFirstRoomId(), row.getFirstDate(), row.getFirstShift()),
                row.getGiverId(),
                secondRoom == null ? null : new Slot(secondRoom, row.getSecondDate(), row.getSecondShift()),
                row.getTakerId(),
                row.getReason(),
                row.getSource(),
                row.getStatus());
    }
}
