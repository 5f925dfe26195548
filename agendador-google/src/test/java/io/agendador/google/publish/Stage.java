package io.agendador.google.publish;

import static java.util.stream.Collectors.toMap;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.access.Pause;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Settings;
import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.Leases;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.MirroredEvents;
import io.agendador.google.ledger.Readings;
import io.agendador.google.ledger.Rhythm;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventStyle;
import io.agendador.google.mapping.Mirrors;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.AuditTrail.Entry;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A clinic with two rooms and three people, their calendars in an emulator, and all that publishes there. */
final class Stage {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Period WEEK = new Period(MONDAY.minusDays(1), MONDAY.plusDays(5));
    static final Author CARLA = new Author("Carla", Author.Role.COORDINATOR, Author.Door.SHELL);
    static final Duration LEASE = Duration.ofMinutes(10);

    final MovingClock clock = new MovingClock(Instant.parse("2026-03-01T12:00:00Z"));
    final NetworkFixture fixture = NetworkFixture.aNetwork();
    final ProfessionalId ana = fixture.professional("Ana").id();
    final ProfessionalId bia = fixture.professional("Bia").id();
    final ProfessionalId caio = fixture.professional("Caio").id();
    final Location centro = fixture.location("Centro");
    final Room one = fixture.room(centro, "Sala 1");
    final Room two = fixture.room(centro, "Sala 2");
    final Network network = fixture.openOnWorkdays(one).openOnWorkdays(two).build();
    final CalendarEmulator emulator = CalendarEmulator.inProcess(Settings.of(clock));
    final PostgresStore store = TestDatabase.embedded().newStore();
    final Ports ports = new Ports(
            store.transactions(),
            store.tables(),
            new GoogleCalendarCalls(
                    new GoogleConnection(GoogleSettings.emulator(emulator.rootUrl()), emulator.transport(), clock),
                    CallPolicy.DEFAULT,
                    CallBudget.ofProject(100_000, clock),
                    clock,
                    7,
                    CallListener.NONE));
    final MirroredCalendars calendars = new MirroredCalendars(ports.tables(), Rhythm.DEFAULT);
    final MirroredEvents events = new MirroredEvents(ports.tables());
    final Conflicts conflicts = new Conflicts(ports.tables());
    final Planning planning = planning(ports);
    final Publishing publishing = publishing(ports);
    private long ids;

    Stage() {
        this(it -> true);
    }

    /** With only these calendars linked. */
    Stage(Predicate<MirrorCalendar> linked) {
        change(it -> it.roster().save(network));
        Mirrors.of(network).stream().filter(linked).forEach(this::link);
    }

    private void link(MirrorCalendar calendar) {
        String id = emulator.people().createCalendar(calendar.key(), network.zone());
        calendars.add(newId(), calendar, id, clock.instant());
    }

    UUID newId() {
        return new UUID(7, ++ids);
    }

    Planning planning(Ports through) {
        return new Planning(
                through.transactions(),
                through.tables(),
                new MirroredCalendars(through.tables(), Rhythm.DEFAULT),
                EventStyle.of(Environment.DEV, Locale.forLanguageTag("pt-BR")),
                clock);
    }

    Publishing publishing(Ports through) {
        return publishing(through, clock);
    }

    Publishing publishing(Ports through, Pause pause) {
        return new Publishing(
                planning(through),
                through.calls(),
                new Leases(through.tables(), LEASE),
                new Readings(through.tables(), Rhythm.DEFAULT),
                this::newId,
                "stage",
                pause);
    }

    /** Changes something and says so in the audit trail. */
    void change(Consumer<Stores> work) {
        store.transactions().<Boolean>write(stores -> {
            work.accept(stores);
            stores.audit().record(new Entry(clock.instant(), CARLA, Action.EDITED, "", "stage", null));
            return true;
        });
    }

    static Slot slot(Room room, LocalDate date, Shift shift) {
        return new Slot(room.id(), date, shift);
    }

    Slot first() {
        return slot(one, MONDAY, Shift.MORNING);
    }

    Slot second() {
        return slot(two, MONDAY, Shift.MORNING);
    }

    void assign(Slot slot, ProfessionalId who) {
        assign(slot, who, AssignmentStatus.REVIEWED);
    }

    void assign(Slot slot, ProfessionalId who, AssignmentStatus status) {
        long version = standing(slot).stream().mapToLong(Assignment::version).sum();
        Assignment made = new Assignment(
                slot, who, Origin.SYSTEM, status, false, new LastChange(CARLA, "combinado", null), version);
        change(it -> it.roster().put(List.of(made)));
    }

    void remove(Slot slot) {
        List<Assignment> standing = standing(slot);
        change(it -> it.roster().remove(standing));
    }

    List<Assignment> standing(Slot slot) {
        return inForce(Period.day(slot.date())).stream()
                .filter(it -> it.slot().equals(slot))
                .toList();
    }

    List<Assignment> inForce(Period days) {
        return store.transactions()
                .<List<Assignment>>read(it -> it.roster().roster(days).assignments());
    }

    /** Ana in the first room and Bia in the second, on this day's morning. */
    void fill(LocalDate day) {
        assign(slot(one, day, Shift.MORNING), ana);
        assign(slot(two, day, Shift.MORNING), bia);
    }

    PublicationPlan plan(Period days) {
        return planning.plan(Publication.Kind.PUBLISH, days);
    }

    Published publish(Period days) {
        return publish(plan(days));
    }

    Published publish(PublicationPlan plan) {
        return publishing.publish(plan, CARLA, "visto", Progress.NONE);
    }

    Publication published(Period days) {
        return ((Published.Done) publish(days)).publication();
    }

    Published clear(Period days) {
        return publish(planning.plan(Publication.Kind.CLEAR, days));
    }

    String googleId(MirrorCalendar calendar) {
        return calendars.find(calendar).orElseThrow().googleId();
    }

    Calls calls() {
        return emulator.calls();
    }

    /** What stands in the calendars on these days. */
    Showing showing(Period days) {
        Map<MirrorCalendar, String> ids = calendars.all().stream()
                .collect(toMap(it -> it.calendar(), it -> it.googleId(), (a, b) -> a, TreeMap::new));
        return Showing.of(emulator.people(), ids, days, network);
    }

    /** What should stand there by the roster in force. */
    Showing wanted(Period days) {
        return Showing.of(inForce(days), network);
    }
}
