package io.agendador.review;

import static io.agendador.review.Together.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.proposal.Edit;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Swap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever people do through the door, in whatever order: what is in force is what was shown and approved, nothing else,
 * and every change has its entry in the audit trail. Every implementation runs it.
 */
public abstract class DoorProperties implements FreshStore {

    enum Deed {
        GENERATE,
        GENERATE_AFRESH,
        APPROVE,
        REJECT,
        ASSIGN,
        UNASSIGN,
        LEAVE_GAP,
        PIN,
        UNPIN,
        ENTER,
        SWAP,
        UNDO,
        UNDO_EARLIER,
        UNDO_AND_BACK,
        SUPPOSE_ABSENCE,
        CLOSE_ROOM,
        ABSENCE,
        DEACTIVATE,
        IMPORT,
        RESTART,
        TWO_AT_ONCE
    }

    /** One thing that somebody does; the numbers choose slots and people. */
    record Step(Deed deed, int first, int second) {}

    /** The same store after the process that used it has ended. */
    protected abstract Transactions reopened(Transactions store);

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
        return Combinators.combine(Arbitraries.of(Deed.class), number, number)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(25);
    }

    @Property
    void isInForceWhatWasShownAndApprovedAndNothingElse(@ForAll("histories") List<Step> history) {
        DoorWorld world = new DoorWorld(fresh());
        for (Step step : history) {
            Map<Slot, SlotState> before = world.seen().states();
            long revision = world.seen().revision();
            Optional<Outcome> outcome = done(world, step);
            outcome.ifPresent(it ->
                    Statistics.label(step.deed().name()).collect(it.getClass().getSimpleName()));
            if (outcome.isPresent() && outcome.get() instanceof Outcome.Done it) {
                world.took(it.proposal());
                assertThat(world.find(it.proposal().id())).isEqualTo(it.proposal());
                keepsDecisions(before, it.proposal());
            }
            world.check();
            boolean mayChange = step.deed() == Deed.TWO_AT_ONCE || step.deed() == Deed.SWAP;
            if (!mayChange && outcome.filter(Outcome.Done.class::isInstance).isEmpty()) {
                assertThat(world.seen().revision()).isEqualTo(revision);
            }
        }
        for (ProposalStore.Summary it : new RosterReports(world.store).proposals(3, DoorWorld.NOW)) {
            assertThat(world.proposals().replay(it.id())).contains(new Replay.Same(it.hash()));
        }
    }

    /** A generation moves nothing that a person decided, and nothing of a hand-kept day. */
    private static void keepsDecisions(Map<Slot, SlotState> before, Proposal proposal) {
        if (proposal.kind() == Kind.GENERATION) {
            proposal.diff().changes().forEach(it -> {
                SlotState was = before.getOrDefault(it.slot(), SlotState.FREE);
                assertThat(was.pinned()).isFalse();
                assertThat(was.origin()).isIn(null, Origin.SYSTEM);
                assertThat(DoorWorld.NETWORK
                                .locationOf(it.slot().room())
                                .orElseThrow()
                                .handKept(it.slot().date()))
                        .isFalse();
            });
        }
    }

    private Optional<Outcome> done(DoorWorld world, Step step) {
        Slot slot = world.slot(step);
        ProfessionalId person = DoorWorld.person(step.second());
        SlotState state = world.seen().states().getOrDefault(slot, SlotState.FREE);
        return switch (step.deed()) {
            case GENERATE -> Optional.of(world.generate(step.first(), false));
            case GENERATE_AFRESH -> Optional.of(world.generate(step.first(), true));
            case APPROVE -> pending(world, step).map(it -> approve(world, it));
            case REJECT -> pending(world, step).map(it -> world.proposals().reject(it.id(), DoorWorld.CAIO, "não"));
            case ASSIGN -> Optional.of(world.adjust(new Edit.Assign(slot, person)));
            case UNASSIGN ->
                Optional.ofNullable(state.professional()).map(it -> world.adjust(new Edit.Unassign(slot, it, true)));
            case LEAVE_GAP -> Optional.of(world.adjust(new Edit.LeaveGap(slot)));
            case PIN -> Optional.of(world.adjust(new Edit.Pin(slot)));
            case UNPIN -> Optional.of(world.adjust(new Edit.Unpin(slot)));
            case ENTER -> Optional.of(world.adjust(new Edit.EnterHandKept(slot, person)));
            case SWAP -> swap(world, slot, state, step);
            case UNDO -> new UndoCheck(world).last();
            case UNDO_EARLIER -> new UndoCheck(world).earlier(step.first());
            case UNDO_AND_BACK -> new UndoCheck(world).thereAndBack();
            case SUPPOSE_ABSENCE -> Optional.of(world.suppose(it -> away(it, person, slot), step.first()));
            case CLOSE_ROOM -> Optional.of(world.keep(it -> closed(it, slot)));
            case ABSENCE -> Optional.of(world.keep(it -> away(it, person, slot)));
            case DEACTIVATE -> Optional.of(world.keep(it -> toggled(it, person)));
            case IMPORT -> Optional.ofNullable(world.take(slot, person).outcome());
            case RESTART -> {
                world.store = reopened(world.store);
                yield Optional.empty();
            }
            case TWO_AT_ONCE -> twoAtOnce(world, step);
        };
    }

    private static Optional<ProposalStore.Summary> pending(DoorWorld world, Step step) {
        List<ProposalStore.Summary> pending =
                world.store.read(it -> it.proposals().pending());
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.of(pending.get(Math.floorMod(step.first(), pending.size())));
    }

    private static Outcome approve(DoorWorld world, ProposalStore.Summary shown) {
        return world.proposals().approve(shown.id(), shown.hash(), DoorWorld.CAIO, "ok");
    }

    private static Optional<Outcome> swap(DoorWorld world, Slot first, SlotState state, Step step) {
        Slot second = world.held(step.second());
        ProfessionalId giver = state.professional();
        ProfessionalId taker =
                world.seen().states().getOrDefault(second, SlotState.FREE).professional();
        if (giver == null || taker == null || giver.equals(taker)) {
            return Optional.empty();
        }
        Swap swap = new Swap(
                world.id(),
                Swap.Kind.EXCHANGE,
                first,
                giver,
                second,
                taker,
                "combinado",
                Swap.Source.WHATSAPP,
                Swap.Status.REGISTERED);
        assertThat(world.swaps().register(swap, DoorWorld.CAIO)).isEmpty();
        return Optional.of(world.swaps().apply(swap.id(), Consent.given(DoorWorld.CAIO, "")));
    }

    /** Two people change the same slot at the same moment: one after the other, each from what the other left. */
    private static Optional<Outcome> twoAtOnce(DoorWorld world, Step step) {
        Slot slot = DoorWorld.slot(step.first());
        List<Callable<Outcome>> both = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            Edit edit = new Edit.Assign(slot, DoorWorld.person(step.second() + number));
            both.add(() -> world.adjust(edit));
        }
        List<Proposal> made = new ArrayList<>();
        for (Outcome outcome : atOnce(both)) {
            if (outcome instanceof Outcome.Done it) {
                made.add(it.proposal());
            }
        }
        made.sort(Comparator.comparing(Proposal::baseRevision));
        made.forEach(world::took);
        return Optional.empty();
    }

    private static Network closed(Network it, Slot slot) {
        List<OpeningException> exceptions = new ArrayList<>(it.exceptions());
        exceptions.removeIf(known -> known.slot().equals(slot));
        exceptions.add(new OpeningException(slot, false, null, "obra"));
        return it.with(it.policy(), it.professionals(), it.locations(), it.rooms(), it.openings(), exceptions);
    }

    private static Network away(Network it, ProfessionalId person, Slot slot) {
        DatedUnavailability absence = new DatedUnavailability(Period.day(slot.date()), null, "férias");
        return DoorWorld.people(it, person, who -> {
            List<DatedUnavailability> all = new ArrayList<>(who.datedUnavailability());
            all.add(absence);
            return who.toBuilder().datedUnavailability(all).build();
        });
    }

    private static Network toggled(Network it, ProfessionalId person) {
        return DoorWorld.people(
                it, person, who -> who.toBuilder().active(!who.active()).build());
    }
}
