package io.agendador.google.ledger;

import static io.agendador.google.ledger.Books.ANAS;
import static io.agendador.google.ledger.Books.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.postgres.Presence;
import io.agendador.postgres.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LeasesTest {

    private static final Duration TIME = Duration.ofMinutes(1);

    private final Books books = Books.open();
    private final Leases leases = new Leases(books.tables, TIME);

    @Test
    void oneHolderAtATime() {
        Lease first = taken("a", NOW);

        assertThat(leases.take(ANAS, "b", NOW.plusSeconds(59))).isEmpty();
        assertThat(leases.take(ANAS, "a", NOW)).isEmpty();
        leases.release(first);
        assertThat(leases.take(ANAS, "b", NOW))
                .hasValueSatisfying(it -> assertThat(it.fence()).isGreaterThan(first.fence()));
    }

    @Test
    void whatAProcessHadIsFreeAsSoonAsItIsSeenNoMore() {
        String seen = Leases.seen("a/" + UUID.randomUUID());
        Lease first;
        try (Presence presence = Presence.open(TestDatabase.embedded().dataSource(), seen)) {
            assertThat(presence).isNotNull();
            first = taken(seen, NOW);
            assertThat(leases.take(ANAS, "b", NOW)).isEmpty();
        }
        assertThat(leases.take(ANAS, "b", NOW)).isPresent();
        assertThatThrownBy(() -> leases.check(first, NOW)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> leases.hold(first, NOW)).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void nobodyTakesACalendarThatIsNotLinked() {
        assertThat(leases.take(new UUID(9, 9), "a", NOW)).isEmpty();
    }

    @Test
    void itsTimeIsUpAtTheEnd() {
        Lease first = taken("a", NOW);
        Instant end = first.until();

        leases.check(first, end.minusNanos(1000));
        assertThatThrownBy(() -> leases.check(first, end)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> leases.hold(first, end)).isInstanceOf(LeaseLostException.class);
        assertThat(leases.take(ANAS, "b", end)).isPresent();
    }

    @Test
    void whoeverHoldsOnHasItLonger() {
        Lease held = leases.hold(taken("a", NOW), NOW.plusSeconds(50));

        leases.check(held, NOW.plusSeconds(100));
        assertThat(leases.take(ANAS, "b", NOW.plusSeconds(100))).isEmpty();
    }

    @Test
    void anOlderLeaseNeitherHoldsNorReleases() {
        Lease old = taken("a", NOW);
        Lease current = taken("b", NOW.plus(TIME));

        assertThatThrownBy(() -> leases.hold(old, NOW.plus(TIME))).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> leases.check(old, NOW)).isInstanceOf(LeaseLostException.class);
        leases.release(old);
        leases.check(current, NOW.plus(TIME));
    }

    @Test
    void whatWasStoredBeforeTheCheckFailsIsNotThere() {
        Lease old = taken("a", NOW);

        assertThatThrownBy(() -> books.transactions.write(stores -> {
                    books.calendars.shared(ANAS, "ana@clinic.test");
                    leases.check(old, NOW.plus(TIME));
                    return "";
                }))
                .isInstanceOf(LeaseLostException.class)
                .hasMessageNotContaining(ANAS.toString());
        assertThat(books.anas().sharedWith()).isNull();
    }

    @Test
    void nobodyTakesOverBetweenTheCheckAndTheCommit() throws Exception {
        Lease held = taken("a", NOW);
        CountDownLatch checked = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Boolean> takenOver = CompletableFuture.supplyAsync(
                    () -> {
                        await(checked);
                        boolean taken = leases.take(ANAS, "b", held.until()).isPresent();
                        return taken && books.anas().sharedWith() != null;
                    },
                    other);
            books.transactions.write(stores -> {
                leases.check(held, NOW);
                checked.countDown();
                books.calendars.shared(ANAS, "ana@clinic.test");
                return "";
            });
            assertThat(takenOver.get())
                    .as("who takes over sees what was committed")
                    .isTrue();
        } finally {
            other.shutdownNow();
        }
    }

    private Lease taken(String holder, Instant now) {
        return leases.take(ANAS, holder, now).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
