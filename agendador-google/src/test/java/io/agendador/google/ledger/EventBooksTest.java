package io.agendador.google.ledger;

import static io.agendador.google.ledger.Books.ANAS;
import static io.agendador.google.ledger.Books.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.ledger.Quarantine.Odd;
import io.agendador.review.Clinic;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventBooksTest {

    private static final Slot FIRST = Clinic.morning(Clinic.FIRST);
    private static final Slot SECOND = Clinic.morning(Clinic.SECOND);

    private final Books books = Books.open();
    private final MirroredEvents events = new MirroredEvents(books.tables);
    private final ForeignEvents foreign = new ForeignEvents(books.tables);
    private final Quarantine quarantine = new Quarantine(books.tables);

    @Test
    void anEventIsKeptAsItWasGiven() {
        MirroredEvent event = event("e0", FIRST, 0);
        events.put(event);
        assertThat(events.find(ANAS, "e0")).contains(event);
        assertThat(events.find(new UUID(9, 9), "e0")).isEmpty();

        MirroredEvent changed = event.seen("etag2", "b".repeat(64), NOW, NOW.plusSeconds(60), NOW.plusSeconds(1))
                .of(SECOND, Clinic.BIA, Origin.GOOGLE, SourceOfTruth.GOOGLE);
        events.put(changed);
        assertThat(events.of(ANAS)).containsExactly(changed);
        assertThat(events.at(FIRST)).isEmpty();
        assertThat(events.at(SECOND)).containsExactly(changed);
    }

    @Test
    void ofASlotOneLives() {
        events.put(event("e0", FIRST, 0));
        assertThatThrownBy(() -> events.put(event("e1", FIRST, 1))).isInstanceOf(RuntimeException.class);

        events.state(event("e0", FIRST, 0), State.DELETED, NOW.plusSeconds(9));
        events.put(event("e1", FIRST, 1));
        assertThat(events.of(ANAS)).extracting(MirroredEvent::state).containsExactly(State.DELETED, State.LIVE);
        assertThat(events.live(Clinic.WEEK)).extracting(MirroredEvent::eventId).containsExactly("e1");
        assertThat(events.within(Clinic.WEEK)).hasSize(2);
        assertThat(events.live(Period.day(Clinic.MONDAY.plusDays(1)))).isEmpty();
    }

    @Test
    void aForeignEventIsKeptAsItWasLastAndGone() {
        ForeignEvent event = new ForeignEvent(ANAS, "f", "etag", NOW, NOW.plusSeconds(60));
        foreign.put(event);
        assertThat(foreign.of(ANAS)).containsExactly(event);
        assertThat(foreign.of(new UUID(9, 9))).isEmpty();

        ForeignEvent moved = new ForeignEvent(ANAS, "f", "etag2", NOW.plusSeconds(5), NOW.plusSeconds(6));
        foreign.put(moved);
        assertThat(foreign.of(ANAS)).containsExactly(moved);
        assertThat(foreign.find(ANAS, "f")).contains(moved);
        foreign.remove(ANAS, "f");
        foreign.remove(ANAS, "f");
        assertThat(foreign.of(ANAS)).isEmpty();
    }

    @Test
    void whatIsPutAsideTwiceStaysAsLongAsItHasBeen() {
        assertThat(quarantine.put(odd("etag", NOW))).isTrue();
        assertThat(quarantine.put(odd("etag2", NOW.plusSeconds(9)))).isFalse();
        assertThat(quarantine.of(ANAS)).containsExactly(odd("etag2", NOW));
        quarantine.remove(ANAS, "q");
        assertThat(quarantine.of(ANAS)).isEmpty();
    }

    private static Odd odd(String etag, Instant found) {
        return new Odd(ANAS, "q", etag, "MIXED", found);
    }

    private static MirroredEvent event(String id, Slot slot, int generation) {
        return new MirroredEvent(
                ANAS,
                id,
                slot,
                generation,
                State.LIVE,
                Origin.SYSTEM,
                SourceOfTruth.SYSTEM,
                "etag",
                "a".repeat(64),
                NOW,
                NOW.plusSeconds(3600),
                Clinic.ANA,
                NOW);
    }
}
