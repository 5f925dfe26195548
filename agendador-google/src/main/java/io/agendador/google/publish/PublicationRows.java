package io.agendador.google.publish;

import static io.agendador.postgres.generated.Tables.PUBLICATION;
import static io.agendador.postgres.generated.Tables.PUBLICATION_ITEM;

import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.Publication.State;
import io.agendador.mirror.PublicationPlan;
import io.agendador.postgres.generated.tables.records.PublicationRecord;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Publications as a whole, within one transaction. */
final class PublicationRows {

    private final DSLContext sql;

    PublicationRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, PublicationPlan plan, Author author, String reason, Instant now) {
        PublicationRecord row = new PublicationRecord();
        row.setId(id);
        row.setKind(plan.kind());
        row.setFromDate(plan.days().from());
        row.setToDate(plan.days().to());
        row.setPlanHash(plan.hash());
        row.setBaseRevision(plan.revision());
        row.setUnchanged(plan.unchanged().stream()
                .mapToInt(PublicationPlan.Unchanged::events)
                .sum());
        row.setState(State.RUNNING);
        row.setAuthorName(author.name());
        row.setAuthorRole(author.role());
        row.setAuthorDoor(author.door());
        row.setReason(reason);
        row.setCreatedAt(now.truncatedTo(ChronoUnit.MICROS));
        sql.insertInto(PUBLICATION).set(row).execute();
    }

    /** Ends it, unless it has ended; done only if all of it is done. */
    void end(UUID id, Instant now) {
        boolean allDone =
                counts(List.of(id)).getOrDefault(id, Map.of()).keySet().stream().allMatch(it -> it == ItemState.DONE);
        sql.update(PUBLICATION)
                .set(PUBLICATION.STATE, allDone ? State.DONE : State.PARTIAL)
                .set(PUBLICATION.ENDED_AT, now.truncatedTo(ChronoUnit.MICROS))
                .where(PUBLICATION.ID.eq(id))
                .and(PUBLICATION.STATE.eq(State.RUNNING))
                .execute();
    }

    Publication find(UUID id) {
        return fetch(PUBLICATION.ID.eq(id), 1).get(0);
    }

    /** The one under way; there is never a second. */
    Optional<Publication> running() {
        return fetch(PUBLICATION.STATE.eq(State.RUNNING), 1).stream().findFirst();
    }

    /** The latest, newest first. */
    List<Publication> latest(int most) {
        return fetch(DSL.noCondition(), most);
    }

    private List<Publication> fetch(Condition which, int most) {
        List<PublicationRecord> rows = sql.selectFrom(PUBLICATION)
                .where(which)
                .orderBy(PUBLICATION.NUMBER.desc())
                .limit(most)
                .fetch();
        Map<UUID, Map<ItemState, Integer>> counts =
                counts(rows.stream().map(PublicationRecord::getId).toList());
        return rows.stream()
                .map(it -> publication(it, counts.getOrDefault(it.getId(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<ItemState, Integer>> counts(Collection<UUID> ids) {
        Map<UUID, Map<ItemState, Integer>> counts = new HashMap<>();
        sql.select(PUBLICATION_ITEM.PUBLICATION_ID, PUBLICATION_ITEM.STATE, DSL.count())
                .from(PUBLICATION_ITEM)
                .where(PUBLICATION_ITEM.PUBLICATION_ID.in(ids))
                .groupBy(PUBLICATION_ITEM.PUBLICATION_ID, PUBLICATION_ITEM.STATE)
                .forEach(it -> counts.computeIfAbsent(it.value1(), id -> new EnumMap<>(ItemState.class))
                        .put(it.value2(), it.value3()));
        return counts;
    }

    private static Publication publication(PublicationRecord row, Map<ItemState, Integer> items) {
        return new Publication(
                row.getId(),
                row.getNumber(),
                row.getKind(),
                new Period(row.getFromDate(), row.getToDate()),
                row.getPlanHash(),
                row.getState(),
                items,
                row.getUnchanged(),
                new Author(row.getAuthorName(), row.getAuthorRole(), row.getAuthorDoor()),
                row.getReason(),
                row.getCreatedAt(),
                row.getEndedAt());
    }
}
