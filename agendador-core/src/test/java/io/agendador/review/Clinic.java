package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.AuditTrail.Entry;
import io.agendador.review.RosterStore.Snapshot;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The small network that the contract's stories are about, and how they change it. */
public final class Clinic {

    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final Period WEEK = new Period(MONDAY.minusDays(1), MONDAY.plusDays(5));
    public static final Author CARLA = new Author("Carla", Author.Role.COORDINATOR, Author.Door.SHELL);
    public static final Instant NOW = Instant.parse("2026-02-27T12:00:00.123456Z");
    public static final ProfessionalId ANA = new ProfessionalId(NetworkFixture.idOf("Ana"));
    public static final ProfessionalId BIA = new ProfessionalId(NetworkFixture.idOf("Bia"));
    public static final ProfessionalId NOBODY_KNOWN = new ProfessionalId(NetworkFixture.idOf("Zoe"));

    /** Two rooms, two people. */
    public static final Network NETWORK = network();

    public static final Room FIRST = List.copyOf(NETWORK.rooms()).get(0);
    public static final Room SECOND = List.copyOf(NETWORK.rooms()).get(1);

    private Clinic() {}

    /** A store that holds the network, at revision 1. */
    public static Transactions in(Transactions store) {
        change(store, it -> it.roster().save(NETWORK));
        return store;
    }

    /** Changes something and says so in the audit trail. */
    public static void change(Transactions store, Consumer<Stores> work) {
        store.<Boolean>write(stores -> {
            work.accept(stores);
            stores.audit().record(entry("stories"));
            return true;
        });
    }

    /** Puts assignments in force, and says so. */
    public static void put(Transactions store, Assignment... assignments) {
        change(store, it -> it.roster().put(List.of(assignments)));
    }

    public static Entry entry(String summary) {
        return new Entry(NOW, CARLA, Action.EDITED, "", summary, null);
    }

    public static Optional<Snapshot> snapshot(Transactions store) {
        return store.read(it -> it.roster().network());
    }

    public static long revision(Transactions store) {
        return snapshot(store).orElseThrow().revision();
    }

    public static Network networkIn(Transactions store) {
        return snapshot(store).orElseThrow().network();
    }

    public static Roster rosterIn(Transactions store) {
        return store.read(it -> it.roster().roster(WEEK));
    }

    /** What the slot holds. */
    public static Assignment at(Transactions store, Slot slot) {
        return rosterIn(store).assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    public static Slot morning(Room room) {
        return new Slot(room.id(), MONDAY, Shift.MORNING);
    }

    /** A person's decision about a slot that was empty. */
    public static Assignment decided(Slot slot, ProfessionalId professional) {
        return decided(slot, professional, 0);
    }

    /** A person's decision about a slot that had this version. */
    public static Assignment decided(Slot slot, ProfessionalId professional, long version) {
        LastChange change = new LastChange(CARLA, "combinado", null);
        return new Assignment(slot, professional, Origin.MANUAL, AssignmentStatus.ADJUSTED, true, change, version);
    }

    /** The network with Ana called by another name. */
    public static Network renamed(String name) {
        List<Professional> people = NETWORK.professionals().stream()
                .map(it -> it.id().equals(ANA) ? it.toBuilder().name(name).build() : it)
                .toList();
        return NETWORK.with(
                NETWORK.policy(),
                people,
                NETWORK.locations(),
                NETWORK.rooms(),
                NETWORK.openings(),
                NETWORK.exceptions());
    }

    private static Network network() {
        NetworkFixture fixture = aNetwork();
        fixture.professional("Ana");
        fixture.professional("Bia");
        var savassi = fixture.location("Savassi");
        fixture.openOnWorkdays(fixture.room(savassi, "Sala 1"));
        fixture.openOnWorkdays(fixture.room(savassi, "Sala 2"));
        return fixture.build();
    }
}
