package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of the network that waits for a decision, while people fill the roster. */
class StaleNetworkTest {

    private static final Slot SLOT = DoorWorld.slot(0);
    private static final ProfessionalId ANA = DoorWorld.person(0);

    private final DoorWorld world = new DoorWorld(new InMemoryStore());

    @Test
    void isStaleWhereItWouldPutSomethingWrongThatNobodyWasShown() {
        Proposal shown = kept(absence());
        assertThat(world.adjust(new Edit.Assign(SLOT, ANA))).isInstanceOf(Outcome.Done.class);

        Outcome outcome = world.proposals().approve(shown.id(), shown.hash(), DoorWorld.LIA, "ok");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        it -> assertThat(it.moved())
                                .singleElement()
                                .isInstanceOfSatisfying(Moved.OfFinding.class, moved -> {
                                    assertThat(moved.comes()).isTrue();
                                    assertThat(moved.finding().kind()).isEqualTo(Inconsistency.Kind.BLOCK_VIOLATED);
                                }));
    }

    @Test
    void canBeTakenWhereOthersFilledWhatItDoesNotConcern() {
        Proposal shown = kept(absence());
        assertThat(world.adjust(new Edit.Assign(SLOT, DoorWorld.person(1)))).isInstanceOf(Outcome.Done.class);

        assertThat(world.proposals().approve(shown.id(), shown.hash(), DoorWorld.LIA, "ok"))
                .isInstanceOf(Outcome.Done.class);
    }

    /** The network with Ana away on the slot's day. */
    static Network away(Network before) {
        DatedUnavailability absence = new DatedUnavailability(Period.day(SLOT.date()), null, "férias");
        return DoorWorld.people(
                before,
                ANA,
                it -> it.toBuilder().datedUnavailability(List.of(absence)).build());
    }

    private Edit absence() {
        Network before = world.seen().network();
        return new Edit.ChangeNetwork(NetworkDiff.between(before, away(before)));
    }

    private Proposal kept(Edit edit) {
        Outcome shown = world.proposals()
                .propose(Draft.of(List.of(edit)), Kind.NETWORK, DoorWorld.LIA, true, Planner.Progress.NONE)
                .orElseThrow();
        return ((Outcome.Shown) shown).proposal();
    }
}
