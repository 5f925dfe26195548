package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.NETWORK;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.networkIn;
import static io.agendador.review.Clinic.renamed;
import static io.agendador.review.Clinic.revision;
import static io.agendador.review.Clinic.rosterIn;
import static io.agendador.review.Together.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.roster.AgendadorException;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** All or nothing, and nothing half-seen. */
public interface TransactionContract extends FreshStore {

    @Test
    default void leavesNothingOfWhatThrows() {
        Transactions store = Clinic.in(fresh());
        Roster before = rosterIn(store);
        assertThatThrownBy(() -> change(store, it -> {
                    it.roster().save(renamed("Aninha"));
                    it.roster().put(List.of(decided(morning(FIRST), ANA)));
                    it.roster().pinGaps(List.of(morning(SECOND)), true);
                    it.audit().record(Clinic.entry("lost"));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(networkIn(store)).isEqualTo(NETWORK);
        assertThat(rosterIn(store)).isEqualTo(before);
        assertThat(revision(store)).isEqualTo(1);
        assertThat(store.<List<?>>read(it -> it.audit().latest(10))).hasSize(1);
    }

    @Test
    default void refusesToChangeWithinARead() {
        Transactions store = Clinic.in(fresh());
        assertThatThrownBy(() -> store.<Boolean>read(it -> {
                    it.roster().save(renamed("Aninha"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.<Boolean>read(it -> {
                    it.audit().record(Clinic.entry("lost"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(networkIn(store)).isEqualTo(NETWORK);
    }

    @Test
    default void refusesATransactionWithinATransaction() {
        Transactions store = Clinic.in(fresh());
        assertThatThrownBy(() -> change(store, it -> Clinic.put(store, decided(morning(FIRST), ANA))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(it -> revision(store))).isInstanceOf(IllegalStateException.class);
        assertThat(revision(store)).isEqualTo(1);
    }

    @Test
    default void readsOneStateHoweverMuchIsWrittenMeanwhile() {
        Transactions store = Clinic.in(fresh());
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        List<Long> revisions = atOnce(List.of(
                () -> store.read(it -> {
                    long first = it.roster().network().orElseThrow().revision();
                    reading.countDown();
                    await(written);
                    assertThat(it.roster().roster(Clinic.WEEK).assignments()).isEmpty();
                    return first;
                }),
                () -> {
                    await(reading);
                    Clinic.put(store, decided(morning(FIRST), ANA));
                    written.countDown();
                    return revision(store);
                }));
        assertThat(revisions).containsExactly(1L, 2L);
    }

    @Test
    default void makesWritersWaitForEachOtherFromTheFirstSaveOn() {
        Transactions store = fresh();
        Callable<Boolean> saving = () -> store.write(it -> {
            boolean first = it.roster().network().isEmpty();
            it.roster().save(NETWORK);
            it.audit().record(Clinic.entry("first: " + first));
            return first;
        });
        assertThat(atOnce(List.of(saving, saving, saving))).containsOnlyOnce(true);
        assertThat(revision(store)).isEqualTo(1);
    }

    @Test
    default void losesNoUpdateOfManyWriters() {
        Transactions store = Clinic.in(fresh());
        Callable<Integer> renaming = () -> {
            for (int i = 0; i < 5; i++) {
                change(store, it -> {
                    String name = it.roster().network().orElseThrow().network().professionalName(ANA);
                    it.roster().save(renamed(name + "i"));
                });
            }
            return 5;
        };
        atOnce(List.of(renaming, renaming, renaming, renaming));
        assertThat(networkIn(store).professionalName(ANA)).isEqualTo("Ana" + "i".repeat(20));
        assertThat(revision(store)).isEqualTo(21);
    }

    @Test
    default void letsExactlyOneOfTwoWinASlot() {
        Transactions store = Clinic.in(fresh());
        List<Boolean> won = atOnce(List.of(
                () -> succeeds(() -> Clinic.put(store, decided(morning(FIRST), ANA))),
                () -> succeeds(() -> Clinic.put(store, decided(morning(FIRST), BIA)))));
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(rosterIn(store).assignments()).hasSize(1);
    }

    @Test
    default void letsExactlyOneOfTwoWinAPerson() {
        Transactions store = Clinic.in(fresh());
        List<Boolean> won = atOnce(List.of(
                () -> succeeds(() -> Clinic.put(store, decided(morning(FIRST), ANA))),
                () -> succeeds(() -> Clinic.put(store, decided(morning(SECOND), ANA)))));
        assertThat(won).containsExactlyInAnyOrder(true, false);
        assertThat(rosterIn(store).assignments()).hasSize(1);
    }

    private static boolean succeeds(Runnable change) {
        try {
            change.run();
            return true;
        } catch (AgendadorException refused) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
