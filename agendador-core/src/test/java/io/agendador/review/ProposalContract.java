package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Pace;
import io.agendador.planning.Plan;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Edit.Assign;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Footing;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Decision;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.RosterDiff;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.proposal.Situation;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Keeping proposals. */
public interface ProposalContract extends FreshStore {

    String HASH = "0123456789abcdef".repeat(4);
    Instant LATER = Clinic.NOW.plus(Duration.ofDays(7));

    @Test
    default void findsAProposalAsItWasMade() {
        Transactions store = Clinic.in(fresh());
        Proposal proposal = proposal("a", ANA);
        add(store, proposal);
        assertThat(find(store, proposal.id())).contains(proposal);
        assertThat(revision(store)).isEqualTo(1);
    }

    @Test
    default void listsTheLatestFirst() {
        Transactions store = Clinic.in(fresh());
        List.of("a", "b", "c").forEach(it -> add(store, proposal(it, BIA)));
        List<Summary> latest = store.read(it -> it.proposals().latest(2));
        assertThat(latest).extracting(Summary::id).containsExactly(id("c"), id("b"));
        assertThat(latest.get(0))
                .isEqualTo(new Summary(
                        id("c"),
                        Kind.EDIT,
                        Status.PENDING,
                        Clinic.WEEK,
                        new Score(0, 3000, 0, 42),
                        1,
                        1,
                        HASH,
                        1,
                        "Carla",
                        Clinic.NOW,
                        LATER,
                        null));
    }

    @Test
    default void decidesAPendingProposalOnce() {
        Transactions store = Clinic.in(fresh());
        add(store, proposal("a", ANA));
        decide(store, "a", Status.APPROVED);
        assertThatThrownBy(() -> decide(store, "a", Status.REJECTED)).isInstanceOf(StaleStateException.class);
        Proposal found = find(store, id("a")).orElseThrow();
        assertThat(found).isEqualTo(proposal("a", ANA).decided(Status.APPROVED, decision(1)));
        Summary listed =
                store.<List<Summary>>read(it -> it.proposals().latest(1)).get(0);
        assertThat(listed.decision()).isEqualTo(decision(1));
    }

    @Test
    default void expiresWithoutAnybodysDecision() {
        Transactions store = Clinic.in(fresh());
        add(store, proposal("a", ANA));
        change(store, it -> it.proposals().decide(id("a"), Status.EXPIRED, null));
        assertThat(find(store, id("a"))).contains(proposal("a", ANA).decided(Status.EXPIRED, null));
    }

    @Test
    default void listsWhatWaitsFirstAddedFirst() {
        Transactions store = Clinic.in(fresh());
        List.of("a", "b", "c").forEach(it -> add(store, proposal(it, BIA)));
        decide(store, "b", Status.REJECTED);
        List<Summary> pending = store.read(it -> it.proposals().pending());
        assertThat(pending).extracting(Summary::id).containsExactly(id("a"), id("c"));
    }

    @Test
    default void knowsWhichWasApprovedLast() {
        Transactions store = Clinic.in(fresh());
        List.of("a", "b", "c").forEach(it -> add(store, proposal(it, BIA)));
        assertThat(lastApproved(store)).isEmpty();
        change(store, it -> it.proposals().decide(id("b"), Status.APPROVED, decision(5)));
        change(store, it -> it.proposals().decide(id("a"), Status.APPROVED, decision(6)));
        change(store, it -> it.proposals().decide(id("c"), Status.REJECTED, decision(7)));
        assertThat(lastApproved(store)).contains(id("a"));
    }

    @Test
    default void keepsWhatAProposalWasComputedFrom() {
        Transactions store = Clinic.in(fresh());
        change(store, it -> {
            it.proposals().add(proposal("a", ANA), situation(1));
            it.proposals().add(proposal("b", ANA), situation(2));
        });
        assertThat(situation(store, "a")).contains(situation(1));
        assertThat(situation(store, "b")).contains(situation(2));
        assertThat(situation(store, "c")).isEmpty();
    }

    @Test
    default void knowsNothingOfAProposalThatWasNeverAdded() {
        Transactions store = Clinic.in(fresh());
        assertThat(find(store, id("a"))).isEmpty();
        assertThatThrownBy(() -> decide(store, "a", Status.APPROVED)).isInstanceOf(StaleStateException.class);
    }

    @Test
    default void takesAnIdOnceAndOnlyPendingProposalsOfAKnownPolicy() {
        Transactions store = Clinic.in(fresh());
        add(store, proposal("a", ANA));
        assertThatThrownBy(() -> add(store, proposal("a", BIA))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> add(store, with(proposal("b", ANA), 2, Status.PENDING)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> add(store, with(proposal("b", ANA), 1, Status.APPROVED)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.<List<Summary>>read(it -> it.proposals().latest(9))).hasSize(1);
    }

    @Test
    default void putsInForceOnlyWithAProposalThatIsStored() {
        Transactions store = Clinic.in(fresh());
        Assignment approved = new Assignment(
                morning(FIRST),
                ANA,
                Origin.SYSTEM,
                AssignmentStatus.REVIEWED,
                false,
                new LastChange(Clinic.CARLA, "", id("a")),
                0);
        assertThatThrownBy(() -> Clinic.put(store, approved)).isInstanceOf(InvalidValueException.class);
        add(store, proposal("a", ANA));
        Clinic.put(store, approved);
        assertThat(Clinic.at(store, morning(FIRST)).lastChange()).isEqualTo(approved.lastChange());
    }

    @Test
    default void refusesAbsurdCounts() {
        Transactions store = fresh();
        for (int count : new int[] {0, 1001}) {
            assertThatThrownBy(() -> store.read(it -> it.proposals().latest(count)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.read(it -> it.audit().latest(count)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void add(Transactions store, Proposal proposal) {
        change(store, it -> it.proposals().add(proposal, situation(1)));
    }

    private static Optional<Proposal> find(Transactions store, ProposalId id) {
        return store.read(it -> it.proposals().find(id));
    }

    private static Optional<Situation> situation(Transactions store, String id) {
        return store.read(it -> it.proposals().situation(id(id)));
    }

    private static Optional<ProposalId> lastApproved(Transactions store) {
        return store.read(it -> it.proposals().lastApproved());
    }

    private static void decide(Transactions store, String id, Status status) {
        change(store, it -> it.proposals().decide(id(id), status, decision(1)));
    }

    private static Decision decision(long revision) {
        return new Decision(Clinic.CARLA, LATER, "combinado", revision);
    }

    private static Situation situation(long revision) {
        return new Situation(revision, 1, Clinic.NETWORK, Roster.EMPTY, Clinic.NOW);
    }

    private static ProposalId id(String name) {
        return new ProposalId(NetworkFixture.idOf(name));
    }

    private static Proposal proposal(String name, ProfessionalId after) {
        Slot first = morning(FIRST);
        GapReasons gap =
                new GapReasons(morning(SECOND), false, new TreeMap<>(Map.of(Exclusion.ELSEWHERE, List.of(ANA, BIA))));
        Plan plan = new Plan(
                Clinic.WEEK,
                List.of(Assignment.generated(first, after)),
                List.of(gap),
                new Score(0, 3000, 0, 42),
                new Score(0, 3000, 0, 40),
                new TreeMap<>(Map.of(ScorePart.GAPS, 3000L, ScorePart.DOUBLES, 0L)),
                new TreeMap<>(Map.of(first, Map.of(ScorePart.GAPS, -3000L))),
                new Plan.Run(
                        7, Long.MAX_VALUE, new Pace(1, List.of(512L, 0L)), Duration.ofNanos(1_234_567_891L), true));
        Inconsistency finding = new Inconsistency(
                Inconsistency.Kind.HOURS_EXCEEDED, List.of(after), List.of(first), new Limit(2400, 2460), "ção");
        Change change = new Change(
                first, SlotState.FREE, SlotState.FREE.heldBy(after, Origin.MANUAL, AssignmentStatus.ADJUSTED, true));
        Candidate candidate = new Candidate(
                Draft.of(List.of(new Assign(first, after))),
                Clinic.WEEK,
                plan,
                new RosterDiff(List.of(change)),
                NetworkDiff.between(Clinic.NETWORK, Clinic.renamed("Outra Ana")),
                List.of(finding),
                new FindingDiff(List.of(finding), List.of()),
                List.of(new Footing(after, first.week(), List.of(morning(SECOND)))));
        return new Proposal(
                id(name),
                Kind.EDIT,
                1,
                1,
                candidate,
                HASH,
                null,
                Clinic.CARLA,
                Clinic.NOW,
                LATER,
                Status.PENDING,
                null);
    }

    private static Proposal with(Proposal it, int policyVersion, Status status) {
        return new Proposal(
                it.id(),
                it.kind(),
                it.baseRevision(),
                policyVersion,
                it.candidate(),
                it.hash(),
                it.previous(),
                it.author(),
                it.createdAt(),
                it.expiresAt(),
                status,
                it.decision());
    }
}
