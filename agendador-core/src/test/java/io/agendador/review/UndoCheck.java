package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes things back, and looks whether exactly what still stood was taken back and the rest was told. */
final class UndoCheck {

    private static final Refusal NOTHING = Refusal.of(Rule.NOTHING_TO_UNDO);

    private final DoorWorld world;

    UndoCheck(DoorWorld world) {
        this.world = world;
    }

    Optional<Outcome> last() {
        Optional<ProposalId> last = world.store.read(it -> it.proposals().lastApproved());
        return Optional.of(undone(null, last));
    }

    Optional<Outcome> earlier(int number) {
        List<ProposalId> approved =
                world
                        .store
                        .<List<ProposalStore.Summary>>read(it -> it.proposals().latest(1000))
                        .stream()
                        .filter(it -> it.status() == Proposal.Status.APPROVED)
                        .map(ProposalStore.Summary::id)
                        .toList();
        return approved.isEmpty()
                ? Optional.empty()
                : Optional.of(undone(
                        approved.get(number % approved.size()), Optional.of(approved.get(number % approved.size()))));
    }

    /** An undo, the undo of it, and that one's: what is taken back twice is as it was. */
    Optional<Outcome> thereAndBack() {
        DoorWorld.Seen here = world.look();
        Outcome outcome = last().orElseThrow();
        if (!(outcome instanceof Outcome.Done there)) {
            return Optional.of(outcome);
        }
        world.took(there.proposal());
        DoorWorld.Seen undone = world.look();
        Outcome.Done back = done(world.undo(null));
        world.took(back.proposal());
        if (there.left().isEmpty()) {
            assertThat(back.left()).isEmpty();
            assertSame(world.look(), here);
        }
        Outcome.Done again = done(world.undo(null));
        if (back.left().isEmpty()) {
            assertThat(again.left()).isEmpty();
            assertSame(world.look(), undone);
        }
        return Optional.of(again);
    }

    private Outcome undone(@Nullable ProposalId id, Optional<ProposalId> meant) {
        DoorWorld.Seen before = world.look();
        Outcome outcome = world.undo(id);
        if (outcome instanceof Outcome.Done it) {
            Proposal done = world.find(meant.orElseThrow());
            DoorWorld.Seen after = world.look();
            assertThat(it.proposal().previous()).isEqualTo(done.id());
            done.diff().changes().forEach(change -> slot(change, before, after, it.left()));
            network(done.network().inverse(), before, after, it.left());
        } else if (outcome instanceof Outcome.Refused it && it.refusals().contains(NOTHING)) {
            meant.map(world::find).ifPresent(done -> nothingStands(done, before));
        } else if (outcome instanceof Outcome.Refused it) {
            assertThat(it.refusals())
                    .as("what moved is left, and no reason against the rest")
                    .noneMatch(refusal -> refusal.rule() == Rule.MOVED);
        }
        return outcome;
    }

    private static void nothingStands(Proposal done, DoorWorld.Seen present) {
        assertThat(done.diff().changes())
                .noneMatch(it -> state(present, it.slot()).equals(it.after()));
        NetworkDiff back = done.network().inverse();
        assertThat(back.moved(present.network())).isEqualTo(back.changes());
    }

    private static void slot(Change change, DoorWorld.Seen before, DoorWorld.Seen after, List<Refusal> left) {
        SlotState was = state(before, change.slot());
        boolean stood = was.equals(change.after());
        if (stood) {
            assertThat(state(after, change.slot())).isEqualTo(change.before());
        }
        assertThat(left.contains(Refusal.at(Rule.MOVED, change.slot()))).isEqualTo(!stood);
    }

    private static void network(NetworkDiff back, DoorWorld.Seen before, DoorWorld.Seen after, List<Refusal> left) {
        List<NetworkDiff.Change> moved = back.moved(before.network());
        assertThat(left).filteredOn(it -> it.slots().isEmpty()).hasSameSizeAs(moved);
        assertThat(after.network()).isEqualTo(back.without(moved).applyTo(before.network()));
    }

    private static SlotState state(DoorWorld.Seen seen, Slot slot) {
        return seen.states().getOrDefault(slot, SlotState.FREE);
    }

    private static void assertSame(DoorWorld.Seen now, DoorWorld.Seen then) {
        assertThat(now.states()).isEqualTo(then.states());
        assertThat(now.network()).isEqualTo(then.network());
    }

    private static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }
}
