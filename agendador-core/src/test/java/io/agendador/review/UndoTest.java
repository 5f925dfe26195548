package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.OpeningException;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {

    private static final List<Slot> SLOTS = DoorWorld.NETWORK.openSlots(DoorWorld.COMING.period()).stream()
            .filter(it -> !it.handKept())
            .map(it -> it.slot())
            .toList();
    private static final Slot FIRST = SLOTS.get(0);
    private static final Slot LAST = SLOTS.get(SLOTS.size() - 1);
    private static final ProfessionalId ANA =
            DoorWorld.NETWORK.professionals().iterator().next().id();

    private final DoorWorld world = new DoorWorld(new InMemoryStore());

    @Test
    void whatHasBegunIsLeftAndTold() {
        world.adjust(new Edit.Assign(FIRST, ANA), new Edit.Assign(LAST, ANA));
        world.now =
                FIRST.date().plusDays(1).atStartOfDay(DoorWorld.NETWORK.zone()).toInstant();

        assertThat(world.undo(null))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, it -> assertThat(it.left()).containsExactly(Refusal.at(Rule.BEGUN, FIRST)));
        assertThat(world.states()).containsOnlyKeys(FIRST);
    }

    @Test
    void needsNoReason() {
        world.adjust(new Edit.Assign(FIRST, ANA));

        assertThat(world.adjustments().undo(null, Consent.given(DoorWorld.CAIO, "")))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        it -> assertThat(it.proposal().candidate().warnings()).isNotEmpty());
    }

    @Test
    void aChangeOfTheNetworkIsTakenBackWithWhatFollowedFromIt() {
        world.adjust(new Edit.Assign(FIRST, ANA));
        DoorWorld.Seen before = world.look();
        world.keep(it -> it.with(
                it.policy(),
                it.professionals(),
                it.locations(),
                it.rooms(),
                it.openings(),
                List.of(new OpeningException(FIRST, false, null, "obra"))));
        assertThat(world.states()).isEmpty();

        assertThat(world.undo(null)).isInstanceOf(Outcome.Done.class);
        assertThat(world.states()).isEqualTo(before.states());
        assertThat(world.look().network()).isEqualTo(before.network());
    }

    @Test
    void whatWasNeverApprovedCannotBeTakenBack() {
        Outcome.Shown shown = (Outcome.Shown) world.generate(1, false);

        assertThat(world.undo(shown.proposal().id()))
                .isEqualTo(Outcome.Refused.of(
                        Refusal.of(Rule.UNKNOWN, shown.proposal().id())));
        assertThat(world.undo(null)).isEqualTo(Outcome.Refused.of(Refusal.of(Rule.NOTHING_TO_UNDO)));
    }
}
