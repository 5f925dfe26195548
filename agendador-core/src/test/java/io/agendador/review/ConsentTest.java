package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Moved;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency.Kind;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Network NETWORK = DoorWorld.NETWORK;
    private static final List<Slot> SLOTS = NETWORK.openSlots(DoorWorld.COMING.period()).stream()
            .filter(it -> !it.handKept())
            .map(it -> it.slot())
            .toList();
    private static final Slot SLOT = SLOTS.get(0);
    private static final Slot ELSEWHERE = SLOTS.stream()
            .filter(it -> !it.date().equals(SLOT.date()))
            .findFirst()
            .orElseThrow();
    private static final ProfessionalId ANA = person(0);
    private static final ProfessionalId BIA = person(1);

    private final DoorWorld world = new DoorWorld(new InMemoryStore());

    @Test
    void whatWasShownIsCarriedOutThoughOthersChangeOtherThings() {
        Proposal shown = shown(new Edit.Assign(SLOT, ANA));
        world.adjust(new Edit.Assign(ELSEWHERE, BIA));

        assertThat(agreed(shown, new Edit.Assign(SLOT, ANA))).isInstanceOf(Outcome.Done.class);
        assertThat(world.states().get(SLOT).professional()).isEqualTo(ANA);
    }

    @Test
    void whoeverTakesOutAnotherThanWasShownIsToldWhoIsThereNow() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        Proposal shown = shown(new Edit.LeaveGap(SLOT));
        world.adjust(new Edit.Replace(SLOT, ANA, BIA));

        Outcome outcome = agreed(shown, new Edit.LeaveGap(SLOT));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        it -> assertThat(it.moved()).first().isInstanceOfSatisfying(Moved.InSlot.class, moved -> {
                            assertThat(moved.slot()).isEqualTo(SLOT);
                            assertThat(moved.was().professional()).isEqualTo(ANA);
                            assertThat(moved.now().professional()).isEqualTo(BIA);
                        }));
        assertThat(world.states().get(SLOT).professional()).isEqualTo(BIA);
    }

    @Test
    void whoeverTakesBackAnotherChangeThanWasShownChangesNothing() {
        world.adjust(new Edit.Assign(SLOT, ANA));
        Proposal shown = shown(consent -> world.adjustments().undo(null, consent));
        world.adjust(new Edit.Assign(ELSEWHERE, BIA));

        Outcome outcome = world.adjustments().undo(null, Consent.to(shown, DoorWorld.CAIO, "engano"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it -> assertThat(it.refusals())
                                .extracting(Refusal::rule)
                                .containsExactly(Refusal.Rule.OTHER_PLAN));
        assertThat(world.states()).containsKeys(SLOT, ELSEWHERE);
    }

    @Test
    void whoeverWasNotShownAWarningIsToldOfIt() {
        Proposal shown = shown(new Edit.Assign(SLOT, ANA));
        world.keep(ConsentTest::away);

        assertThat(agreed(shown, new Edit.Assign(SLOT, ANA)))
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        it -> assertThat(it.moved())
                                .singleElement()
                                .isInstanceOfSatisfying(Moved.OfFinding.class, moved -> {
                                    assertThat(moved.comes()).isTrue();
                                    assertThat(moved.finding().kind()).isEqualTo(Kind.BLOCK_VIOLATED);
                                }));
        assertThat(world.states()).isEmpty();
    }

    @Test
    void consentToOneChangeOfTheNetworkIsNoneToAnother() {
        Proposal shown = shown(consent -> world.keeping().change(ConsentTest::away, consent));

        Outcome outcome = world.keeping()
                .change(
                        it -> DoorWorld.people(
                                it, ANA, who -> who.toBuilder().active(false).build()),
                        Consent.to(shown, DoorWorld.LIA, "combinado"));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(world.look().network()).isEqualTo(NETWORK);
    }

    private static Network away(Network network) {
        DatedUnavailability absence = new DatedUnavailability(Period.day(SLOT.date()), null, "consulta");
        return DoorWorld.people(
                network,
                ANA,
                it -> it.toBuilder().datedUnavailability(List.of(absence)).build());
    }

    @Test
    void consentToNothingChangesNothing() {
        shown(new Edit.Assign(SLOT, ANA));

        assertThat(world.states()).isEmpty();
    }

    private static ProfessionalId person(int which) {
        return List.copyOf(NETWORK.professionals()).get(which).id();
    }

    private Proposal shown(Edit edit) {
        return shown(consent -> world.adjustments().adjust(List.of(edit), consent));
    }

    private static Proposal shown(Function<Consent, Outcome> change) {
        return ((Outcome.Shown) change.apply(Consent.none(DoorWorld.LIA, "combinado"))).proposal();
    }

    private Outcome agreed(Proposal shown, Edit edit) {
        return world.adjustments().adjust(List.of(edit), Consent.to(shown, DoorWorld.CAIO, "combinado"));
    }
}
