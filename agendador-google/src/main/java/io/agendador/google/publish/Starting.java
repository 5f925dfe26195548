package io.agendador.google.publish;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.review.AuditTrail;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.RosterStore;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Begins a publication: writes its rows, in one transaction that nothing else changes the roster in. */
final class Starting {

    private final Desk desk;
    private final Stores stores;
    private final Author author;
    private final String reason;

    Starting(Desk desk, Stores stores, Author author, String reason) {
        this.desk = desk;
        this.stores = stores;
        this.author = author;
        this.reason = reason;
    }

    /**
     * The publication, begun; or what keeps it from being so.
     *
     * @param judged what was read before this transaction: it counts only if nothing has changed since
     */
    Optional<Published> begin(UUID id, PublicationPlan shown, Planning.Judged judged) {
        Optional<Publication> running = desk.tables().within(sql -> new PublicationRows(sql).running());
        if (running.isPresent()) {
            return Optional.of(new Published.Busy(running.get()));
        }
        Drawn drawn = desk.planning().draw(shown.kind(), judged);
        if (!drawn.plan().hash().equals(shown.hash()) || !current(judged)) {
            return Optional.of(new Published.Stale(drawn.plan()));
        }
        add(id, drawn);
        record(shown.kind() == Kind.CLEAR ? Action.CALENDARS_CLEARED : Action.PUBLISHED, drawn);
        if (shown.kind() == Kind.CLEAR) {
            unconfirm(drawn);
        }
        return Optional.empty();
    }

    private void record(Action action, Drawn drawn) {
        String summary = String.format(
                Locale.ROOT,
                "+ %d ~ %d - %d",
                count(drawn, Publication.Action.INSERT),
                count(drawn, Publication.Action.UPDATE),
                count(drawn, Publication.Action.DELETE));
        stores.audit().record(new AuditTrail.Entry(desk.now(), author, action, reason, summary, null));
    }

    private static long count(Drawn drawn, Publication.Action action) {
        return drawn.steps().stream().filter(it -> it.action() == action).count();
    }

    private boolean current(Planning.Judged judged) {
        return stores.roster().network().map(RosterStore.Snapshot::revision).stream()
                .anyMatch(it -> it == judged.report().base().revision());
    }

    private void add(UUID id, Drawn drawn) {
        Map<MirrorCalendar, UUID> calendars = desk.calendars().all().stream()
                .collect(Collectors.toMap(CalendarRow::calendar, CalendarRow::id, (one, other) -> one, TreeMap::new));
        List<Item> items = IntStream.range(0, drawn.steps().size())
                .mapToObj(it -> Item.planned(it, drawn.steps().get(it)))
                .toList();
        desk.tables().within(sql -> {
            new PublicationRows(sql).add(id, drawn.plan(), author, reason, desk.now());
            new ItemRows(sql).add(id, items, calendars);
            return true;
        });
    }

    /** What was confirmed as published is not published any more. */
    private void unconfirm(Drawn drawn) {
        Set<Slot> cleared = drawn.steps().stream().map(Step::slot).collect(Collectors.toSet());
        List<Assignment> confirmed = stores.roster().roster(drawn.plan().days()).assignments().stream()
                .filter(it -> it.status() == AssignmentStatus.CONFIRMED && cleared.contains(it.slot()))
                .toList();
        if (!confirmed.isEmpty()) {
            stores.roster().put(confirmed.stream().map(this::reviewed).toList());
            stores.audit()
                    .record(new AuditTrail.Entry(
                            desk.now(), author, Action.EDITED, reason, "~ " + confirmed.size(), null));
        }
    }

    private Assignment reviewed(Assignment it) {
        LastChange before = it.lastChange();
        LastChange change = new LastChange(author, reason, before == null ? null : before.proposal());
        return new Assignment(
                it.slot(),
                it.professional(),
                it.origin(),
                AssignmentStatus.REVIEWED,
                it.pinned(),
                change,
                it.version());
    }
}
