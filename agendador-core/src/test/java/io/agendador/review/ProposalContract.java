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
import io.agendador.planning.Plan;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.planning.Proposal;
import io.agendador.planning.Proposal.Status;
import io.agendador.planning.RosterDiff;
import io.agendador.planning.RosterDiff.Change;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Keeping proposals. */
public interface ProposalContract extends FreshStore {

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
                        id("c"), Status.PENDING, Clinic.WEEK, new Score(0, 3000, 0, 42), 1, 1, 1, "Carla", Clinic.NOW));
    }

    @Test
    default void decidesAPendingProposalOnce() {
        Transactions store = Clinic.in(fresh());
        add(store, proposal("a", ANA));
        decide(store, "a", Status.APPROVED);
        assertThatThrownBy(() -> decide(store, "a", Status.REJECTED)).isInstanceOf(StaleStateException.class);
        assertThat(find(store, id("a")).orElseThrow().status()).isEqualTo(Status.APPROVED);
    }

    @Test
    default void knowsNothingOfAProposalThatWasNeverAdded() {
        Transactions store = Clinic.in(fresh());
        assertThat(find(store, id("a"))).isEmpty();
        assertThatThrownBy(() -> decide(store, "a", Status.APPROVED)).isInstanceOf(StaleStateException.class);
    }

    @Test
    default void takesAnIdOnceAndOnlyPendingProposalsOfKnownPolicyAndPeople() {
        Transactions store = Clinic.in(fresh());
        add(store, proposal("a", ANA));
        assertThatThrownBy(() -> add(store, proposal("a", BIA))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> add(store, proposal("b", Clinic.NOBODY_KNOWN)))
                .isInstanceOf(InvalidValueException.class);
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
        change(store, it -> it.proposals().add(proposal));
    }

    private static Optional<Proposal> find(Transactions store, ProposalId id) {
        return store.read(it -> it.proposals().find(id));
    }

    private static void decide(Transactions store, String id, Status decision) {
        change(store, it -> it.proposals().decide(id(id), decision));
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
                new TreeMap<>(Map.of(ScorePart.GAPS, 3000L, ScorePart.DOUBLES, 0L)),
                new TreeMap<>(Map.of(first, Map.of(ScorePart.GAPS, -3000L))),
                new Plan.Run(7, Long.MAX_VALUE, Duration.ofNanos(1_234_567_891L), true));
        Inconsistency finding =
                new Inconsistency(Kind.HOURS_EXCEEDED, List.of(after), List.of(first), new Limit(2400, 2460), "ção");
        return new Proposal(
                id(name),
                1,
                1,
                Status.PENDING,
                plan,
                new RosterDiff(List.of(new Change(first, null, after))),
                List.of(finding),
                Clinic.CARLA,
                Clinic.NOW);
    }

    private static Proposal with(Proposal it, int policyVersion, Status status) {
        return new Proposal(
                it.id(),
                it.baseRevision(),
                policyVersion,
                status,
                it.plan(),
                it.diff(),
                it.findings(),
                it.author(),
                it.createdAt());
    }
}
