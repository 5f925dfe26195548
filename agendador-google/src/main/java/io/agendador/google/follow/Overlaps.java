package io.agendador.google.follow;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.ForeignEvent;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.proposal.Situation;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Other people's events over assignments, in a professional's or a room's calendar. One conflict for each event, about the
 * first assignment that it lies over; it goes when either does.
 */
final class Overlaps {

    private static final int WEEKS = 26;

    private final Books books;
    private final Stores stores;
    private final CalendarRow calendar;
    private final Asking asking;
    private final Instant now;

    Overlaps(Books books, Stores stores, CalendarRow calendar, Asking asking, Instant now) {
        this.books = books;
        this.stores = stores;
        this.calendar = calendar;
        this.asking = asking;
        this.now = now;
    }

    void follow() {
        if (calendar.calendar().kind() == MirrorCalendar.Kind.CONTROL) {
            return;
        }
        List<Conflict> open = books.conflicts().open().stream()
                .filter(it -> it.calendar().equals(calendar.calendar()))
                .toList();
        List<Contradiction> found = found().stream()
                .filter(it -> open.stream().noneMatch(other -> covers(other, it)))
                .toList();
        open.stream()
                .filter(it -> it.kind() == Kind.OVERLAP)
                .filter(it -> found.stream().noneMatch(other -> same(it, other)))
                .forEach(it -> books.conflicts().settle(it.id(), now));
        // A person has seen those that are decided, and the assignment stays.
        found.stream().filter(it -> !asking.decided(it)).forEach(asking::ask);
    }

    private List<Contradiction> found() {
        Network network = stores.roster().network().orElseThrow().network();
        LocalDate today = now.atZone(network.zone()).toLocalDate();
        Period days = new Period(today, today.plusWeeks(WEEKS));
        Situation at = new Situation(0, 0, network, stores.roster().roster(days), now);
        List<Assignment> mine = at.inForce().assignments().stream()
                .filter(this::concerns)
                .filter(it -> !at.begun(it.slot()))
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (ForeignEvent event : books.foreign().of(calendar.id())) {
            first(network, mine, event).ifPresent(it -> found.add(contradiction(event, it)));
        }
        return found;
    }

    private boolean concerns(Assignment it) {
        return it.professional().equals(calendar.calendar().professional())
                || it.slot().room().equals(calendar.calendar().room());
    }

    private static Optional<Assignment> first(Network network, List<Assignment> mine, ForeignEvent event) {
        return mine.stream()
                .filter(it -> Shifts.overlaps(network, it.slot(), event.start(), event.end()))
                .findFirst();
    }

    private Contradiction contradiction(ForeignEvent event, Assignment it) {
        return new Contradiction(
                calendar.id(),
                Kind.OVERLAP,
                event.eventId(),
                it.slot(),
                it.professional(),
                event.start(),
                event.end(),
                null,
                Winner.SYSTEM);
    }

    /** Something else is open about the event that was ours. */
    private static boolean covers(Conflict open, Contradiction it) {
        return open.event().equals(it.event()) && open.kind() != Kind.OVERLAP;
    }

    private static boolean same(Conflict open, Contradiction it) {
        Slot slot = it.slot();
        return open.event().equals(it.event()) && slot != null && slot.equals(open.slot());
    }
}
