package io.agendador.review;

import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.review.WorkQueue.Waiting;
import io.agendador.review.WorkQueue.Work;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeping the work that follows a change. */
public interface WorkQueueContract extends FreshStore {

    Instant SOON = NOW.plusSeconds(60);
    Instant LATE = NOW.plusSeconds(120);

    @Test
    default void givesWhatIsDueOldestFirstAndOnlyTheTopicsAskedFor() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "1");
        add(store, "mail", "a", "2");
        add(store, "calendar", "b", "3");
        add(store, "calendar", "c", "4");
        assertThat(take(store, NOW.minusNanos(1000), 9)).isEmpty();
        List<Waiting> taken = take(store, NOW, 2);
        assertThat(taken).extracting(it -> it.work().payload()).containsExactly("1", "3");
        assertThat(taken).allSatisfy(it -> {
            assertThat(it.since()).isEqualTo(NOW);
            assertThat(it.attempts()).isEqualTo(1);
        });
        assertThat(payloads(take(store, NOW, 9))).containsExactly("4");
        assertThat(revision(store)).isEqualTo(1);
    }

    @Test
    default void givesWhatIsNotDoneAgainOnlyWhenItsTimeIsOver() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "1");
        take(store, NOW, 1);
        assertThat(take(store, SOON.minusNanos(1000), 1)).isEmpty();
        assertThat(take(store, SOON, 1))
                .singleElement()
                .satisfies(it -> assertThat(it.attempts()).isEqualTo(2));
    }

    @Test
    default void forgetsWhatIsDone() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "1");
        long number = take(store, NOW, 1).get(0).number();
        change(store, it -> it.work().done(number));
        change(store, it -> it.work().done(number));
        assertThat(take(store, LATE, 9)).isEmpty();
    }

    @Test
    default void givesWhatFailedAgainWhenItIsDueAgain() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "1");
        long number = take(store, NOW, 1).get(0).number();
        change(store, it -> it.work().failed(number, LATE, "unreachable"));
        assertThat(take(store, SOON, 9)).isEmpty();
        assertThat(payloads(take(store, LATE, 9))).containsExactly("1");
    }

    @Test
    default void putsTheLatestInPlaceOfWhatWaits() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "old");
        add(store, "calendar", "a", "new");
        assertThat(payloads(take(store, NOW, 9))).containsExactly("new");
    }

    @Test
    default void putsTheLatestInPlaceOfWhatFailed() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "old");
        long number = take(store, NOW, 1).get(0).number();
        change(store, it -> it.work().failed(number, NOW, "unreachable"));
        add(store, "calendar", "a", "new");
        assertThat(payloads(take(store, LATE, 9))).containsExactly("new");
    }

    @Test
    default void letsWhatIsBeingDoneEndAndKeepsTheLatestWaiting() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "old");
        long number = take(store, NOW, 1).get(0).number();
        add(store, "calendar", "a", "new");
        change(store, it -> it.work().failed(number, NOW, "unreachable"));
        assertThat(payloads(take(store, LATE, 9))).containsExactly("new");
    }

    @Test
    default void dropsWhatNobodyFinishedForWhatCameAfterIt() {
        Transactions store = Clinic.in(fresh());
        add(store, "calendar", "a", "old");
        take(store, NOW, 1);
        add(store, "calendar", "a", "new");
        assertThat(payloads(take(store, SOON, 9))).containsExactly("new");
    }

    @Test
    default void hasNoWorkOfAChangeThatFailed() {
        Transactions store = Clinic.in(fresh());
        assertThatThrownBy(() -> change(store, it -> {
                    it.work().add(new Work("calendar", "a", "1"), NOW);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(take(store, LATE, 9)).isEmpty();
    }

    private static void add(Transactions store, String topic, String key, String payload) {
        change(store, it -> it.work().add(new Work(topic, key, payload), NOW));
    }

    /** For as long as a minute from the start. */
    private static List<Waiting> take(Transactions store, Instant now, int most) {
        Instant until = now.isBefore(SOON) ? SOON : now.plusSeconds(60);
        return store.write(it -> it.work().take(List.of("calendar"), now, until, most));
    }

    private static List<String> payloads(List<Waiting> some) {
        return some.stream().map(it -> it.work().payload()).toList();
    }
}
