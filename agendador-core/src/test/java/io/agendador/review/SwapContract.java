package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.MONDAY;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.WEEK;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import io.agendador.roster.Swap.Kind;
import io.agendador.roster.Swap.Source;
import io.agendador.roster.Swap.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeping swaps. */
public interface SwapContract extends FreshStore {

    Slot NEXT_WEEK = new Slot(SECOND.id(), MONDAY.plusDays(7), Shift.AFTERNOON);

    @Test
    default void findsSwapsBySlotInOrderOfTheFirst() {
        Transactions store = Clinic.in(fresh());
        Swap handover = swap("a", morning(SECOND), null, Status.REGISTERED);
        Swap exchange = swap("b", NEXT_WEEK, morning(FIRST), Status.REGISTERED);
        Swap later = swap("c", NEXT_WEEK, null, Status.REGISTERED);
        change(store, it -> List.of(exchange, later, handover).forEach(it.roster()::save));
        assertThat(store.<List<Swap>>read(it -> it.roster().swaps(WEEK))).containsExactly(handover, exchange);
        assertThat(revision(store)).isEqualTo(2);
    }

    @Test
    default void keepsAnAppliedSwapAsItIs() {
        Transactions store = Clinic.in(fresh());
        Swap applied = swap("a", morning(FIRST), null, Status.APPLIED);
        change(store, it -> it.roster().save(swap("a", morning(FIRST), null, Status.REGISTERED)));
        change(store, it -> it.roster().save(applied));
        change(store, it -> it.roster().save(applied));
        assertThat(revision(store)).isEqualTo(3);
        assertThatThrownBy(() ->
                        change(store, it -> it.roster().save(swap("a", morning(FIRST), null, Status.CANCELLED))))
                .isInstanceOf(StaleStateException.class);
        assertThat(store.<List<Swap>>read(it -> it.roster().swaps(WEEK))).containsExactly(applied);
    }

    @Test
    default void anAppliedSwapIsUndoneAndAppliedAgainAndChangesInNothingElse() {
        Transactions store = Clinic.in(fresh());
        Swap applied = swap("a", morning(FIRST), null, Status.APPLIED);
        Swap undone = applied.with(Status.UNDONE);
        change(store, it -> it.roster().save(applied));
        change(store, it -> it.roster().save(undone));
        assertThat(store.<List<Swap>>read(it -> it.roster().swaps(WEEK))).containsExactly(undone);
        for (Swap other : List.of(
                swap("a", morning(SECOND), null, Status.APPLIED),
                swap("a", morning(SECOND), null, Status.UNDONE),
                undone.with(Status.CANCELLED),
                undone.with(Status.REGISTERED))) {
            assertThatThrownBy(() -> change(store, it -> it.roster().save(other)))
                    .isInstanceOf(StaleStateException.class);
        }
        change(store, it -> it.roster().save(applied));
        assertThat(store.<List<Swap>>read(it -> it.roster().swaps(WEEK))).containsExactly(applied);
    }

    private static Swap swap(String id, Slot first, @Nullable Slot second, Status status) {
        Kind kind = second == null ? Kind.HANDOVER : Kind.EXCHANGE;
        return new Swap(NetworkFixture.idOf(id), kind, first, ANA, second, BIA, "viagem", Source.WHATSAPP, status);
    }
}
