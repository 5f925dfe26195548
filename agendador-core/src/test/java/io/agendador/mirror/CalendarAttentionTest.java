package io.agendador.mirror;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.CARLA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.MONDAY;
import static io.agendador.review.Clinic.NETWORK;
import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.WEEK;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.put;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.fixtures.InMemoryStore;
import io.agendador.review.Attention;
import io.agendador.review.Attention.Topic;
import io.agendador.review.Clinic;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarAttentionTest {

    private static final Author ADA = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, NETWORK.zone());

    private final Transactions store = Clinic.in(new InMemoryStore());
    private final InMemoryCalendarMirror mirror = new InMemoryCalendarMirror(store, () -> NOW, this::id);
    private Instant now = NOW;
    private long ids;

    private UUID id() {
        return new UUID(3, ++ids);
    }

    private List<Attention> now() {
        DailyConfirmation daily = new DailyConfirmation(mirror, store, () -> now);
        return new CalendarAttention(mirror, daily).now(NETWORK.zone());
    }

    @Test
    void withoutCalendarsThatAloneIsTold() {
        put(store, decided(morning(FIRST), ANA));

        assertThat(now()).containsExactly(new Attention(Topic.UNLINKED, 1, "", null));
    }

    @Test
    void whatIsInForceIsToBePublishedAndCalendarsAreToBeRead() {
        mirror.link(ADA);
        put(store, decided(morning(FIRST), ANA));

        assertThat(now())
                .containsExactly(
                        new Attention(Topic.UNREAD, 5, "", null), new Attention(Topic.UNPUBLISHED, 1, "", MONDAY));
    }

    @Test
    void aCalendarThatIsNotReadWithinOneRoundCannotWait() {
        mirror.link(ADA);
        now = NOW.plus(CalendarState.ROUTINE).minusNanos(1);
        assertThat(now()).containsExactly(new Attention(Topic.UNREAD, 5, "", null));

        now = NOW.plus(CalendarState.ROUTINE);
        assertThat(now()).containsExactly(new Attention(Topic.CALENDARS, 5, "", null));
    }

    @Test
    void onceItIsPublishedAndReadThereIsNothing() {
        published();

        assertThat(now()).isEmpty();
    }

    @Test
    void aCalendarThatFailsIsTold() {
        published();
        mirror.answer(MirrorCalendar.of(BIA), SyncReport.Result.FAILED, "UNAVAILABLE");
        readAll();

        assertThat(now()).containsExactly(new Attention(Topic.CALENDARS, 1, "", null));
    }

    @Test
    void aConflictIsToldSinceItWasFound() {
        published();
        mirror.book(
                MirrorCalendar.of(ANA),
                MONDAY.atTime(9, 0).atZone(NETWORK.zone()).toInstant(),
                MONDAY.atTime(10, 0).atZone(NETWORK.zone()).toInstant());
        readAll();

        assertThat(now()).contains(new Attention(Topic.CONFLICTS, 1, "", TODAY));
    }

    private void published() {
        put(store, decided(morning(FIRST), ANA), decided(morning(SECOND), BIA));
        mirror.link(ADA);
        PublicationPlan plan = mirror.plan(Publication.Kind.PUBLISH, WEEK);
        assertThat(mirror.publish(plan, CARLA, "revisado", CalendarMirror.Progress.NONE))
                .isInstanceOf(Published.Done.class);
        readAll();
    }

    private void readAll() {
        mirror.calendars().forEach(it -> mirror.sync(it.calendar(), SyncReason.CONFIRMATION));
    }
}
