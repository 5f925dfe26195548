package io.agendador.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every book of alerts does. */
public abstract class AlertBookContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Concern DEAD = new Concern("clinic", AlertKind.DEAD_LETTER, "backup");
    private static final Concern REFUSED = new Concern("clinic", AlertKind.HAND_KEPT_DAY, "2026-11-30");

    // What is fresh needs nothing of the subclass: javac 21 and later warn all the same.
    @SuppressWarnings("this-escape")
    private final AlertBook book = fresh();

    /** A book in which nothing was ever noted. */
    protected abstract AlertBook fresh();

    private static Instant at(long minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    @Test
    void whatBeginsIsToldAndWhatEndsToo() {
        assertThat(book.raise(DEAD, 3, NOON)).contains(new Alert(DEAD, NOON, NOON, 3, false));
        assertThat(book.raise(DEAD, 4, at(1))).isEmpty();
        assertThat(book.recover(DEAD, at(9))).contains(new Alert(DEAD, NOON, at(9), 4, true));
        assertThat(book.recover(DEAD, at(10))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSameIsToldAgainOnlyAfterItsCoolDown(AlertKind kind) {
        Concern concern = new Concern("clinic", kind, "x");
        long minutes = kind.severity().coolDown().toMinutes();

        assertThat(book.raise(concern, 1, NOON)).isPresent();
        assertThat(book.raise(concern, 1, at(minutes).minusMillis(1))).isEmpty();
        assertThat(book.raise(concern, 1, at(minutes)))
                .contains(new Alert(concern, kind.lasts() ? NOON : at(minutes), at(minutes), 1, false));
        assertThat(book.raise(concern, 1, at(minutes + 1))).isEmpty();
    }

    @Test
    void whatNobodyHeardOfIsNotToldToHaveRecovered() {
        book.raise(DEAD, 1, NOON);
        book.recover(DEAD, at(1));

        assertThat(book.raise(DEAD, 1, at(2))).isEmpty();
        assertThat(book.recover(DEAD, at(3))).isEmpty();
        assertThat(book.raise(DEAD, 1, at(30))).contains(new Alert(DEAD, at(30), at(30), 1, false));
        assertThat(book.recover(DEAD, at(31))).isPresent();
    }

    @Test
    void eachSubjectNetworkAndKindCoolsDownByItself() {
        assertThat(book.raise(DEAD, 1, NOON)).isPresent();
        assertThat(book.raise(new Concern("clinic", AlertKind.DEAD_LETTER, "cleanup"), 1, NOON))
                .isPresent();
        assertThat(book.raise(new Concern("other", AlertKind.DEAD_LETTER, "backup"), 1, NOON))
                .isPresent();
        assertThat(book.raise(new Concern("clinic", AlertKind.JOB_FAILED, "backup"), 1, NOON))
                .isPresent();
        assertThat(book.recover(new Concern("other", AlertKind.JOB_FAILED, "backup"), NOON))
                .isEmpty();
    }

    @Test
    void whatJustHappensNeedsNoRecovery() {
        book.raise(REFUSED, 0, NOON);
        assertThat(book.recover(REFUSED, at(1))).isEmpty();
        assertThat(book.states("clinic", NOON)).extracting(AlertState::open).containsExactly(false);
    }

    @Test
    void tellsWhatIsSoAndWhatWasNoticedLately() {
        book.raise(REFUSED, 0, NOON);
        book.raise(DEAD, 2, at(1));
        book.raise(DEAD, 5, at(2));
        book.raise(new Concern("other", AlertKind.DEAD_LETTER, "backup"), 1, at(1));

        assertThat(book.states("clinic", at(60)))
                .containsExactly(new AlertState(DEAD, true, at(1), at(2), Optional.of(at(1)), true, 5));
        assertThat(book.states("clinic", NOON)).extracting(AlertState::concern).containsExactly(DEAD, REFUSED);
        book.recover(DEAD, at(3));
        assertThat(book.states("clinic", at(3))).extracting(AlertState::open).containsExactly(false);
    }

    @Test
    void forgetsWhatIsNoLongerSo() {
        book.raise(REFUSED, 0, NOON);
        book.raise(DEAD, 1, NOON);

        assertThat(book.forget(NOON)).isZero();
        assertThat(book.forget(at(1))).isEqualTo(1);
        assertThat(book.states("clinic", NOON)).extracting(AlertState::concern).containsExactly(DEAD);
    }

    @Test
    void keepsHowManyThereWereOnADayUntilTheyAreForgotten() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Concern other = new Concern("other", AlertKind.DEAD_LETTER, "backup");
        assertThat(book.counted(DEAD, day)).isEmpty();

        book.count(DEAD, day.minusDays(1), 5);
        book.count(DEAD, day, 7);
        book.count(DEAD, day, 6);
        book.count(other, day, 0);

        assertThat(book.counted(DEAD, day)).hasValue(6);
        assertThat(book.counted(DEAD, day.minusDays(1))).hasValue(5);
        assertThat(book.counted(other, day)).hasValue(0);
        assertThat(book.counted(REFUSED, day)).isEmpty();
        assertThat(book.forget(NOON)).isZero();
        assertThat(book.counted(DEAD, day)).hasValue(6);
        assertThat(book.counted(DEAD, day.minusDays(1))).isEmpty();
    }

    @Test
    void ofAllThatNoticeTheSameOneTells() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (long round = 0; round < 10; round++) {
                Instant now = at(round * 60);
                assertThat(heard(nodes, () -> book.raise(DEAD, 1, now))).isEqualTo(1);
                assertThat(heard(nodes, () -> book.recover(DEAD, now))).isEqualTo(1);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private static long heard(ExecutorService nodes, Callable<Optional<Alert>> noticed) throws Exception {
        List<Callable<Optional<Alert>>> all = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            all.add(noticed);
        }
        long heard = 0;
        for (Future<Optional<Alert>> it : nodes.invokeAll(all)) {
            heard += it.get().isPresent() ? 1 : 0;
        }
        return heard;
    }
}
