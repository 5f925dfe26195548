package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.AuditTrail.Entry;
import io.agendador.review.WorkQueue.Work;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact.DatedOpening;
import io.agendador.roster.OpeningException;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Swap;
import io.agendador.rule.Inconsistency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may what at the door, what is written down of it, and when a reason is needed. */
class DoorRulesTest {

    private static final Slot SLOT = DoorWorld.slot(0);
    private static final ProfessionalId ANA = DoorWorld.person(0);
    private static final ProfessionalId BIA = DoorWorld.person(1);
    private static final Author VERA = new Author("Vera", Role.VIEWER, Door.SHELL);
    private static final Author JOB = new Author("plan", Role.ADMIN, Door.JOB);

    private final DoorWorld world = new DoorWorld(new InMemoryStore());

    @Test
    void whoOnlySeesNeitherAsksNorDecides() {
        Proposal shown = kept(new Edit.Assign(SLOT, ANA));
        Outcome refused = refused(Refusal.of(Rule.ROLE, Role.COORDINATOR, Role.VIEWER));

        assertThat(world.proposals().propose(draft(SLOT), Kind.EDIT, VERA, true, Planner.Progress.NONE))
                .contains(refused);
        assertThat(approve(shown, VERA, "ok")).isEqualTo(refused);
        assertThat(world.proposals().reject(shown.id(), VERA, "não")).isEqualTo(refused);
        assertThat(world.adjustments().adjust(draft(SLOT).edits(), Consent.given(VERA, "x")))
                .isEqualTo(refused);
        assertThat(world.find(shown.id()).status()).isEqualTo(Status.PENDING);
        assertThat(world.look().roster()).isEqualTo(world.seen().roster());
    }

    @Test
    void whoOnlySeesHandlesNoSwapAndAnswersForNothing() {
        Refusal refusal = Refusal.of(Rule.ROLE, Role.COORDINATOR, Role.VIEWER);
        Swap swap = registered();

        assertThat(world.swaps().register(swap(), VERA)).contains(refusal);
        assertThat(world.swaps().apply(swap.id(), Consent.given(VERA, ""))).isEqualTo(refused(refusal));
        assertThat(world.swaps().cancel(swap.id(), VERA)).contains(refusal);
        assertThat(new Acknowledging(world.store, () -> DoorWorld.NOW).acknowledge(List.of(), VERA, "visto"))
                .isEqualTo(new Acknowledging.Result.Refused(refusal));
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.REGISTERED);
    }

    @Test
    void aJobProposesButDoesNotDecide() {
        Outcome refused = refused(Refusal.of(Rule.NOT_A_PERSON));
        Outcome.Shown shown = (Outcome.Shown) world.proposals()
                .propose(draft(SLOT), Kind.EDIT, JOB, true, Planner.Progress.NONE)
                .orElseThrow();

        assertThat(approve(shown.proposal(), JOB, "ok")).isEqualTo(refused);
        assertThat(world.proposals().reject(shown.proposal().id(), JOB, "não")).isEqualTo(refused);
        assertThat(world.adjustments().adjust(draft(SLOT).edits(), Consent.given(JOB, "x")))
                .isEqualTo(refused);
    }

    @Test
    void aCoordinatorSaysWhoIsAwayButKeepsNobodysData() {
        Network before = world.seen().network();
        Edit renaming = new Edit.ChangeNetwork(NetworkDiff.between(
                before,
                DoorWorld.people(
                        before, ANA, it -> it.toBuilder().name("Aninha").build())));
        Edit absence = new Edit.ChangeNetwork(NetworkDiff.between(before, StaleNetworkTest.away(before)));
        Outcome refused = refused(Refusal.of(Rule.ROLE, Role.ADMIN, Role.COORDINATOR));

        assertThat(world.adjust(renaming)).isEqualTo(refused);
        assertThat(world.proposals()
                        .propose(
                                Draft.of(List.of(renaming)), Kind.NETWORK, DoorWorld.CAIO, true, Planner.Progress.NONE))
                .contains(refused);
        assertThat(approve(kept(renaming), DoorWorld.CAIO, "ok")).isEqualTo(refused);
        assertThat(world.adjust(absence)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void writesDownWhoDecidedWhenAndWhy() {
        Proposal first = kept(new Edit.Assign(SLOT, ANA));
        approve(first, DoorWorld.CAIO, "combinado");
        Proposal second = kept(new Edit.Assign(SLOT, BIA));
        world.proposals().reject(second.id(), DoorWorld.CAIO, "não");

        assertThat(entries(4))
                .extracting(Entry::action)
                .containsExactly(Action.REJECTED, Action.PROPOSED, Action.APPROVED, Action.PROPOSED);
        assertThat(entries(4))
                .extracting(Entry::proposal)
                .containsExactly(second.id(), second.id(), first.id(), first.id());
        assertThat(entries(3).get(2))
                .isEqualTo(new Entry(
                        DoorWorld.NOW,
                        DoorWorld.CAIO,
                        Action.APPROVED,
                        "combinado",
                        "2026-11-22/2026-11-28 +1 −0 ⇄0",
                        first.id()));
        assertThat(world.find(first.id()).decision())
                .isEqualTo(new Proposal.Decision(DoorWorld.CAIO, DoorWorld.NOW, "combinado", 2));
    }

    @ParameterizedTest
    @EnumSource
    void writesDownWhatKindOfChangeWasMadeAtOnce(Kind kind) {
        Action action = switch (kind) {
            case GENERATION -> Action.APPROVED;
            case EDIT -> Action.EDITED;
            case PIN -> Action.PINNED;
            case HAND_KEPT -> Action.HAND_KEPT_ENTERED;
            case SWAP -> Action.SWAPPED;
            case NETWORK -> Action.NETWORK_CHANGED;
            case GOOGLE -> Action.GOOGLE_ADOPTED;
            case UNDO -> Action.UNDONE;
        };
        world.store.write(stores ->
                world.adjustments().at(stores, draft(SLOT), kind, Consent.given(DoorWorld.CAIO, "combinado")));

        assertThat(entries(1)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo(action);
            assertThat(it.reason()).isEqualTo("combinado");
            assertThat(it.author()).isEqualTo(DoorWorld.CAIO);
        });
    }

    @Test
    void tellsWhoMirrorsTheRosterOfTheLatestChangeAlone() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        world.adjust(new Edit.Assign(SLOT, BIA));

        List<WorkQueue.Waiting> work = world.store.write(it ->
                it.work().take(List.of(Proposing.ROSTER_CHANGED), DoorWorld.NOW, DoorWorld.NOW.plusSeconds(1), 9));
        assertThat(work)
                .extracting(WorkQueue.Waiting::work)
                .containsExactly(new Work(Proposing.ROSTER_CHANGED, "", "3"));
    }

    @Test
    void onlyWhatWasShownCanBeApproved() {
        Proposal shown = kept(new Edit.Assign(SLOT, ANA));
        Proposals proposals = world.proposals();
        String begin = shown.hash().substring(0, 8);

        for (String wrong : List.of("", begin.substring(0, 7), "x".repeat(64), begin + "x")) {
            assertThat(proposals.approve(shown.id(), wrong, DoorWorld.CAIO, "ok"))
                    .isEqualTo(refused(Refusal.of(Rule.OTHER_PLAN, wrong, begin)));
        }
        assertThat(proposals.approve(shown.id(), begin, DoorWorld.CAIO, "ok")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobodyDecidesTwice() {
        Proposal shown = kept(new Edit.Assign(SLOT, ANA));
        approve(shown, DoorWorld.CAIO, "ok");
        Outcome refused = refused(Refusal.of(Rule.DECIDED, Status.APPROVED, "Caio"));

        assertThat(approve(shown, DoorWorld.LIA, "ok")).isEqualTo(refused);
        assertThat(world.proposals().reject(shown.id(), DoorWorld.LIA, "não")).isEqualTo(refused);
    }

    @Test
    void warningsNeedAReason() {
        world.keep(StaleNetworkTest::away);
        Proposal shown = kept(new Edit.Assign(SLOT, ANA));
        assertThat(shown.candidate().warnings())
                .extracting(Inconsistency::kind)
                .containsExactly(Inconsistency.Kind.BLOCK_VIOLATED);

        assertThat(approve(shown, DoorWorld.CAIO, " ")).isEqualTo(new Outcome.ReasonNeeded(shown));
        assertThat(world.adjustments().adjust(draft(SLOT).edits(), Consent.given(DoorWorld.CAIO, "")))
                .isInstanceOf(Outcome.ReasonNeeded.class);
        assertThat(state(SLOT)).isEqualTo(SlotState.FREE);
        assertThat(approve(shown, DoorWorld.CAIO, "ela quer")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsOnlyShownChangesNothing() {
        assertThat(world.adjustments().adjust(draft(SLOT).edits(), Consent.none(DoorWorld.CAIO, "")))
                .isInstanceOf(Outcome.Shown.class);
        assertThat(world.look()).isEqualTo(world.seen());
    }

    @Test
    void aSwapIsAppliedOrCancelledOnce() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        Swap swap = registered();

        assertThat(world.swaps().apply(swap.id(), Consent.none(DoorWorld.CAIO, "")))
                .isInstanceOf(Outcome.Shown.class);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.REGISTERED);
        assertThat(world.swaps().apply(swap.id(), Consent.given(DoorWorld.CAIO, "")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(state(SLOT).professional()).isEqualTo(BIA);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.APPLIED);
        assertThat(entries(1).get(0).reason()).isEqualTo(swap.reason());
        Refusal decided = Refusal.of(Rule.DECIDED, Swap.Status.APPLIED, "");
        assertThat(world.swaps().apply(swap.id(), Consent.given(DoorWorld.CAIO, "")))
                .isEqualTo(refused(decided));
        assertThat(world.swaps().cancel(swap.id(), DoorWorld.CAIO)).contains(decided);
    }

    @Test
    void aSwapIsRegisteredAndAppliedInOneGoOrNotAtAll() {
        Swap swap = swap();
        assertThat(world.swaps().settle(swap, Consent.given(DoorWorld.CAIO, "")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(world.store.<Boolean>read(it -> it.roster().swap(swap.id()).isPresent()))
                .isFalse();

        world.adjust(new Edit.Assign(SLOT, ANA));
        assertThat(world.swaps().settle(swap, Consent.given(DoorWorld.CAIO, "")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(state(SLOT).professional()).isEqualTo(BIA);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.APPLIED);
    }

    @Test
    void aSwapGoesAndComesWithTheChangeThatPutItInForce() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        Swap swap = registered();
        world.swaps().apply(swap.id(), Consent.given(DoorWorld.CAIO, ""));

        assertThat(world.undo(null)).isInstanceOf(Outcome.Done.class);
        assertThat(state(SLOT).professional()).isEqualTo(ANA);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.UNDONE);
        assertThat(world.undo(null)).isInstanceOf(Outcome.Done.class);
        assertThat(state(SLOT).professional()).isEqualTo(BIA);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.APPLIED);
        world.undo(null);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.UNDONE);
    }

    @Test
    void aSwapStaysAppliedWhereAnotherChangeIsUndone() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        Swap swap = registered();
        world.swaps().apply(swap.id(), Consent.given(DoorWorld.CAIO, ""));
        world.adjust(new Edit.Replace(SLOT, BIA, ANA));

        assertThat(world.undo(null)).isInstanceOf(Outcome.Done.class);
        assertThat(inForce(swap.id()).status()).isEqualTo(Swap.Status.APPLIED);
    }

    @Test
    void aRoomThatOpensIsNoWarningAndASlotThatSomebodyLeavesIsOne() {
        Slot closed = new Slot(SLOT.room(), DoorWorld.COMING.sunday(), Shift.MORNING);
        DatedOpening opening = new DatedOpening(new OpeningException(closed, true, null, ""));
        Proposal opens = kept(new Edit.ChangeNetwork(new NetworkDiff(List.of(new NetworkDiff.Change(null, opening)))));
        assertThat(opens.candidate().findingDiff().created())
                .extracting(Inconsistency::kind)
                .containsExactly(Inconsistency.Kind.GAP);
        assertThat(opens.candidate().warnings()).isEmpty();

        world.adjust(new Edit.Assign(SLOT, ANA));
        assertThat(kept(new Edit.LeaveGap(SLOT)).candidate().warnings())
                .extracting(Inconsistency::kind)
                .containsExactly(Inconsistency.Kind.GAP);
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        world.adjust(new Edit.Assign(SLOT, ANA));

        assertThat(world.adjust(new Edit.Assign(SLOT, ANA))).isEqualTo(refused(Refusal.of(Rule.NOTHING_CHANGES)));
    }

    @Test
    void whatIsMadeAgainTakesThePlaceOfWhatWasShown() {
        Proposal shown = kept(new Edit.Assign(SLOT, ANA));
        world.adjust(new Edit.Assign(SLOT, BIA));

        Outcome outcome = approve(shown, DoorWorld.CAIO, "ok");

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Stale.class, it -> {
            assertThat(it.fresh()).isNotNull();
            assertThat(it.fresh().previous()).isEqualTo(shown.id());
            assertThat(world.find(it.fresh().id()).status()).isEqualTo(Status.PENDING);
            assertThat(it.fresh().diff().changes().get(0).before().professional())
                    .isEqualTo(BIA);
        });
        assertThat(world.find(shown.id()).status()).isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void aCancelledSwapIsNotApplied() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        Swap swap = registered();

        assertThat(world.swaps().cancel(swap.id(), DoorWorld.CAIO)).isEmpty();
        assertThat(entries(1).get(0).action()).isEqualTo(Action.SWAP_CANCELLED);
        assertThat(world.swaps().apply(swap.id(), Consent.given(DoorWorld.CAIO, "")))
                .isEqualTo(refused(Refusal.of(Rule.DECIDED, Swap.Status.CANCELLED, "")));
        assertThat(state(SLOT).professional()).isEqualTo(ANA);
    }

    @Test
    void aWarningIsOpenUntilSomebodyAnswersForIt() {
        world.keep(StaleNetworkTest::away);
        world.adjust(new Edit.Assign(SLOT, ANA));
        Acknowledging acknowledging = new Acknowledging(world.store, () -> DoorWorld.NOW);
        RosterReport report =
                new RosterReports(world.store).inForce(SLOT.week().period()).orElseThrow();
        List<Inconsistency> warnings = acknowledging.open(report).warnings();
        Inconsistency answered = warnings.stream()
                .filter(it -> it.kind() == Inconsistency.Kind.BLOCK_VIOLATED)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> acknowledging.acknowledge(List.of(answered), DoorWorld.CAIO, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(acknowledging.acknowledge(List.of(answered), DoorWorld.CAIO, "ela quer"))
                .isEqualTo(new Acknowledging.Result.Acknowledged(List.of(answered)));
        assertThat(acknowledging.open(report).warnings())
                .containsExactlyElementsOf(
                        warnings.stream().filter(it -> !it.equals(answered)).toList());
        assertThat(entries(1).get(0).action()).isEqualTo(Action.ACKNOWLEDGED);
    }

    private Proposal kept(Edit edit) {
        Outcome shown = world.proposals()
                .propose(Draft.of(List.of(edit)), Kind.EDIT, DoorWorld.LIA, true, Planner.Progress.NONE)
                .orElseThrow();
        return ((Outcome.Shown) shown).proposal();
    }

    private Outcome approve(Proposal shown, Author author, String reason) {
        return world.proposals().approve(shown.id(), shown.hash(), author, reason);
    }

    private Swap registered() {
        Swap swap = swap();
        assertThat(world.swaps().register(swap, DoorWorld.CAIO)).isEmpty();
        return swap;
    }

    private static Swap swap() {
        return new Swap(
                new UUID(3, 3),
                Swap.Kind.HANDOVER,
                SLOT,
                ANA,
                null,
                BIA,
                "combinado",
                Swap.Source.WHATSAPP,
                Swap.Status.REGISTERED);
    }

    private Swap inForce(UUID id) {
        return world.store.read(it -> it.roster().swap(id)).orElseThrow();
    }

    private SlotState state(Slot slot) {
        return world.look().states().getOrDefault(slot, SlotState.FREE);
    }

    private List<Entry> entries(int count) {
        return world.store.<List<AuditTrail.Recorded>>read(it -> it.audit().latest(count)).stream()
                .map(AuditTrail.Recorded::entry)
                .toList();
    }

    private static Draft draft(Slot slot) {
        return Draft.of(List.of(new Edit.Assign(slot, ANA)));
    }

    private static Outcome refused(Refusal refusal) {
        return Outcome.Refused.of(refusal);
    }
}
