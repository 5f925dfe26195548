package io.agendador.google.sync;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.follow.Following;
import io.agendador.google.follow.Following.Followed;
import io.agendador.google.follow.SeenChange;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.EventReading.Gone;
import io.agendador.google.mapping.EventReading.Occurrence;
import io.agendador.google.mapping.Tag;
import io.agendador.google.mapping.Tags;
import io.agendador.review.RosterStore.Snapshot;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores what was read, and has it followed. For one transaction. */
final class Storing {

    private final Books books;
    private final SyncSettings settings;
    private final Following following;
    private final Stores stores;
    private final CalendarRow calendar;
    private final Instant now;
    private final Network network;
    private final OurEvents ours;
    private final OthersEvents others;
    private final Adoption adoption;

    Storing(Books books, SyncSettings settings, Following following, Stores stores, CalendarRow calendar, Instant now) {
        this.books = books;
        this.settings = settings;
        this.following = following;
        this.stores = stores;
        this.calendar = calendar;
        this.now = now;
        network = stores.roster()
                .network()
                .map(Snapshot::network)
                .orElseThrow(() -> new IllegalStateException("a calendar is linked, but no network is stored"));
        ours = new OurEvents(books, settings.environment(), network, now);
        others = new OthersEvents(books, calendar.id(), now);
        adoption = new Adoption(network, calendar, this::inForce);
    }

    /** What came of it. */
    record Stored(Followed followed, int quarantined) {}

    Stored store(Collection<Event> events) {
        List<SeenChange> seen = new ArrayList<>();
        events.forEach(it -> see(it).ifPresent(seen::add));
        Followed followed =
                seen.isEmpty() ? Followed.NOTHING : following.follow(stores, calendar, List.copyOf(seen), now);
        return new Stored(followed, others.oddities());
    }

    private Optional<SeenChange> see(Event event) {
        EventReading reading = EventReading.read(event, network.zone());
        Optional<MirroredEvent> row = books.events().find(calendar.id(), event.getId());
        if (row.isPresent()) {
            return ours.see(row.get(), event, reading);
        }
        Environment environment = settings.environment();
        Tag tag = reading instanceof Gone ? null : Tags.of(event, environment).orElse(null);
        if (tag == null) {
            return others.see(event, reading, null);
        }
        Optional<MirroredEvent> written =
                adoption.written(event.getId(), tag, firstDay(), now).filter(this::alone);
        if (written.isPresent()) {
            books.events().put(written.get());
            return ours.see(written.get(), event, reading);
        }
        return ofOurSeries(reading) ? Optional.empty() : others.see(event, reading, tag);
    }

    /** Single events of a series that one of ours was made: that is told of the one itself. */
    private boolean ofOurSeries(EventReading reading) {
        Occurrence occurrence = reading instanceof EventReading.Lasting lasting ? lasting.occurrence() : null;
        return occurrence != null
                && books.events().find(calendar.id(), occurrence.series()).isPresent();
    }

    private boolean alone(MirroredEvent event) {
        return books.events().at(event.slot()).stream()
                .noneMatch(it ->
                        it.state() == MirroredEvent.State.LIVE && it.calendar().equals(event.calendar()));
    }

    private LocalDate firstDay() {
        Duration back = settings.lookBack();
        return now.minus(back).atZone(network.zone()).toLocalDate();
    }

    private Optional<Assignment> inForce(Slot slot) {
        return stores.roster().roster(Period.day(slot.date())).assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst();
    }
}
