package io.agendador.google.ledger;

import static io.agendador.google.ledger.Books.ANAS;
import static io.agendador.google.ledger.Books.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.ledger.Conflicts.Opened;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Decision;
import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.State;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.review.Clinic;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final UUID ONE = new UUID(7, 1);
    private static final UUID TWO = new UUID(7, 2);
    private static final Slot FIRST = Clinic.morning(Clinic.FIRST);

    private final Books books = Books.open();
    private final Conflicts conflicts = new Conflicts(books.tables);

    @Test
    void aConflictSaysWhatWasFound() {
        Opened opened = conflicts.open(ONE, found(Kind.MOVED, Clinic.morning(Clinic.SECOND)), NOW);

        assertThat(opened.fresh()).isTrue();
        assertThat(opened.conflict())
                .isEqualTo(new Conflict(
                        ONE,
                        1,
                        Kind.MOVED,
                        MirrorCalendar.of(Clinic.ANA),
                        "event",
                        FIRST,
                        Clinic.ANA,
                        NOW,
                        NOW.plusSeconds(60),
                        Clinic.morning(Clinic.SECOND),
                        Winner.GOOGLE,
                        NOW,
                        State.OPEN,
                        null,
                        null));
    }

    @Test
    void theSameAgainIsTheSameConflictAsItIsNow() {
        conflicts.open(ONE, found(Kind.MOVED, Clinic.morning(Clinic.SECOND)), NOW);
        Opened again = conflicts.open(TWO, found(Kind.MOVED, null), NOW.plusSeconds(9));

        assertThat(again.fresh()).isFalse();
        assertThat(again.conflict().id()).isEqualTo(ONE);
        assertThat(again.conflict().movedTo()).isNull();
        assertThat(again.conflict().foundAt()).isEqualTo(NOW);
        assertThat(conflicts.open(TWO, found(Kind.EDITED, null), NOW).fresh()).isTrue();
        assertThat(conflicts.open()).extracting(Conflict::id).containsExactly(ONE, TWO);
        assertThat(conflicts.open(ANAS, "event")).hasSize(2);
        assertThat(conflicts.open(ANAS, "other")).isEmpty();
    }

    @Test
    void aPersonDecidesOnce() {
        conflicts.open(ONE, found(Kind.MOVED, null), NOW);
        Decision decision = new Decision(Clinic.CARLA, NOW.plusSeconds(5), "combinado");

        assertThat(conflicts.close(ONE, State.REVERTED, decision, null)).isTrue();
        assertThat(conflicts.close(ONE, State.PINNED, decision, null)).isFalse();
        assertThat(conflicts.settle(ONE, NOW)).isFalse();
        Conflict closed = conflicts.find(ONE).orElseThrow();
        assertThat(closed.state()).isEqualTo(State.REVERTED);
        assertThat(closed.decision()).isEqualTo(decision);
        assertThat(conflicts.open(TWO, found(Kind.MOVED, null), NOW).fresh()).isTrue();
    }

    @Test
    void whatGoesByItselfHasNoDecision() {
        conflicts.open(ONE, found(Kind.MOVED, null), NOW);

        assertThat(conflicts.settle(ONE, NOW)).isTrue();
        assertThat(conflicts.find(ONE)).hasValueSatisfying(it -> {
            assertThat(it.state()).isEqualTo(State.SETTLED);
            assertThat(it.decision()).isNull();
        });
        assertThat(conflicts.open()).isEmpty();
    }

    @Test
    void openOnesAndThoseOfTheDaysAreListed() {
        conflicts.open(ONE, found(Kind.MOVED, null), NOW);
        Period other = Period.day(Clinic.MONDAY.plusDays(1));

        assertThat(conflicts.about(other)).hasSize(1);
        conflicts.settle(ONE, NOW);
        assertThat(conflicts.about(other)).isEmpty();
        assertThat(conflicts.about(Clinic.WEEK)).hasSize(1);
    }

    private static Contradiction found(Kind kind, @Nullable Slot moved) {
        return new Contradiction(
                ANAS, kind, "event", FIRST, Clinic.ANA, NOW, NOW.plusSeconds(60), moved, Winner.GOOGLE);
    }
}
