package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A small network, people who change it through the door, and a model of what must be in force by now. */
final class DoorWorld {

    static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");
    static final Week COMING = new Week(LocalDate.of(2026, 11, 22));
    static final Period ALL = Period.weeks(COMING, 3);
    static final Author LIA = new Author("Lia", Author.Role.ADMIN, Author.Door.SHELL);
    static final Author CAIO = new Author("Caio", Author.Role.COORDINATOR, Author.Door.BOT);

    static final Network NETWORK = network();

    Transactions store;
    private final Map<Slot, SlotState> model = new TreeMap<>();
    private Seen seen;
    private long lastId;

    /** What is in force, at one moment; one look is shared by all who ask, for on a server each costs many queries. */
    record Seen(Map<Slot, SlotState> states, Network network, long revision, Set<Long> audited) {}

    DoorWorld(Transactions store) {
        this.store = store;
        Clinic.change(store, it -> it.roster().save(NETWORK));
        seen = look();
    }

    Proposals proposals() {
        return new Proposals(store, new Planner(), InstantSource.fixed(NOW), this::id);
    }

    Adjustments adjustments() {
        return new Adjustments(store, new Planner(), InstantSource.fixed(NOW), this::id);
    }

    Swaps swaps() {
        return new Swaps(store, adjustments(), InstantSource.fixed(NOW));
    }

    NetworkKeeping keeping() {
        return new NetworkKeeping(store, adjustments(), NETWORK);
    }

    synchronized UUID id() {
        return new UUID(0, ++lastId);
    }

    Outcome generate(long seed, boolean afresh) {
        List<Week> again = afresh ? COMING.period().weeks() : List.of();
        Generation generation = new Generation(COMING, 2, again, false, seed, Effort.of(200));
        return proposals()
                .propose(Draft.of(generation), Kind.GENERATION, LIA, true, Planner.Progress.NONE)
                .orElseThrow();
    }

    Outcome adjust(Edit... edits) {
        return adjustments().adjust(List.of(edits), Consent.given(CAIO, "combinado"));
    }

    Outcome undo(@Nullable ProposalId id) {
        return adjustments().undo(id, LIA, "engano", false);
    }

    Outcome keep(UnaryOperator<Network> change) {
        return keeping().change(change, new NetworkKeeping.Decision(LIA, NOW, "obra"), false);
    }

    /** What stood in force after the last step. */
    Seen seen() {
        return seen;
    }

    private Seen look() {
        return store.read(it -> {
            RosterStore.Snapshot base = it.roster().network().orElseThrow();
            Set<Long> audited = new HashSet<>();
            it.audit().latest(1000).forEach(entry -> audited.add(entry.revision()));
            return new Seen(it.roster().roster(ALL).states(), base.network(), base.revision(), audited);
        });
    }

    /** Takes a change into the model, and sees that it was made from what the model held. */
    void took(Proposal proposal) {
        for (Change change : proposal.diff().changes()) {
            assertThat(model.getOrDefault(change.slot(), SlotState.FREE)).isEqualTo(change.before());
            if (change.after().equals(SlotState.FREE)) {
                model.remove(change.slot());
            } else {
                model.put(change.slot(), change.after());
            }
        }
    }

    /** What holds after every step. */
    void check() {
        seen = look();
        assertThat(seen.states()).isEqualTo(model);
        Set<String> places = new HashSet<>();
        model.forEach((slot, state) -> {
            if (state.professional() != null) {
                assertThat(places.add(state.professional() + "/" + slot.date() + "/" + slot.shift()))
                        .as("one place at a time: %s", slot)
                        .isTrue();
            }
        });
        for (long each = 1; each <= seen.revision(); each++) {
            assertThat(seen.audited()).contains(each);
        }
    }

    Proposal find(ProposalId id) {
        return store.read(it -> it.proposals().find(id)).orElseThrow();
    }

    static Slot slot(int number) {
        List<Slot> open = NETWORK.openSlots(Period.weeks(COMING, 2)).stream()
                .map(it -> it.slot())
                .toList();
        return open.get(Math.floorMod(number, open.size()));
    }

    static Network people(Network it, ProfessionalId person, UnaryOperator<Professional> change) {
        List<Professional> people = it.professionals().stream()
                .map(who -> who.id().equals(person) ? change.apply(who) : who)
                .toList();
        return it.with(it.policy(), people, it.locations(), it.rooms(), it.openings(), it.exceptions());
    }

    static ProfessionalId person(int number) {
        List<Professional> people = List.copyOf(NETWORK.professionals());
        return people.get(Math.floorMod(number, people.size())).id();
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
