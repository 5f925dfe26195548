package io.agendador.review;

import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.SnapshotStore.Taken;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Room;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeping how places and policy stood. */
public interface SnapshotContract extends FreshStore {

    @Test
    default void aSnapshotIsTakenOnlyOfWhatHasChanged() {
        Transactions store = Clinic.in(fresh());
        Taken first = at(store, NOW).take().orElseThrow();
        assertThat(at(store, NOW.plusSeconds(1)).take()).isEmpty();
        // People are no part of it.
        change(store, it -> it.roster().save(Clinic.renamed("Aninha")));
        assertThat(at(store, NOW.plusSeconds(2)).take()).isEmpty();

        change(store, it -> it.roster().save(closed()));
        Taken second = at(store, NOW.plusSeconds(3)).take().orElseThrow();
        change(store, it -> it.roster().save(Clinic.NETWORK));
        Taken third = at(store, NOW.plusSeconds(4)).take().orElseThrow();

        assertThat(at(store, NOW).latest(9)).containsExactly(third, second, first);
        assertThat(at(store, NOW).latest(1)).containsExactly(third);
        assertThat(third.hash()).isEqualTo(first.hash()).isNotEqualTo(second.hash());
        assertThat(third.number()).isGreaterThan(second.number());
        assertThat(revision(store)).isEqualTo(4);
    }

    @Test
    default void twoVersionsTellWhatDiffers() {
        Transactions store = Clinic.in(fresh());
        PolicySnapshots snapshots = at(store, NOW);
        long first = snapshots.take().orElseThrow().number();
        change(store, it -> it.roster().save(closed()));
        long second = snapshots.take().orElseThrow().number();

        PolicySnapshots.Difference difference =
                snapshots.difference(first, second).orElseThrow();
        assertThat(difference.diff().changes())
                .extracting(it -> it.fact().getClass().getSimpleName())
                .containsExactly("Policy", "PlaceRoom");
        assertThat(difference.diff().changes().get(1).after())
                .isInstanceOfSatisfying(
                        NetworkFact.PlaceRoom.class,
                        it -> assertThat(it.room().active()).isFalse());
        assertThat(difference.after().professionals()).isEmpty();
        assertThat(snapshots.difference(second, second).orElseThrow().diff().isEmpty())
                .isTrue();
        assertThat(snapshots.difference(first, second + 1)).isEmpty();
    }

    @Test
    default void whatHeldWithinTheTimeIsKept() {
        Transactions store = Clinic.in(fresh());
        Taken first = at(store, NOW).take().orElseThrow();
        change(store, it -> it.roster().save(closed()));
        Taken second = at(store, NOW.plus(Duration.ofDays(10))).take().orElseThrow();
        change(store, it -> it.roster().save(Clinic.NETWORK));
        Taken third = at(store, NOW.plus(Duration.ofDays(20))).take().orElseThrow();

        assertThat(forgotten(store, NOW.plus(Duration.ofDays(10)), 9)).isZero();
        assertThat(at(store, NOW).latest(9)).containsExactly(third, second, first);
        assertThat(forgotten(store, NOW.plus(Duration.ofDays(30)), 1)).isEqualTo(1);
        assertThat(at(store, NOW).latest(9)).containsExactly(third, second);
        assertThat(forgotten(store, NOW.plus(Duration.ofDays(30)), 9)).isEqualTo(1);
        assertThat(forgotten(store, NOW.plus(Duration.ofDays(30)), 9)).isZero();
        assertThat(at(store, NOW).latest(9)).containsExactly(third);
    }

    private static int forgotten(Transactions store, Instant before, int most) {
        return store.write(it -> it.snapshots().forget(before, most));
    }

    private static PolicySnapshots at(Transactions store, Instant now) {
        return new PolicySnapshots(store, () -> now);
    }

    /** The first room is out of use, and people may work less. */
    private static Network closed() {
        Network it = Clinic.NETWORK;
        PlanningPolicy policy = it.policy();
        List<Room> rooms = it.rooms().stream()
                .map(room ->
                        room.equals(Clinic.FIRST) ? new Room(room.id(), room.location(), room.name(), false) : room)
                .toList();
        return it.with(
                new PlanningPolicy(
                        policy.horizonWeeks(),
                        50,
                        policy.maxDoublesPerWeek(),
                        policy.minWeeksBetweenSameLocation(),
                        policy.dailyConfirmation(),
                        policy.weights()),
                it.professionals(),
                it.locations(),
                rooms,
                it.openings(),
                it.exceptions());
    }
}
