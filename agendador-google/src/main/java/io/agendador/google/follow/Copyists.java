package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.mirror.Conflict;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the next publication may do with the events of a conflict. */
final class Copyists {

    /** A content that we never write: whatever is published differs from it. */
    private static final String NONE = "0".repeat(64);

    private final Books books;
    private final Instant now;

    Copyists(Books books, Instant now) {
        this.books = books;
        this.now = now;
    }

    /** The event of the conflict, if it is one of ours. */
    Optional<MirroredEvent> of(Conflict it) {
        return books.events().find(books.id(it.calendar()), it.event());
    }

    /** The event is left to whoever moved it; it takes its time like anybody's. */
    void release(Conflict it) {
        of(it).filter(event -> event.slot().equals(it.slot())).ifPresent(new Taking(books)::release);
    }

    /** The same, and the roster says so: whoever stands in the slot from now on was put there by a decision. */
    void adopt(Conflict it) {
        release(it);
        of(it).filter(event -> event.state() == State.DELETED)
                .map(event -> event.of(event.slot(), event.professional(), Origin.GOOGLE, SourceOfTruth.GOOGLE))
                .ifPresent(books.events()::put);
    }

    /** What people deleted of this slot may be published again, under another id. */
    void revive(Slot slot) {
        books.events().at(slot).stream()
                .filter(it -> it.state() == State.DELETED)
                .forEach(this::rewrite);
    }

    /** The next publication writes this event anew, or another in place of one that is gone. */
    void rewrite(MirroredEvent event) {
        switch (event.state()) {
            case LIVE -> books.events().put(unwritten(event));
            case DELETED -> books.events().state(event, State.CLEARED, now);
            case CLEARED -> {}
        }
    }

    /** The events of this slot that people moved or deleted. */
    List<MirroredEvent> changed(Network network, Slot slot) {
        return books.events().at(slot).stream()
                .filter(it -> it.state() == State.DELETED || !Shifts.at(network, slot, it.start(), it.end()))
                .toList();
    }

    /** Whether no other event of the slot lives in this one's calendar. */
    boolean vacant(MirroredEvent event, Slot slot) {
        return books.events().at(slot).stream()
                .noneMatch(it -> it.state() == State.LIVE
                        && it.calendar().equals(event.calendar())
                        && !it.eventId().equals(event.eventId()));
    }

    /** The event stands where the roster says by now. */
    void follow(MirroredEvent event, Slot slot) {
        books.events().put(event.of(slot, event.professional(), Origin.GOOGLE, SourceOfTruth.GOOGLE));
    }

    private static MirroredEvent unwritten(MirroredEvent it) {
        return it.of(it.slot(), it.professional(), it.origin(), SourceOfTruth.SYSTEM)
                .seen(it.etag(), NONE, it.start(), it.end(), it.lastSyncedAt());
    }
}
