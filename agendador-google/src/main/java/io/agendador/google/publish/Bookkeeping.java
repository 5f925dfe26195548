package io.agendador.google.publish;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.EventReading;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Roster;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of one calendar in step with what is done there. Within the caller's transaction. */
final class Bookkeeping {

    /** A version that no event has: what is known under it is read anew. */
    private static final String UNREAD = "";

    private final Desk desk;
    private final CalendarRow calendar;
    private final Network network;
    private final Roster roster;

    Bookkeeping(Desk desk, CalendarRow calendar, Network network, Roster roster) {
        this.desk = desk;
        this.calendar = calendar;
        this.network = network;
        this.roster = roster;
    }

    Network network() {
        return network;
    }

    /** It stands there and says this. */
    void there(Step step, Event event, String hash) {
        EventReading reading = EventReading.read(event, network.zone());
        if (!(reading instanceof EventReading.Timed times)) {
            throw new IllegalStateException("an event of ours has a start and an end by the clock");
        }
        put(step, State.LIVE, event.getEtag(), hash, times.start(), times.end());
    }

    void gone(Step step) {
        desk.events()
                .find(calendar.id(), step.eventId())
                .ifPresent(it -> desk.events().state(it, State.CLEARED, desk.now()));
    }

    /** A person has deleted what was to be deleted: its row stays as it is, so that a reading finds that out. */
    void goneBefore() {
        desk.calendars().dirty(calendar.id(), desk.now());
    }

    /** A person has changed it: reading the calendar shows how. What we have no row of yet gets one to compare with. */
    void changed(Step step, String hash) {
        if (row(step) == null) {
            unread(step, State.LIVE, hash);
            desk.calendars().tokenExpired(calendar.id());
        }
        desk.calendars().dirty(calendar.id(), desk.now());
    }

    /** A person has deleted it. What we have no row of is known by no reading: it is said here. */
    void deletedByHand(Step step) {
        if (row(step) == null) {
            unread(step, State.DELETED, String.valueOf(step.contentHash()));
            contest(step, Conflict.Kind.DELETED);
        } else {
            desk.calendars().dirty(calendar.id(), desk.now());
        }
    }

    /** It is not ours, or not any more. */
    void foreign(Step step) {
        if (row(step) == null) {
            contest(step, Conflict.Kind.EDITED);
        } else {
            desk.calendars().dirty(calendar.id(), desk.now());
        }
    }

    private @Nullable MirroredEvent row(Step step) {
        return desk.events().find(calendar.id(), step.eventId()).orElse(null);
    }

    /** Asks a person; until then the slot is not published. */
    private void contest(Step step, Conflict.Kind kind) {
        Contradiction found = new Contradiction(
                calendar.id(), kind, step.eventId(), step.slot(), step.professional(), null, null, null, Winner.NOBODY);
        desk.conflicts().open(desk.ids().get(), found, desk.now());
    }

    private void unread(Step step, State state, String hash) {
        Mirroring mirroring = new Mirroring(network, desk.planning().style(), desk.now());
        Instant start = mirroring.start(step.slot()).orElseThrow();
        Instant end = mirroring.end(step.slot()).orElseThrow();
        put(step, state, UNREAD, hash, start, end);
    }

    private void put(Step step, State state, String etag, String hash, Instant start, Instant end) {
        desk.events()
                .put(new MirroredEvent(
                        calendar.id(),
                        step.eventId(),
                        step.slot(),
                        step.generation(),
                        state,
                        origin(step),
                        SourceOfTruth.SYSTEM,
                        etag,
                        hash,
                        start,
                        end,
                        step.professional(),
                        desk.now()));
    }

    private Origin origin(Step step) {
        return roster.assignments().stream()
                .filter(it -> it.slot().equals(step.slot()))
                .findFirst()
                .map(Assignment::origin)
                .orElse(Origin.SYSTEM);
    }
}
