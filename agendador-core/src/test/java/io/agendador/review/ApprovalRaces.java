package io.agendador.review;

import static io.agendador.review.Together.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.proposal.Proposal.Status;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who decide at the same moment about things that overlap: one wins, and the other is told what moved. */
public abstract class ApprovalRaces implements FreshStore {

    private static final int ROUNDS = Boolean.getBoolean("agendador.long") ? 1000 : 25;
    private static final ProfessionalId ANA = DoorWorld.person(0);
    private static final ProfessionalId BIA = DoorWorld.person(1);
    private static final Slot SLOT = morning(0);
    private static final Slot ELSEWHERE = morning(1);

    private DoorWorld world;

    @BeforeEach
    void begins() {
        world = new DoorWorld(fresh());
    }

    private record Race(Outcome.Done won, Outcome.Stale lost, Proposal loser) {}

    @Test
    void exactlyOneOfTwoWinsASlot() {
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(kept(new Edit.Assign(SLOT, ANA)), kept(new Edit.Assign(SLOT, BIA)));

            SlotState now = race.won.proposal().diff().changes().get(0).after();
            assertThat(state(SLOT)).isEqualTo(now);
            assertThat(race.lost.moved()).contains(new Moved.InSlot(SLOT, SlotState.FREE, now));
            assertThat(world.find(race.loser.id()).status()).isEqualTo(Status.SUPERSEDED);
            assertThat(race.lost.fresh()).isNotNull().satisfies(it -> {
                assertThat(it.previous()).isEqualTo(race.loser.id());
                assertThat(it.diff().changes().get(0).before()).isEqualTo(now);
                assertThat(world.find(it.id()).status()).isEqualTo(Status.PENDING);
            });
            free(SLOT);
        }
    }

    @Test
    void exactlyOneOfTwoWinsAPerson() {
        for (int round = 0; round < ROUNDS; round++) {
            Race race = race(kept(new Edit.Assign(SLOT, ANA)), kept(new Edit.Assign(ELSEWHERE, ANA)));

            assertThat(race.lost.moved()).containsExactly(new Moved.OfPerson(ANA, SLOT.week()));
            assertThat(race.lost.fresh()).as("nobody is in two places").isNull();
            assertThat(world.find(race.loser.id())).isEqualTo(race.loser);
            Slot won = race.won.proposal().diff().changes().get(0).slot();
            assertThat(state(won.equals(SLOT) ? ELSEWHERE : SLOT)).isEqualTo(SlotState.FREE);
            free(won);
        }
    }

    @Test
    void exactlyOneOfTwoChangesAThingOfTheNetwork() {
        for (int round = 0; round < ROUNDS; round++) {
            Network before = Clinic.networkIn(world.store);
            Race race = race(kept(renaming(before, "Aninha")), kept(renaming(before, "Anita")));

            assertThat(race.lost.moved())
                    .containsExactly(
                            new Moved.OfNetwork(race.loser.network().changes().get(0)));
            assertThat(Clinic.networkIn(world.store))
                    .isEqualTo(race.won.proposal().network().applyTo(before));
            undo(race.won.proposal());
            assertThat(Clinic.networkIn(world.store)).isEqualTo(before);
        }
    }

    @Test
    void anEditAtOnceAndAnApprovalComeOneAfterTheOther() {
        for (int round = 0; round < ROUNDS; round++) {
            Proposal shown = kept(new Edit.Assign(SLOT, ANA));
            List<Outcome> outcomes =
                    atOnce(List.of(() -> approve(shown), () -> world.adjust(new Edit.Assign(SLOT, BIA))));

            Proposal edit = ((Outcome.Done) outcomes.get(1)).proposal();
            SlotState entered = edit.diff().changes().get(0).after();
            if (outcomes.get(0) instanceof Outcome.Done approved) {
                assertThat(edit.diff().changes().get(0).before())
                        .isEqualTo(approved.proposal().diff().changes().get(0).after());
            } else {
                assertThat(((Outcome.Stale) outcomes.get(0)).moved())
                        .contains(new Moved.InSlot(SLOT, SlotState.FREE, entered));
                assertThat(edit.diff().changes().get(0).before()).isEqualTo(SlotState.FREE);
            }
            assertThat(state(SLOT)).isEqualTo(entered);
            free(SLOT);
        }
    }

    /** Two people approve these two at the same moment. */
    private Race race(Proposal one, Proposal other) {
        long revision = Clinic.revision(world.store);
        List<Outcome> outcomes = atOnce(List.of(() -> approve(one), () -> approve(other)));
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(1);
        assertThat(Clinic.revision(world.store)).isEqualTo(revision + 1);
        boolean first = outcomes.get(0) instanceof Outcome.Done;
        return new Race(
                (Outcome.Done) outcomes.get(first ? 0 : 1),
                (Outcome.Stale) outcomes.get(first ? 1 : 0),
                first ? other : one);
    }

    private Proposal kept(Edit edit) {
        Outcome shown = world.proposals()
                .propose(Draft.of(List.of(edit)), Kind.EDIT, DoorWorld.LIA, true, Planner.Progress.NONE)
                .orElseThrow();
        return ((Outcome.Shown) shown).proposal();
    }

    private Outcome approve(Proposal shown) {
        return world.proposals().approve(shown.id(), shown.hash(), DoorWorld.LIA, "ok");
    }

    private void undo(Proposal done) {
        assertThat(world.undo(done.id())).isInstanceOf(Outcome.Done.class);
    }

    /** As at the beginning, so that the next round has the same start. */
    private void free(Slot slot) {
        ProfessionalId holder = state(slot).professional();
        assertThat(world.adjust(new Edit.Unassign(slot, holder, false))).isInstanceOf(Outcome.Done.class);
    }

    private SlotState state(Slot slot) {
        return world.store
                .read(it -> it.roster().roster(DoorWorld.ALL))
                .states()
                .getOrDefault(slot, SlotState.FREE);
    }

    private static Edit renaming(Network before, String name) {
        return new Edit.ChangeNetwork(NetworkDiff.between(
                before,
                DoorWorld.people(before, ANA, it -> it.toBuilder().name(name).build())));
    }

    private static Slot morning(int room) {
        List<Slot> open = DoorWorld.NETWORK.openSlots(DoorWorld.ALL).stream()
                .map(it -> it.slot())
                .filter(it -> it.date().getDayOfWeek() == DayOfWeek.MONDAY && it.shift() == Shift.MORNING)
                .toList();
        return open.get(room);
    }
}
