package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail.Action;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");
    private static final Week COMING = new Week(LocalDate.of(2026, 11, 22));
    private static final Author LIA = new Author("Lia", Author.Role.ADMIN, Author.Door.SHELL);
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private final NetworkFixture fixture = aNetwork();
    private final Room room = fixture.room(fixture.location("Savassi"), "Sala 1");
    private final Network network = network();
    private final Transactions store = new InMemoryStore();
    private final RosterReports reports = new RosterReports(store);
    private final Proposals proposals = new Proposals(store, new Planner(), InstantSource.fixed(NOW), this::id);
    private long lastId = ID.getLeastSignificantBits() - 1;

    @Test
    void withoutANetworkThereIsNothingToPlan() {
        assertThat(propose(true)).isEmpty();
    }

    @Test
    void plansTheComingWeeksByThePolicyAndStoresWithAnAuditEntry() {
        save();

        RosterReport made = made();

        assertThat(made.period()).isEqualTo(Period.weeks(COMING, 4));
        assertThat(made.proposal()).isNotNull().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Proposal.Status.PENDING);
            assertThat(it.baseRevision()).isEqualTo(made.base().revision());
            assertThat(it.diff().changes()).hasSize(it.plan().assignments().size());
        });
        assertThat(reports.proposals(10, NOW)).singleElement().satisfies(it -> {
            assertThat(it.author()).isEqualTo("Lia");
            assertThat(it.createdAt()).isEqualTo(NOW);
        });
        List<AuditTrail.Recorded> audit = store.read(stores -> stores.audit().latest(1));
        assertThat(audit)
                .singleElement()
                .satisfies(it -> assertThat(it.entry().action()).isEqualTo(Action.PROPOSED));
    }

    @Test
    void aProposalPutsNothingInForce() {
        save();
        propose(true);

        RosterReport inForce = reports.inForce(Period.weeks(COMING, 4)).orElseThrow();

        assertThat(inForce.roster().assignments()).isEmpty();
        assertThat(inForce.count(Inconsistency.Severity.WARNING)).isEqualTo(8);
    }

    @Test
    void aDryRunStoresNothing() {
        save();

        assertThat(propose(false)).isPresent();
        assertThat(reports.proposals(10, NOW)).isEmpty();
    }

    @Test
    void aRehearsalIsComputedAndTakenBack() {
        save();
        Draft draft = Draft.of(new Generation(COMING, 1, List.of(), false, 1, Effort.of(100)));
        List<AuditTrail.Recorded> before = store.read(stores -> stores.audit().latest(10));

        assertThat(proposals.rehearse(draft, Proposal.Kind.GENERATION, LIA))
                .hasValueSatisfying(it -> assertThat(it.plan().assignments()).isNotEmpty());

        assertThat(reports.proposals(10, NOW)).isEmpty();
        assertThat(store.<List<AuditTrail.Recorded>>read(
                        stores -> stores.audit().latest(10)))
                .isEqualTo(before);
    }

    @Test
    void nothingIsRehearsedWithoutANetwork() {
        Draft draft = Draft.of(new Generation(COMING, 1, List.of(), false, 1, Effort.of(100)));

        assertThat(proposals.rehearse(draft, Proposal.Kind.GENERATION, LIA)).isEmpty();
    }

    @Test
    void aStoredProposalIsReportedAsItWasMade() {
        save();
        RosterReport made = made();

        RosterReport read = reports.of(made.proposal().id()).orElseThrow();

        assertThat(read.roster().assignments()).isEqualTo(made.roster().assignments());
        assertThat(read.findings()).isEqualTo(made.findings());
    }

    @Test
    void explainsAssignmentsGapsAndClosedRooms() {
        save();
        RosterReport made = made();
        Assignment placed = made.roster().assignments().get(0);
        Slot tagged = new Slot(room.id(), COMING.sunday().plusDays(2), Shift.MORNING);
        Slot closed = new Slot(room.id(), COMING.sunday(), Shift.MORNING);

        assertThat(reports.explain(made, placed.slot()).parts()).isNotEmpty();
        assertThat(reports.explain(made, placed.slot()).assignments()).containsExactly(placed);
        assertThat(reports.explain(made, tagged).gap()).isNotNull();
        assertThat(reports.explain(made, tagged).findings()).hasSize(1);
        assertThat(reports.explain(made, closed).open()).isNull();
    }

    @Test
    void searchesOneAfterTheOtherAndRepeatsBoth() {
        save();
        Generation first = new Generation(COMING, 1, List.of(), false, 1, Effort.within(Duration.ofMillis(20)));
        Generation second = new Generation(COMING.plus(1), 1, List.of(), true, 1, Effort.of(100));
        Outcome.Shown shown = (Outcome.Shown) proposals
                .propose(Draft.of(first.then(second)), Proposal.Kind.GENERATION, LIA, true, Planner.Progress.NONE)
                .orElseThrow();
        Proposal proposal = shown.proposal();
        assertThat(proposal.plan().window()).isEqualTo(Period.weeks(COMING, 2));
        assertThat(proposal.diff().moves())
                .hasSize(2)
                .allMatch(it -> it.before().professional() == null);
        assertThat(proposal.candidate().draft().generation().all()).hasSize(2);
        assertThat(proposals.replay(proposal.id())).contains(new Replay.Same(proposal.hash()));
    }

    @Test
    void proposesInThePlaceOfWhatSomebodyWantedOtherwise() {
        save();
        Proposal first = ((Outcome.Shown) propose(true).orElseThrow()).proposal();
        Generation other = new Generation(COMING, 1, List.of(), false, 1, Effort.of(100));
        Outcome.Shown shown = (Outcome.Shown) proposals
                .proposeInstead(first.id(), Draft.of(other), Proposal.Kind.GENERATION, LIA, Planner.Progress.NONE)
                .orElseThrow();
        assertThat(shown.proposal().previous()).isEqualTo(first.id());
        assertThat(reports.proposals(9, NOW))
                .extracting(ProposalStore.Summary::status)
                .containsExactly(Proposal.Status.PENDING, Proposal.Status.SUPERSEDED);
    }

    @Test
    void leavesAProposalWaitingIfWhatIsWantedInsteadCannotBe() {
        save();
        Proposal first = ((Outcome.Shown) propose(true).orElseThrow()).proposal();
        Edit impossible =
                new Edit.Assign(new Slot(room.id(), COMING.sunday().plusDays(1), Shift.MORNING), Clinic.NOBODY_KNOWN);
        assertThat(proposals.proposeInstead(
                        first.id(), Draft.of(List.of(impossible)), Proposal.Kind.EDIT, LIA, Planner.Progress.NONE))
                .containsInstanceOf(Outcome.Refused.class);
        assertThat(reports.proposals(9, NOW))
                .extracting(ProposalStore.Summary::status)
                .containsExactly(Proposal.Status.PENDING);
    }

    private UUID id() {
        return new UUID(0, ++lastId);
    }

    private void save() {
        store.write(stores -> {
            stores.roster().save(network);
            stores.audit().record(new AuditTrail.Entry(NOW, LIA, Action.NETWORK_CHANGED, "", "", null));
            return network;
        });
    }

    private Network network() {
        fixture.professional("Ana Moura");
        return fixture.open(room, DayOfWeek.MONDAY, Shift.MORNING)
                .open(room, DayOfWeek.TUESDAY, Shift.MORNING, "treinador")
                .build();
    }

    private Optional<Outcome> propose(boolean keep) {
        Generation generation = new Generation(COMING, 4, List.of(), false, 1, Effort.of(100));
        return proposals.propose(Draft.of(generation), Proposal.Kind.GENERATION, LIA, keep, Planner.Progress.NONE);
    }

    private RosterReport made() {
        Outcome.Shown shown = (Outcome.Shown) propose(true).orElseThrow();
        return reports.of(shown.proposal()).orElseThrow();
    }
}
