package io.agendador.jobs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.ledger.Circuit.State;
import io.agendador.jobs.ledger.Circuit.Transition;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every ledger keeps circuits, and what people did. */
public abstract class CircuitBookContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration TWICE = Circuit.FIRST_WAIT.multipliedBy(2);
    private static final Circuit OPEN = new Circuit("google", State.OPEN, 5, at(1), Optional.of(at(2)), TWICE);

    // What is fresh needs nothing of the subclass: javac 21 and later warn all the same.
    @SuppressWarnings("this-escape")
    private final JobLedger ledger = fresh();

    private final Books books = EachCall.of(ledger, Books.class, it -> it);
    private final CircuitBook circuits = EachCall.of(ledger, CircuitBook.class, Books::circuits);
    private final JobAudit audit = EachCall.of(ledger, JobAudit.class, Books::audit);

    /** A ledger in which nothing was ever written. */
    protected abstract JobLedger fresh();

    private static Instant at(int minute) {
        return NOON.plusSeconds(minute * 60L);
    }

    @Test
    void oneThatWasNeverHeardOfIsClosed() {
        assertThat(circuits.all("clinic")).isEmpty();
        Circuit closed = Circuit.closed("google", NOON);
        assertThat(circuits.hold("clinic", "google", NOON)).isEqualTo(closed);
        assertThat(circuits.hold("clinic", "google", at(9))).isEqualTo(closed);
        assertThat(circuits.all("clinic")).containsExactly(closed);
        assertThat(circuits.all("other")).isEmpty();
        assertThat(circuits.probe("clinic", "google", at(9), at(12))).isFalse();
    }

    @Test
    void whatIsOpenRefusesUntilItsTimeIsOver() {
        circuits.store("clinic", OPEN, at(1));
        circuits.store("clinic", Circuit.closed("bank", NOON), at(1));

        assertThat(circuits.all("clinic")).extracting(Circuit::name).containsExactly("bank", "google");
        assertThat(circuits.hold("clinic", "google", at(1))).isEqualTo(OPEN);
        assertThat(books.controls("clinic", at(1)).openCircuits()).containsExactly("google");
        assertThat(books.controls("clinic", at(2).minusMillis(1)).openCircuits())
                .containsExactly("google");
        assertThat(books.controls("clinic", at(2)).openCircuits()).isEmpty();
        assertThat(books.controls("other", at(1)).openCircuits()).isEmpty();
    }

    @Test
    void oneRunMayTryWhenItsTimeIsOver() {
        circuits.store("clinic", OPEN, at(1));

        assertThat(circuits.probe("clinic", "google", at(2).minusMillis(1), at(9)))
                .isFalse();
        assertThat(circuits.probe("clinic", "google", at(2), at(9))).isTrue();
        assertThat(circuits.probe("clinic", "google", at(2), at(9))).isFalse();

        assertThat(circuits.hold("clinic", "google", at(2)))
                .isEqualTo(new Circuit("google", State.HALF_OPEN, 5, at(2), Optional.of(at(9)), TWICE));
        assertThat(books.controls("clinic", at(8)).openCircuits()).containsExactly("google");
        assertThat(circuits.probe("clinic", "google", at(9), at(20))).isTrue();
    }

    @Test
    void remembersEachChangeOfState() {
        circuits.store("clinic", OPEN, at(1));
        circuits.probe("clinic", "google", at(2), at(9));
        circuits.probe("clinic", "google", at(9), at(20));
        circuits.store("clinic", Circuit.closed("google", at(10)), at(10));
        circuits.store("clinic", Circuit.closed("google", at(10)), at(11));
        circuits.store("other", OPEN, at(1));

        Transition opened = new Transition("google", at(1), State.CLOSED, State.OPEN, 5, Optional.of(at(2)));
        Transition tried = new Transition("google", at(2), State.OPEN, State.HALF_OPEN, 5, Optional.of(at(9)));
        Transition closed = new Transition("google", at(10), State.HALF_OPEN, State.CLOSED, 0, Optional.empty());
        assertThat(circuits.transitions("clinic", Optional.empty(), NOON)).containsExactly(closed, tried, opened);
        assertThat(circuits.transitions("clinic", Optional.of("google"), at(2))).containsExactly(closed, tried);
        assertThat(circuits.transitions("clinic", Optional.of("bank"), NOON)).isEmpty();
    }

    @Test
    void remembersWhatPeopleDid() {
        Author ana = new Author("Ana", Author.Role.ADMIN, Author.Door.SHELL);
        AuditEntry pause = new AuditEntry(at(1), ana, AuditEntry.Action.PAUSE, "job/backup", Optional.of("disk full"));
        AuditEntry resume = new AuditEntry(at(1), ana, AuditEntry.Action.RESUME, "job/backup", Optional.empty());
        audit.add("clinic", pause);
        audit.add("clinic", resume);
        audit.add("other", pause);
        assertThat(audit.newest("clinic", 9)).containsExactly(resume, pause);
        assertThat(audit.newest("clinic", 1)).containsExactly(resume);
    }
}
