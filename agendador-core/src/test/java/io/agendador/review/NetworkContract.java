package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.NETWORK;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.networkIn;
import static io.agendador.review.Clinic.renamed;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.review.RosterStore.Snapshot;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saving and reading the network. */
public interface NetworkContract extends FreshStore {

    @Test
    default void holdsNoNetworkAtFirst() {
        assertThat(Clinic.snapshot(fresh())).isEmpty();
    }

    @Test
    default void readsWhatWasSavedAtRevisionAndPolicyVersionOne() {
        Transactions store = Clinic.in(fresh());
        assertThat(Clinic.snapshot(store)).contains(new Snapshot(NETWORK, 1, 1));
    }

    @Test
    default void readsWithinATransactionWhatItHasSaved() {
        Transactions store = fresh();
        change(store, it -> {
            it.roster().save(NETWORK);
            assertThat(it.roster().network().orElseThrow().network()).isEqualTo(NETWORK);
        });
    }

    @Test
    default void raisesTheRevisionOncePerTransactionHoweverMuchChanges() {
        Transactions store = Clinic.in(fresh());
        change(store, it -> {
            it.roster().save(renamed("Aninha"));
            it.roster().save(renamed("Ana Clara"));
            it.roster().pinGaps(List.of(Clinic.morning(Clinic.FIRST)), true);
        });
        assertThat(revision(store)).isEqualTo(2);
        assertThat(networkIn(store)).isEqualTo(renamed("Ana Clara"));
    }

    @Test
    default void takesSavingTheSameAgainForNoChange() {
        Transactions store = Clinic.in(fresh());
        store.<Boolean>write(it -> {
            it.roster().save(NETWORK);
            return true;
        });
        assertThat(Clinic.snapshot(store)).contains(new Snapshot(NETWORK, 1, 1));
    }

    @Test
    default void givesAnotherPolicyAnotherVersion() {
        Transactions store = Clinic.in(fresh());
        PlanningPolicy policy = NETWORK.policy().with(NETWORK.policy().weights().with(it -> it.gap(7)));
        change(store, it -> it.roster().save(with(policy)));
        change(store, it -> it.roster().save(NETWORK));
        assertThat(Clinic.snapshot(store)).contains(new Snapshot(NETWORK, 3, 3));
    }

    @Test
    default void letsTwoPeopleExchangeTheirNames() {
        Transactions store = Clinic.in(fresh());
        Network exchanged = people(NETWORK.professionals().stream()
                .map(it ->
                        it.toBuilder().name(it.id().equals(ANA) ? "BIA" : "Ana").build())
                .toList());
        change(store, it -> it.roster().save(exchanged));
        assertThat(networkIn(store)).isEqualTo(exchanged);
    }

    @Test
    default void refusesToForgetAPerson() {
        Transactions store = Clinic.in(fresh());
        Network without = people(NETWORK.professionals().stream()
                .filter(it -> it.id().equals(BIA))
                .toList());
        assertThatThrownBy(() -> change(store, it -> it.roster().save(without)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never removed");
        assertThat(networkIn(store)).isEqualTo(NETWORK);
    }

    @Test
    default void refusesToForgetARoom() {
        Transactions store = Clinic.in(fresh());
        Network without = NETWORK.with(
                NETWORK.policy(),
                NETWORK.professionals(),
                NETWORK.locations(),
                List.of(Clinic.SECOND),
                List.of(),
                List.of());
        assertThatThrownBy(() -> change(store, it -> it.roster().save(without)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(networkIn(store)).isEqualTo(NETWORK);
    }

    @Test
    default void refusesAnotherNetwork() {
        Transactions store = Clinic.in(fresh());
        Network other = Network.empty(new NetworkId(NetworkFixture.idOf("outra")), "Outra", NETWORK.zone());
        assertThatThrownBy(() -> change(store, it -> it.roster().save(other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(networkIn(store)).isEqualTo(NETWORK);
    }

    private static Network with(PlanningPolicy policy) {
        return NETWORK.with(
                policy,
                NETWORK.professionals(),
                NETWORK.locations(),
                NETWORK.rooms(),
                NETWORK.openings(),
                NETWORK.exceptions());
    }

    private static Network people(List<Professional> people) {
        return NETWORK.with(
                NETWORK.policy(),
                people,
                NETWORK.locations(),
                NETWORK.rooms(),
                NETWORK.openings(),
                NETWORK.exceptions());
    }
}
