package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.FileSource;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import io.agendador.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
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
    Instant now = NOW;
    private final Map<Slot, SlotState> model = new TreeMap<>();
    private Seen seen;
    private long lastId;

    /** What is in force, at one moment; one look is shared by all who ask, for on a server each costs many queries. */
    record Seen(Network network, Roster roster, long revision, Set<Long> audited) {

        Map<Slot, SlotState> states() {
            return roster.states();
        }

        List<Inconsistency> findings() {
            return Rules.check(new Facts(network, roster, ALL));
        }
    }

    DoorWorld(Transactions store) {
        this(begun(store), 0);
    }

    private DoorWorld(Transactions store, long lastId) {
        this.store = store;
        this.lastId = lastId;
        seen = look();
    }

    /** A store in which others did things before. */
    static DoorWorld later(Transactions store) {
        return new DoorWorld(store, 1000);
    }

    private static Transactions begun(Transactions store) {
        Clinic.change(store, it -> it.roster().save(NETWORK));
        return store;
    }

    Proposals proposals() {
        return new Proposals(store, new Planner(), () -> now, this::id);
    }

    Adjustments adjustments() {
        return new Adjustments(store, new Planner(), () -> now, this::id);
    }

    Swaps swaps() {
        return new Swaps(store, adjustments(), () -> now);
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

    /** A change of the network with a search around it, kept for a decision. */
    Outcome suppose(UnaryOperator<Network> change, long seed) {
        Edit edit = new Edit.ChangeNetwork(NetworkDiff.between(seen.network(), change.apply(seen.network())));
        Generation generation = new Generation(COMING, 2, List.of(), false, seed, Effort.of(200));
        return proposals()
                .propose(new Draft(List.of(edit), generation), Kind.GENERATION, LIA, true, Planner.Progress.NONE)
                .orElseThrow();
    }

    Outcome adjust(Edit... edits) {
        return adjustments().adjust(List.of(edits), Consent.given(CAIO, "combinado"));
    }

    Outcome undo(@Nullable ProposalId id) {
        return adjustments().undo(id, Consent.given(LIA, "engano"));
    }

    Outcome keep(UnaryOperator<Network> change) {
        return keeping().change(change, Consent.given(LIA, "obra"));
    }

    /** A table of hand-kept days, and a list of dates on which rooms are closed. */
    NetworkKeeping.Taken take(Slot slot, ProfessionalId person) {
        Map<String, byte[]> files = Map.of(
                "hand_kept.csv",
                file("location,room,date,shift,professional", words(slot) + "," + NETWORK.professionalName(person)),
                "opening_exceptions.csv",
                file("location,room,date,shift,open,required_tag,reason", words(slot) + ",false,,obra"));
        return keeping()
                .take(
                        CsvFolder.of(FileSource.inMemory("rede", files), this::id),
                        NetworkKeeping.Mode.PARTIAL,
                        Consent.given(LIA, "planilha"));
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Slot slot) {
        return String.join(
                ",",
                NETWORK.locationOf(slot.room()).orElseThrow().name(),
                NETWORK.room(slot.room()).orElseThrow().name(),
                slot.date().toString(),
                slot.shift().name());
    }

    /** What stood in force after the last step. */
    Seen seen() {
        return seen;
    }

    /** What stands in force now. */
    Map<Slot, SlotState> states() {
        return look().states();
    }

    /** Everything that is in force now. */
    Seen look() {
        return store.read(it -> {
            RosterStore.Snapshot base = it.roster().network().orElseThrow();
            Set<Long> audited = new HashSet<>();
            it.audit().latest(1000).forEach(entry -> audited.add(entry.revision()));
            return new Seen(base.network(), it.roster().roster(ALL), base.revision(), audited);
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
        Seen before = seen;
        seen = look();
        assertThat(seen.states()).isEqualTo(model);
        assertThat(FindingDiff.between(before.findings(), seen.findings()).created(Severity.ERROR))
                .as("nothing creates an error")
                .isEmpty();
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

    /** A slot with which the deed makes sense, if there is one. */
    Slot slot(DoorProperties.Step step) {
        return switch (step.deed()) {
            case UNASSIGN, SWAP, UNPIN -> held(step.first());
            case ENTER -> handKept(step.first());
            case IMPORT -> step.second() % 2 == 0 ? handKept(step.first()) : slot(step.first());
            default -> slot(step.first());
        };
    }

    Slot held(int number) {
        List<Slot> held = seen.states().entrySet().stream()
                .filter(it -> it.getValue().professional() != null)
                .map(Map.Entry::getKey)
                .toList();
        return held.isEmpty() ? slot(number) : held.get(number % held.size());
    }

    private static Slot handKept(int number) {
        List<Slot> kept = NETWORK.openSlots(Period.weeks(COMING, 2)).stream()
                .map(it -> it.slot())
                .filter(it -> it.date().getDayOfWeek() == DayOfWeek.SATURDAY)
                .toList();
        return kept.get(number % kept.size());
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
