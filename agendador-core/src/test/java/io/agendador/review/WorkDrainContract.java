package io.agendador.review;

import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.review.WorkDrain.Drained;
import io.agendador.review.WorkDrain.Handler;
import io.agendador.review.WorkQueue.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Doing the work that follows a change. */
public interface WorkDrainContract extends FreshStore {

    @Test
    default void doesWhatIsDueOldestFirstUpToTheLimitAndOnlyOnce() {
        Transactions store = waiting("a", "b", "c");
        List<String> done = new ArrayList<>();
        Handler handler = it -> done.add(it.key());

        assertThat(drained(store, NOW, 2, handler)).isEqualTo(new Drained(2, 0));
        assertThat(done).containsExactly("a", "b");
        assertThat(drained(store, NOW, 9, handler)).isEqualTo(new Drained(1, 0));
        assertThat(drained(store, NOW.plus(Duration.ofDays(1)), 9, handler)).isEqualTo(new Drained(0, 0));
        assertThat(done).containsExactly("a", "b", "c");
    }

    @Test
    default void triesWhatFailedAgainAfterEverLongerDelaysAndDoesTheOthers() {
        Transactions store = waiting("a", "b");
        List<String> tried = new ArrayList<>();
        Handler failing = it -> {
            tried.add(it.key());
            if (it.key().equals("a")) {
                throw new IllegalStateException("unreachable");
            }
        };

        assertThat(drained(store, NOW, 9, failing)).isEqualTo(new Drained(1, 1));
        Instant due = NOW;
        for (int minutes : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 256)) {
            due = due.plus(Duration.ofMinutes(minutes));
            assertThat(drained(store, due.minusMillis(1), 9, failing)).isEqualTo(new Drained(0, 0));
            assertThat(drained(store, due, 9, failing)).isEqualTo(new Drained(0, 1));
        }
        assertThat(tried).containsOnlyOnce("b");
    }

    @Test
    default void keepsWhatNobodyHandles() {
        Transactions store = waiting("a");
        WorkDrain nobody = new WorkDrain(store, InstantSource.fixed(NOW), Map.of());
        WorkDrain another = new WorkDrain(store, InstantSource.fixed(NOW), Map.of("mail", it -> {}));

        assertThat(nobody.drain(9)).isEqualTo(new Drained(0, 0));
        assertThat(another.drain(9)).isEqualTo(new Drained(0, 0));
        assertThat(drained(store, NOW.plus(Duration.ofDays(9)), 9, it -> {})).isEqualTo(new Drained(1, 0));
    }

    @Test
    default void letsAHandlerChangeThingsInTransactionsOfItsOwn() {
        Transactions store = waiting("a");
        drained(store, NOW, 9, it -> change(store, stores -> stores.roster().save(Clinic.renamed("Aninha"))));

        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.renamed("Aninha"));
    }

    @Test
    default void givesWhatAnEndedProcessHadTakenToTheNextAfterTenMinutes() {
        Transactions store = waiting("a");
        assertThatThrownBy(() -> drained(store, NOW, 9, it -> {
                    throw new ProcessEnded();
                }))
                .isInstanceOf(ProcessEnded.class);

        Instant due = NOW.plus(Duration.ofMinutes(10));
        assertThat(drained(store, due.minusMillis(1), 9, it -> {})).isEqualTo(new Drained(0, 0));
        assertThat(drained(store, due, 9, it -> {})).isEqualTo(new Drained(1, 0));
    }

    /** Nothing that a handler throws on purpose. */
    final class ProcessEnded extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Transactions waiting(String... keys) {
        Transactions store = Clinic.in(fresh());
        for (String key : keys) {
            change(store, it -> it.work().add(new Work("calendar", key, ""), NOW));
        }
        return store;
    }

    private static Drained drained(Transactions store, Instant now, int most, Handler handler) {
        return new WorkDrain(store, InstantSource.fixed(now), Map.of("calendar", handler)).drain(most);
    }
}
