package io.agendador.google.follow;

import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.ShiftMatch;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.proposal.Situation;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Gathers what a change is judged by. */
final class Cases {

    private final Books books;
    private final Stores stores;
    private final Instant now;

    Cases(Books books, Stores stores, Instant now) {
        this.books = books;
        this.stores = stores;
        this.now = now;
    }

    /** A change of an event whose row is this now. */
    Case of(MirrorCalendar calendar, MirroredEvent copy, EventChange change, EventReading reading) {
        Situation at = situation(copy);
        Said said = said(at, calendar, copy, change, reading);
        List<Conflict> open = books.conflicts().open(copy.calendar(), copy.eventId()).stream()
                .filter(it -> it.kind() != Conflict.Kind.OVERLAP)
                .toList();
        Case alone = new Case(at, calendar, copy, said, others(at.network(), copy), open, null, vacant(copy, said));
        return carried(alone);
    }

    private Situation situation(MirroredEvent copy) {
        Network network = stores.roster().network().orElseThrow().network();
        LocalDate event = copy.start().atZone(network.zone()).toLocalDate();
        LocalDate slot = copy.slot().date();
        Roster roster = stores.roster()
                .roster(around(slot.isBefore(event) ? slot : event, slot.isBefore(event) ? event : slot));
        List<BusyTime> busy = Stream.concat(
                        roster.busyTimes().stream()
                                .filter(it -> !it.professional().equals(copy.professional())),
                        new Busy(books, network).without(copy).stream())
                .toList();
        Roster judged = new Roster(roster.assignments(), roster.pinnedGaps(), roster.keptOut(), busy);
        return new Situation(0, 0, network, judged, now);
    }

    private static Period around(LocalDate from, LocalDate to) {
        return new Period(from.minusDays(1), to.plusDays(1));
    }

    private static Said said(
            Situation at, MirrorCalendar calendar, MirroredEvent copy, EventChange change, EventReading reading) {
        if (change instanceof EventChange.Deleted || reading instanceof EventReading.Gone) {
            return new Said.Gone();
        } else if (change instanceof EventChange.Untagged || change instanceof EventChange.Unsuitable) {
            return new Said.TakenOver(change instanceof EventChange.Unsuitable);
        } else if (change instanceof EventChange.Edited) {
            return new Said.Text();
        }
        boolean textToo = change instanceof EventChange.Moved it && !it.edited().isEmpty();
        ShiftMatch match = ShiftMatch.of(
                at.network(), at.inForce(), calendar, copy.slot(), copy.professional(), copy.start(), copy.end());
        if (match instanceof ShiftMatch.ExactFree it) {
            return new Said.Onto(it.slot(), true, textToo);
        }
        return match instanceof ShiftMatch.ExactTaken it ? new Said.Onto(it.slot(), false, textToo) : new Said.Away();
    }

    /** The latest of each professional's and room's calendar. */
    private List<OtherCopy> others(Network network, MirroredEvent copy) {
        Map<UUID, MirroredEvent> latest = new TreeMap<>();
        books.events().at(copy.slot()).stream()
                .filter(it -> !it.calendar().equals(copy.calendar())
                        && it.professional().equals(copy.professional())
                        && books.calendar(it.calendar()).kind() != MirrorCalendar.Kind.CONTROL)
                .forEach(it -> latest.put(it.calendar(), it));
        return latest.values().stream()
                .map(it -> new OtherCopy(it, changed(network, it)))
                .toList();
    }

    private boolean changed(Network network, MirroredEvent other) {
        return switch (other.state()) {
            case DELETED -> !takenOver(other);
            case CLEARED -> false;
            case LIVE ->
                Shifts.astray(network, other)
                        || books.conflicts().open(other.calendar(), other.eventId()).stream()
                                .anyMatch(it -> DECIDE_WHERE.contains(it.kind()));
        };
    }

    /** Whether somebody made it an event of their own: that says nothing of whether the assignment is to be. */
    private boolean takenOver(MirroredEvent other) {
        return books.conflicts().about(Period.day(other.slot().date())).stream()
                .filter(it ->
                        it.event().equals(other.eventId()) && it.calendar().equals(books.calendar(other.calendar())))
                .filter(it -> it.kind() == Conflict.Kind.EDITED && it.winner() == Conflict.Winner.NOBODY)
                .anyMatch(it -> it.state() == Conflict.State.OPEN || it.state() == Conflict.State.PINNED);
    }

    private static final List<Conflict.Kind> DECIDE_WHERE =
            List.of(Conflict.Kind.MOVED, Conflict.Kind.FORBIDDEN, Conflict.Kind.HAND_KEPT, Conflict.Kind.CONTRADICTION);

    private boolean vacant(MirroredEvent copy, Said said) {
        if (!(said instanceof Said.Onto onto)) {
            return true;
        }
        return new Copyists(books, now).vacant(copy, onto.slot());
    }

    /** Looks where the assignment went only where it went and a copy says otherwise. */
    private Case carried(Case it) {
        boolean elsewhere = it.said() instanceof Said.Onto || it.said() instanceof Said.Away;
        boolean mine = it.copy().sourceOfTruth() == SourceOfTruth.GOOGLE;
        if (!elsewhere || mine || it.has(it.slot())) {
            return it;
        }
        Slot to = new Whereabouts(stores).carried(it.slot(), it.professional());
        boolean there = to == null || to.equals(it.movedTo());
        return there
                ? it
                : new Case(it.at(), it.calendar(), it.copy(), it.said(), it.others(), it.open(), to, it.vacant());
    }
}
