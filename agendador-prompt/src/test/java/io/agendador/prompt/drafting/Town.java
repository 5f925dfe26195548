package io.agendador.prompt.drafting;

import static io.agendador.fixtures.NetworkFixture.aNetwork;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.proposal.Edit;
import io.agendador.review.AuditTrail;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A small network in the week before Sunday 22/11/2026, with what is in force, and what prompts come to there. */
public final class Town {

    /** A Wednesday, at noon. */
    public static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

    public static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    public static final Period WEEK = new Period(SUNDAY, SUNDAY.plusDays(6));
    public static final Author LIA = new Author("Lia", Author.Role.COORDINATOR, Author.Door.PROMPT);
    public static final Author VERA = new Author("Vera", Author.Role.VIEWER, Author.Door.PROMPT);
    public static final Network NETWORK = network();
    public static final String SAVASSI = "Savassi - Sala 1";
    public static final String LOURDES = "Lourdes - Sala 1";

    public final Transactions store;
    private long lastId;

    /** Nothing in force yet. */
    public Town() {
        this(new InMemoryStore());
    }

    /** In this store, which is empty. */
    public Town(Transactions store) {
        this.store = store;
        change(stores -> stores.roster().save(NETWORK));
    }

    /** What takes part in a change. */
    public interface Change {
        void make(Transactions.Stores stores);
    }

    /** Changes something behind everybody's back, but not the audit trail's. */
    public Town change(Change change) {
        store.<Boolean>write(stores -> {
            change.make(stores);
            stores.audit().record(new AuditTrail.Entry(NOW, LIA, AuditTrail.Action.NETWORK_CHANGED, "", "", null));
            return true;
        });
        return this;
    }

    /** Puts somebody there, by the system. */
    public Town with(String who, String room, int day, Shift shift) {
        return put(who, slot(room, day, shift), Origin.SYSTEM, AssignmentStatus.REVIEWED, false);
    }

    /** Puts somebody there, by a person. */
    public Town pinned(String who, String room, int day, Shift shift) {
        return put(who, slot(room, day, shift), Origin.MANUAL, AssignmentStatus.ADJUSTED, true);
    }

    private Town put(String who, Slot slot, Origin origin, AssignmentStatus status, boolean pinned) {
        Assignment it =
                new Assignment(slot, person(who), origin, status, pinned, new Assignment.LastChange(LIA, "", null), 0);
        return change(stores -> stores.roster().put(List.of(it)));
    }

    public static ProfessionalId person(String name) {
        return new ProfessionalId(NetworkFixture.idOf(name));
    }

    /** The slot on that day after Sunday. */
    public static Slot slot(String room, int day, Shift shift) {
        return new Slot(new RoomId(NetworkFixture.idOf(room.replace(" - ", "/"))), SUNDAY.plusDays(day), shift);
    }

    public Roster roster() {
        return store.read(stores -> stores.roster().roster(Period.weeks(Week.of(SUNDAY), 8)));
    }

    public Basis base() {
        return store.read(stores -> {
            Network network = stores.roster().network().orElseThrow().network();
            return new Basis(network, stores.roster().roster(CommandDrafting.reach(network, NOW)), NOW, null);
        });
    }

    public static CommandDrafting drafting() {
        return new CommandDrafting(Effort.of(2_000));
    }

    public Drawn draw(ReplanCommand... commands) {
        return drafting().draw(List.of(commands), LIA, base());
    }

    /** What core makes of what is drawn. */
    public Outcome propose(ReplanCommand... commands) {
        Drawn.Ready ready = (Drawn.Ready) draw(commands);
        return proposals()
                .propose(ready.draft(), ready.kind(), LIA, true, Planner.Progress.NONE)
                .orElseThrow();
    }

    public List<Edit> edits(ReplanCommand... commands) {
        return ((Drawn.Ready) draw(commands)).draft().edits();
    }

    public Proposals proposals() {
        return new Proposals(store, new Planner(), () -> NOW, this::id);
    }

    public RosterReports reports() {
        return new RosterReports(store);
    }

    public synchronized UUID id() {
        return new UUID(7, ++lastId);
    }

    private static Network network() {
        NetworkFixture fixture = aNetwork();
        for (String name : List.of("Ana", "Bia", "Caio", "Duda")) {
            fixture.professional(name, it -> it.targetWeeklyHours(20));
        }
        var savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
        var lourdes = fixture.location("Lourdes");
        var first = fixture.room(savassi, "Sala 1");
        fixture.openOnWorkdays(first);
        fixture.open(first, DayOfWeek.SATURDAY, Shift.MORNING);
        fixture.openOnWorkdays(fixture.room(lourdes, "Sala 1"));
        return fixture.build();
    }
}
