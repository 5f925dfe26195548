package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.MONDAY;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.WEEK;
import static io.agendador.review.Clinic.at;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.put;
import static io.agendador.review.Clinic.revision;
import static io.agendador.review.Clinic.rosterIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Period;
import io.agendador.roster.RoomId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Putting assignments in force and taking them out, and what is decided about single slots. */
public interface InForceContract extends FreshStore {

    @Test
    default void countsAnAssignmentsVersionFromOne() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA));
        assertThat(rosterIn(store).assignments()).containsExactly(decided(morning(FIRST), ANA, 1));
        put(store, decided(morning(FIRST), BIA, 1));
        assertThat(rosterIn(store).assignments()).containsExactly(decided(morning(FIRST), BIA, 2));
        assertThat(revision(store)).isEqualTo(3);
    }

    @Test
    default void takesPuttingWhatIsThereForNoChange() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA));
        put(store, at(store, morning(FIRST)));
        assertThat(at(store, morning(FIRST)).version()).isEqualTo(1);
        assertThat(revision(store)).isEqualTo(2);
    }

    @Test
    default void refusesAChangeMadeFromAnOlderVersion() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA));
        put(store, decided(morning(FIRST), BIA, 1));
        assertThatThrownBy(() -> put(store, decided(morning(FIRST), ANA, 1))).isInstanceOf(StaleStateException.class);
        assertThatThrownBy(() -> put(store, decided(morning(FIRST), ANA, 0))).isInstanceOf(StaleStateException.class);
        assertThatThrownBy(() -> put(store, decided(morning(SECOND), ANA, 1))).isInstanceOf(StaleStateException.class);
        assertThat(rosterIn(store).assignments()).containsExactly(decided(morning(FIRST), BIA, 2));
    }

    @Test
    default void neverGivesAVersionASecondContent() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA));
        change(store, it -> it.roster().remove(List.of(decided(morning(FIRST), ANA, 1))));
        put(store, decided(morning(FIRST), BIA));
        assertThatThrownBy(() -> put(store, decided(morning(FIRST), ANA, 1))).isInstanceOf(StaleStateException.class);
        assertThat(at(store, morning(FIRST))).isEqualTo(decided(morning(FIRST), BIA, 2));
    }

    @Test
    default void letsTwoPeopleChangePlacesAtOnce() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA), decided(morning(SECOND), BIA));
        put(store, decided(morning(FIRST), BIA, 1), decided(morning(SECOND), ANA, 1));
        assertThat(at(store, morning(FIRST)).professional()).isEqualTo(BIA);
        assertThat(at(store, morning(SECOND)).professional()).isEqualTo(ANA);
    }

    @Test
    default void refusesOnePersonInTwoRooms() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA));
        invalid(() -> put(store, decided(morning(SECOND), ANA)), "professional", Expected.FREE);
        assertThat(rosterIn(store).assignments()).hasSize(1);
    }

    @Test
    default void refusesTwoPeopleInOneSlot() {
        Transactions store = Clinic.in(fresh());
        invalid(() -> put(store, decided(morning(FIRST), ANA), decided(morning(FIRST), BIA)), "slot", Expected.FREE);
        assertThat(rosterIn(store).assignments()).isEmpty();
    }

    @Test
    default void refusesACandidate() {
        Transactions store = Clinic.in(fresh());
        assertThatThrownBy(() -> put(store, Assignment.generated(morning(FIRST), ANA)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void refusesWhomAndWhereTheNetworkDoesNotKnow() {
        Transactions store = Clinic.in(fresh());
        Slot nowhere = new Slot(
                new RoomId(NetworkFixture.idOf("Sala 9")),
                MONDAY,
                morning(FIRST).shift());
        invalid(() -> put(store, decided(morning(FIRST), Clinic.NOBODY_KNOWN)), "professional", Expected.KNOWN);
        invalid(() -> put(store, decided(nowhere, ANA)), "room", Expected.KNOWN);
        invalid(() -> change(store, it -> it.roster().pinGaps(List.of(nowhere), true)), "room", Expected.KNOWN);
    }

    @Test
    default void removesOnlyWhatIsThereAsItWasRead() {
        Transactions store = Clinic.in(fresh());
        put(store, decided(morning(FIRST), ANA));
        put(store, decided(morning(FIRST), BIA, 1));
        assertThatThrownBy(() -> change(store, it -> it.roster().remove(List.of(decided(morning(FIRST), ANA, 1)))))
                .isInstanceOf(StaleStateException.class);
        assertThatThrownBy(() -> change(store, it -> it.roster().remove(List.of(decided(morning(SECOND), ANA, 0)))))
                .isInstanceOf(StaleStateException.class);
        change(store, it -> it.roster().remove(List.of(held(it, morning(FIRST)))));
        assertThat(rosterIn(store).assignments()).isEmpty();
        assertThat(revision(store)).isEqualTo(4);
    }

    @Test
    default void givesOnlyWhatLiesInThePeriod() {
        Transactions store = Clinic.in(fresh());
        Slot later = new Slot(FIRST.id(), MONDAY.plusDays(7), morning(FIRST).shift());
        put(store, decided(morning(FIRST), ANA), decided(later, BIA));
        change(store, it -> it.roster().pinGaps(List.of(later), true));
        assertThat(rosterIn(store).assignments()).extracting(Assignment::slot).containsExactly(morning(FIRST));
        assertThat(rosterIn(store).pinnedGaps()).isEmpty();
    }

    @Test
    default void keepsSlotsEmptyAndPeopleOutUntilToldOtherwise() {
        Transactions store = Clinic.in(fresh());
        List<Slot> gap = List.of(morning(FIRST));
        List<KeptOut> out = List.of(new KeptOut(morning(SECOND), ANA));
        for (int again = 0; again < 2; again++) {
            change(store, it -> it.roster().pinGaps(gap, true));
            change(store, it -> it.roster().keepOut(out, true));
        }
        assertThat(rosterIn(store).pinnedGaps()).containsExactlyElementsOf(gap);
        assertThat(rosterIn(store).keptOut()).containsExactlyElementsOf(out);
        assertThat(revision(store)).isEqualTo(3);
        change(store, it -> it.roster().pinGaps(gap, false));
        change(store, it -> it.roster().keepOut(out, false));
        assertThat(rosterIn(store).pinnedGaps()).isEmpty();
        assertThat(rosterIn(store).keptOut()).isEmpty();
        assertThat(revision(store)).isEqualTo(5);
    }

    @Test
    default void replacesBusyTimesThatTouchTheDaysInTheNetworksZone() {
        Transactions store = Clinic.in(fresh());
        // In São Paulo, three hours behind, Monday begins at 03:00 UTC.
        BusyTime sunday = busy("2026-03-01T20:00:00Z", "2026-03-02T03:00:00Z");
        BusyTime overnight = busy("2026-03-01T22:00:00Z", "2026-03-02T04:00:00Z");
        BusyTime lunch = busy("2026-03-02T15:00:00.000001Z", "2026-03-02T16:00:00Z");
        change(store, it -> it.roster().busy(ANA, WEEK, List.of(sunday, overnight)));
        change(store, it -> it.roster().busy(ANA, Period.day(MONDAY), List.of(lunch)));
        assertThat(rosterIn(store).busyTimes()).containsExactly(sunday, lunch);
        assertThat(store.read(it -> it.roster().roster(Period.day(MONDAY))).busyTimes())
                .containsExactly(lunch);
        change(store, it -> it.roster().busy(ANA, Period.day(MONDAY), List.of(lunch)));
        assertThat(revision(store)).isEqualTo(3);
    }

    @Test
    default void refusesBusyTimesOfOthersOrOfOtherDays() {
        Transactions store = Clinic.in(fresh());
        BusyTime sunday = busy("2026-03-01T12:00:00Z", "2026-03-01T13:00:00Z");
        assertThatThrownBy(() -> change(store, it -> it.roster().busy(BIA, WEEK, List.of(sunday))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(store, it -> it.roster().busy(ANA, Period.day(MONDAY), List.of(sunday))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BusyTime busy(String from, String to) {
        return new BusyTime(ANA, Instant.parse(from), Instant.parse(to));
    }

    private static Assignment held(Transactions.Stores stores, Slot slot) {
        return stores.roster().roster(Period.day(slot.date())).assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private static void invalid(ThrowingCallable change, String field, Expected expected) {
        assertThatThrownBy(change)
                .asInstanceOf(type(InvalidValueException.class))
                .satisfies(it -> {
                    assertThat(it.field()).isEqualTo(field);
                    assertThat(it.expected()).isEqualTo(expected);
                });
    }
}
