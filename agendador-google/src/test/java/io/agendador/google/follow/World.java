package io.agendador.google.follow;

import static io.agendador.fixtures.NetworkFixture.aNetwork;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.follow.Following.Followed;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.ForeignEvent;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.EventField;
import io.agendador.google.mapping.EventIds;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.Tag;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Resolved;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.proposal.Edit;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.AuditTrail.Recorded;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Author;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A small clinic that is published, and people who change its calendars as the reading of a calendar tells it. */
final class World {

    static final Instant NOW = Instant.parse("2026-02-27T12:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate SATURDAY = MONDAY.plusDays(5);
    static final Period ALL = new Period(MONDAY.minusDays(14), MONDAY.plusDays(40));
    static final Author CAIO = new Author("Caio", Author.Role.COORDINATOR, Author.Door.BOT);
    static final ProfessionalId ANA = new ProfessionalId(NetworkFixture.idOf("Ana"));
    static final ProfessionalId BIA = new ProfessionalId(NetworkFixture.idOf("Bia"));
    static final ProfessionalId DORA = new ProfessionalId(NetworkFixture.idOf("Dora"));

    static final Network NETWORK = network();
    static final Room FIRST = List.copyOf(NETWORK.rooms()).get(0);
    static final Room SECOND = List.copyOf(NETWORK.rooms()).get(1);

    static final MirrorCalendar ANAS = MirrorCalendar.of(ANA);
    static final MirrorCalendar BIAS = MirrorCalendar.of(BIA);
    static final MirrorCalendar FIRSTS = MirrorCalendar.of(FIRST.id());
    static final MirrorCalendar SECONDS = MirrorCalendar.of(SECOND.id());

    private final AtomicLong counter = new AtomicLong();
    final PostgresStore store;
    final Transactions transactions;
    final Books books;
    final Adjustments adjustments;
    final GooglePrevails following;
    final Resolving resolving;
    Instant now = NOW;

    World() {
        this(EmptiedStore.emptied());
    }

    World(PostgresStore store) {
        this.store = store;
        transactions = store.transactions();
        books = Books.over(store.tables());
        adjustments = new Adjustments(transactions, new Planner(), () -> now, this::id);
        following = new GooglePrevails(store.tables(), adjustments, Locale.ENGLISH, this::id);
        resolving = new Resolving(transactions, store.tables(), adjustments, () -> now, Locale.ENGLISH);
        transactions.<Boolean>write(stores -> {
            stores.roster().save(NETWORK);
            stores.audit()
                    .record(new io.agendador.review.AuditTrail.Entry(
                            NOW, CAIO, Action.NETWORK_CHANGED, "", "rede", null));
            return true;
        });
        link(MirrorCalendar.CONTROL);
        NETWORK.professionals().forEach(it -> link(MirrorCalendar.of(it.id())));
        NETWORK.rooms().forEach(it -> link(MirrorCalendar.of(it.id())));
    }

    static Slot morning(Room room, int day) {
        return new Slot(room.id(), MONDAY.plusDays(day), Shift.MORNING);
    }

    static Slot afternoon(Room room, int day) {
        return new Slot(room.id(), MONDAY.plusDays(day), Shift.AFTERNOON);
    }

    private static Network network() {
        NetworkFixture fixture = aNetwork();
        fixture.professional("Ana");
        fixture.professional("Bia");
        fixture.professional("Dora");
        Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
        for (String name : List.of("Sala 1", "Sala 2")) {
            Room room = fixture.room(savassi, name);
            fixture.openOnWorkdays(room).open(room, DayOfWeek.SATURDAY, Shift.MORNING);
        }
        return fixture.build();
    }

    UUID id() {
        return new UUID(7, counter.incrementAndGet());
    }

    private void link(MirrorCalendar calendar) {
        books.calendars().add(id(), calendar, calendar.key() + "@google", NOW);
    }

    // What people do in the backend.

    Outcome adjust(Edit... edits) {
        return adjustments.adjust(List.of(edits), Consent.given(CAIO, "combinado"));
    }

    /** Somebody gets the slot, and it is published. */
    Slot published(Slot slot, ProfessionalId who) {
        Outcome done =
                adjust(slot.date().equals(SATURDAY) ? new Edit.EnterHandKept(slot, who) : new Edit.Assign(slot, who));
        if (!(done instanceof Outcome.Done)) {
            throw new IllegalStateException("not assigned: " + done);
        }
        publish(slot, who);
        return slot;
    }

    void publish(Slot slot, ProfessionalId who) {
        for (MirrorCalendar calendar :
                List.of(MirrorCalendar.CONTROL, MirrorCalendar.of(who), MirrorCalendar.of(slot.room()))) {
            UUID row = books.id(calendar);
            AssignmentId assignment = AssignmentId.of(NETWORK.id(), slot);
            int generation = 0;
            while (books.events()
                    .find(row, EventIds.of(assignment, calendar, Environment.DEV, generation))
                    .isPresent()) {
                generation++;
            }
            books.events()
                    .put(new MirroredEvent(
                            row,
                            EventIds.of(assignment, calendar, Environment.DEV, generation),
                            slot,
                            generation,
                            State.LIVE,
                            io.agendador.roster.Origin.MANUAL,
                            SourceOfTruth.SYSTEM,
                            etag(),
                            "a".repeat(64),
                            start(slot),
                            end(slot),
                            who,
                            now));
        }
    }

    Resolved resolve(Conflict conflict, Resolution resolution) {
        return resolving.resolve(conflict.id(), resolution, CAIO, "combinado");
    }

    // What people do in Google, as a reading of the calendar tells it.

    /** Our event of this slot that lives in the calendar, or was the last to live. */
    MirroredEvent event(MirrorCalendar calendar, Slot slot) {
        UUID row = books.id(calendar);
        return books.events().at(slot).stream()
                .filter(it -> it.calendar().equals(row))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    MirroredEvent again(MirroredEvent event) {
        return books.events().find(event.calendar(), event.eventId()).orElseThrow();
    }

    SeenChange deleted(MirroredEvent before) {
        return new SeenChange.Ours(before, new EventChange.Deleted(), new EventReading.Gone(null));
    }

    SeenChange moved(MirroredEvent before, Instant start, Instant end, EventField... also) {
        SortedSet<EventField> edited = new TreeSet<>(List.of(also));
        return new SeenChange.Ours(
                before, new EventChange.Moved(start, end, edited), new EventReading.Timed(start, end, true, null));
    }

    SeenChange moved(MirroredEvent before, Slot to) {
        return moved(before, start(to), end(to));
    }

    SeenChange edited(MirroredEvent before) {
        return same(before, new EventChange.Edited(new TreeSet<>(List.of(EventField.TITLE))));
    }

    SeenChange same(MirroredEvent before, EventChange change) {
        return new SeenChange.Ours(before, change, new EventReading.Timed(before.start(), before.end(), true, null));
    }

    /** Somebody else's event; null times if it is gone. */
    SeenChange foreign(
            MirrorCalendar calendar, String event, @Nullable Instant start, @Nullable Instant end, @Nullable Tag tag) {
        ForeignEvent blocks = start == null || end == null || tag != null
                ? null
                : new ForeignEvent(books.id(calendar), event, "e", start, end);
        EventReading reading = start == null || end == null
                ? new EventReading.Gone(null)
                : new EventReading.Timed(start, end, true, null);
        return new SeenChange.Foreign(event, reading, null, blocks, tag);
    }

    /** A reading of the calendar in which all this was seen. */
    Followed follow(MirrorCalendar calendar, SeenChange... seen) {
        CalendarRow row = books.calendars().find(calendar).orElseThrow();
        return transactions.write(stores -> {
            List.of(seen).forEach(it -> read(row, it));
            return following.follow(stores, row, List.of(seen), now);
        });
    }

    /** The same, seen once more: nothing of what a reading stores is new. */
    Followed replay(MirrorCalendar calendar, SeenChange... seen) {
        CalendarRow row = books.calendars().find(calendar).orElseThrow();
        return transactions.write(stores -> following.follow(stores, row, List.of(seen), now));
    }

    Followed delete(MirrorCalendar calendar, Slot slot) {
        return follow(calendar, deleted(event(calendar, slot)));
    }

    Followed move(MirrorCalendar calendar, Slot slot, Slot to) {
        return follow(calendar, moved(event(calendar, slot), to));
    }

    /** To a time on the slot's day that is no shift's. */
    Followed moveAway(MirrorCalendar calendar, Slot slot, int hour) {
        return follow(calendar, moved(event(calendar, slot), at(slot.date(), hour), at(slot.date(), hour + 6)));
    }

    private void read(CalendarRow row, SeenChange seen) {
        if (seen instanceof SeenChange.Ours ours) {
            EventReading reading = ours.reading();
            MirroredEvent before = ours.before();
            State state = reading instanceof EventReading.Gone
                    ? before.state() == State.LIVE ? State.DELETED : before.state()
                    : State.LIVE;
            MirroredEvent now1 = reading instanceof EventReading.Lasting it
                    ? before.seen(etag(), before.contentHash(), it.start(), it.end(), now)
                    : before.seen(etag(), before.contentHash(), before.start(), before.end(), now);
            books.events().put(now1.in(state));
        } else if (seen instanceof SeenChange.Foreign it && it.now() != null) {
            books.foreign().put(it.now());
        } else {
            books.foreign().remove(row.id(), seen.eventId());
        }
    }

    // What there is then.

    Roster roster() {
        return transactions.read(stores -> stores.roster().roster(ALL));
    }

    @Nullable
    Assignment at(Slot slot) {
        return roster().assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    ProfessionalId who(Slot slot) {
        Assignment there = at(slot);
        return there == null ? null : there.professional();
    }

    boolean pinnedGap(Slot slot) {
        return roster().pinnedGaps().contains(slot);
    }

    List<BusyTime> busy(ProfessionalId who) {
        return roster().busyTimes().stream()
                .filter(it -> it.professional().equals(who))
                .toList();
    }

    List<Conflict> open() {
        return books.conflicts().open();
    }

    List<Conflict> conflicts() {
        return books.conflicts().about(ALL);
    }

    Conflict onlyOpen() {
        List<Conflict> open = new ArrayList<>(open());
        if (open.size() != 1) {
            throw new AssertionError("expected one open conflict, found " + open);
        }
        return open.get(0);
    }

    List<Recorded> audit() {
        return new RosterReports(transactions).decisions(100);
    }

    static Instant at(LocalDate date, int hour) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(NETWORK.zone()).toInstant();
    }

    static Instant start(Slot slot) {
        return times(slot).startOn(slot.date(), NETWORK.zone());
    }

    static Instant end(Slot slot) {
        return times(slot).endOn(slot.date(), NETWORK.zone());
    }

    private static ShiftTimes times(Slot slot) {
        return NETWORK.locationOf(slot.room()).orElseThrow().times(slot.date(), slot.shift());
    }

    private String etag() {
        return "e" + counter.incrementAndGet();
    }
}
