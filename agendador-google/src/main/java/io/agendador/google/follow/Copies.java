package io.agendador.google.follow;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.mapping.EventReading.Lasting;
import io.agendador.google.mapping.ShiftMatch;
import io.agendador.google.mapping.Tag;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events with our tag that we did not write: copied by somebody, or moved here from another calendar. */
final class Copies {

    private static final int WEEKS = 12;

    private final Books books;
    private final Stores stores;
    private final CalendarRow calendar;
    private final Asking asking;
    private final Instant now;

    Copies(Books books, Stores stores, CalendarRow calendar, Asking asking, Instant now) {
        this.books = books;
        this.stores = stores;
        this.calendar = calendar;
        this.asking = asking;
        this.now = now;
    }

    /** A copy asks a person; what is no copy any more does not. */
    void follow(SeenChange.Foreign seen) {
        Tag tag = seen.tag();
        if (tag != null) {
            // It may be one that was left to somebody, and is known to take some time.
            books.foreign().remove(calendar.id(), seen.eventId());
        }
        if (tag != null && seen.reading() instanceof Lasting it && it.end().isAfter(now)) {
            Contradiction found = found(seen.eventId(), tag, it);
            if (!asking.decided(found)) {
                asking.ask(found);
            }
            return;
        }
        books.conflicts().open(calendar.id(), seen.eventId()).stream()
                .filter(it -> it.kind() == Kind.CONTRADICTION)
                .map(Conflict::id)
                .forEach(it -> books.conflicts().settle(it, now));
    }

    private Contradiction found(String event, Tag tag, Lasting times) {
        Network network = stores.roster().network().orElseThrow().network();
        LocalDate date = times.start().atZone(network.zone()).toLocalDate();
        Optional<MirroredEvent> original = original(network, tag, date);
        ProfessionalId owner = calendar.calendar().professional();
        ProfessionalId who =
                owner == null ? original.map(MirroredEvent::professional).orElse(null) : owner;
        return new Contradiction(
                calendar.id(),
                Kind.CONTRADICTION,
                event,
                original.map(MirroredEvent::slot).orElse(null),
                who,
                times.start(),
                times.end(),
                who == null || original.isEmpty()
                        ? null
                        : onto(network, original.get().slot(), who, times, date),
                Winner.NOBODY);
    }

    private Optional<MirroredEvent> original(Network network, Tag tag, LocalDate date) {
        return books.events().within(new Period(date.minusWeeks(WEEKS), date.plusWeeks(WEEKS))).stream()
                .filter(it -> AssignmentId.of(network.id(), it.slot()).equals(tag.assignment()))
                .findFirst();
    }

    private @Nullable Slot onto(Network network, Slot from, ProfessionalId who, Lasting times, LocalDate date) {
        Roster roster = stores.roster().roster(new Period(date.minusDays(1), date.plusDays(1)));
        ShiftMatch match = ShiftMatch.of(network, roster, calendar.calendar(), from, who, times.start(), times.end());
        if (match instanceof ShiftMatch.ExactFree it) {
            return it.slot();
        }
        return match instanceof ShiftMatch.ExactTaken it ? it.slot() : null;
    }
}
