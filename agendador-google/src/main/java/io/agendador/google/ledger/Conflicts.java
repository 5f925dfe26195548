package io.agendador.google.ledger;

import static io.agendador.postgres.generated.Tables.CALENDAR;
import static io.agendador.postgres.generated.Tables.CALENDAR_CONFLICT;

import io.agendador.mirror.Conflict;
import io.agendador.postgres.Tables;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Where calendars contradict the roster; kept for good. */
public final class Conflicts {

    private static final Condition OPEN = CALENDAR_CONFLICT.STATE.eq(Conflict.State.OPEN);

    private final Tables tables;

    /** Over these tables. */
    public Conflicts(Tables tables) {
        this.tables = tables;
    }

    /** A conflict that is open, and whether it was not before. */
    public record Opened(Conflict conflict, boolean fresh) {}

    /**
     * Opens a conflict. If one of the same calendar, event and kind is open, that comes to say what this one does.
     *
     * @param id for a new one
     */
    public Opened open(UUID id, Contradiction found, Instant now) {
        return tables.within(sql -> {
            UUID known = sql.select(CALENDAR_CONFLICT.ID)
                    .from(CALENDAR_CONFLICT)
                    .where(OPEN)
                    .and(CALENDAR_CONFLICT.CALENDAR_ID.eq(found.calendar()))
                    .and(CALENDAR_CONFLICT.EVENT_ID.eq(found.event()))
                    .and(CALENDAR_CONFLICT.KIND.eq(found.kind()))
                    .forUpdate()
                    .fetchOne(CALENDAR_CONFLICT.ID);
            if (known == null) {
                sql.insertInto(CALENDAR_CONFLICT)
                        .set(ConflictRows.row(found))
                        .set(CALENDAR_CONFLICT.ID, id)
                        .set(CALENDAR_CONFLICT.FOUND_AT, now)
                        .set(CALENDAR_CONFLICT.STATE, Conflict.State.OPEN)
                        .execute();
            } else {
                sql.update(CALENDAR_CONFLICT)
                        .set(ConflictRows.row(found))
                        .where(CALENDAR_CONFLICT.ID.eq(known))
                        .execute();
            }
            Conflict conflict = find(known == null ? id : known).orElseThrow();
            return new Opened(conflict, known == null);
        });
    }

    /** Those that are open, by number. */
    public List<Conflict> open() {
        return list(OPEN);
    }

    /** Those that are open about this event, by number. */
    public List<Conflict> open(UUID calendar, String event) {
        return list(OPEN.and(CALENDAR_CONFLICT.CALENDAR_ID.eq(calendar)).and(CALENDAR_CONFLICT.EVENT_ID.eq(event)));
    }

    /** Those that are open, or concern a slot within these days; by number. */
    public List<Conflict> about(Period days) {
        return list(OPEN.or(CALENDAR_CONFLICT.DATE.between(days.from(), days.to()))
                .or(CALENDAR_CONFLICT.MOVED_DATE.between(days.from(), days.to())));
    }

    /** The one of this id. */
    public Optional<Conflict> find(UUID id) {
        return list(CALENDAR_CONFLICT.ID.eq(id)).stream().findFirst();
    }

    /** What a conflict, open or not, has changed of the roster. */
    public void changed(UUID id, ProposalId proposal) {
        tables.within(sql -> sql.update(CALENDAR_CONFLICT)
                .set(CALENDAR_CONFLICT.PROPOSAL_ID, proposal)
                .where(CALENDAR_CONFLICT.ID.eq(id))
                .execute());
    }

    /**
     * A person has decided.
     *
     * @param state {@code ADOPTED}, {@code REVERTED} or {@code PINNED}
     * @param proposal what it changed of the roster; null if nothing more than before
     * @return false if it was not open; nothing is changed then
     */
    public boolean close(UUID id, Conflict.State state, Conflict.Decision decision, @Nullable ProposalId proposal) {
        boolean closed = tables.within(sql -> sql.update(CALENDAR_CONFLICT)
                        .set(CALENDAR_CONFLICT.STATE, state)
                        .set(CALENDAR_CONFLICT.DECIDED_NAME, decision.author().name())
                        .set(CALENDAR_CONFLICT.DECIDED_ROLE, decision.author().role())
                        .set(CALENDAR_CONFLICT.DECIDED_DOOR, decision.author().door())
                        .set(CALENDAR_CONFLICT.DECIDED_AT, decision.at())
                        .set(CALENDAR_CONFLICT.DECIDED_REASON, decision.reason())
                        .where(CALENDAR_CONFLICT.ID.eq(id))
                        .and(OPEN)
                        .execute())
                == 1;
        if (closed && proposal != null) {
            changed(id, proposal);
        }
        return closed;
    }

    /**
     * It went by itself.
     *
     * @return false if it was not open
     */
    public boolean settle(UUID id, Instant now) {
        return tables.within(sql -> sql.update(CALENDAR_CONFLICT)
                        .set(CALENDAR_CONFLICT.STATE, Conflict.State.SETTLED)
                        .set(CALENDAR_CONFLICT.DECIDED_AT, now)
                        .where(CALENDAR_CONFLICT.ID.eq(id))
                        .and(OPEN)
                        .execute())
                == 1;
    }

    private List<Conflict> list(Condition which) {
        return tables.within(sql -> sql.select(CALENDAR_CONFLICT.fields())
                .select(CALENDAR.KIND, CALENDAR.PROFESSIONAL_ID, CALENDAR.ROOM_ID)
                .from(CALENDAR_CONFLICT)
                .join(CALENDAR)
                .on(CALENDAR.ID.eq(CALENDAR_CONFLICT.CALENDAR_ID))
                .where(which)
                .orderBy(CALENDAR_CONFLICT.NUMBER)
                .fetch(ConflictRows::conflict));
    }
}
