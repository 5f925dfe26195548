package io.agendador.google.ledger;

import static io.agendador.google.ledger.Books.ANAS;
import static io.agendador.google.ledger.Books.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.google.ledger.Readings.Done;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.postgres.generated.Tables;
import io.agendador.review.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MirroredCalendarsTest {

    private static final UUID ROOMS = new UUID(1, 2);

    private final Books books = Books.open();
    private final MirroredCalendars calendars = books.calendars;
    private final Readings readings = new Readings(books.tables, Rhythm.DEFAULT);

    @Test
    void aCalendarIsLinkedOnce() {
        CalendarRow again = calendars.add(new UUID(5, 5), MirrorCalendar.of(Clinic.ANA), "other@google", NOW);

        assertThat(again).isEqualTo(books.anas());
        assertThat(again.googleId()).isEqualTo("ana@google");
        assertThat(calendars.all()).containsExactly(again);
        assertThat(calendars.find(MirrorCalendar.of(Clinic.ANA))).contains(again);
        assertThat(calendars.find(MirrorCalendar.CONTROL)).isEmpty();
    }

    @Test
    void oneOfGooglesCalendarsMirrorsOneThingOnly() {
        assertThatThrownBy(() -> calendars.add(ROOMS, MirrorCalendar.CONTROL, "ana@google", NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("ana@google");
    }

    @Test
    void whatMustNotBeLoggedIsNotInItsText() {
        calendars.shared(ANAS, "ana@clinic.test");

        assertThat(books.anas().toString()).doesNotContain("google", "clinic");
        assertThat(books.anas().sharedWith()).isEqualTo("ana@clinic.test");
    }

    @Test
    void aSuccessSaysHowFarItWent() {
        readings.failed(ANAS, "unavailable", NOW);
        read(NOW, "token");

        CalendarRow row = books.anas();
        assertThat(row.syncToken()).isEqualTo("token");
        assertThat(row.horizonStart()).isEqualTo(NOW.minusSeconds(60));
        assertThat(row.state().status()).isEqualTo(CalendarStatus.OK);
        assertThat(row.state().lastSyncedAt()).isEqualTo(NOW);
        assertThat(row.state().failures()).isZero();
        assertThat(row.state().retryAt()).isNull();
        assertThat(row.state().error()).isNull();
        assertThat(row.state().dirtySince()).isNull();
        readings.done(row, new Done(SyncReason.FORCED, NOW, "next", null, 3));
        assertThat(books.anas().horizonStart()).isEqualTo(NOW.minusSeconds(60));
        assertThat(books.anas().state().eventsProcessed()).isEqualTo(8);
    }

    @Test
    void whatComesWhileItIsReadLeavesItDirty() {
        CalendarRow begun = books.anas();
        calendars.dirty(ANAS, NOW);
        readings.done(begun, new Done(SyncReason.POLL, NOW, "token", null, 0));

        assertThat(books.anas().state().dirtySince()).isNotNull();
        assertThat(calendars.due(NOW, 10)).hasSize(1);
        read(NOW, "next");
        assertThat(calendars.due(NOW, 10)).isEmpty();
    }

    @Test
    void dirtOnlyMovesForward() {
        calendars.dirty(ANAS, NOW.plusSeconds(60));
        calendars.dirty(ANAS, NOW);

        assertThat(books.anas().state().dirtySince()).isAfter(NOW.plusSeconds(60));
        assertThat(calendars.dirty(ROOMS, NOW)).isFalse();
    }

    @Test
    void aPushMessageMakesItDirtyAndIsRemembered() {
        read(NOW, "token");
        assertThat(calendars.pushed(ANAS, NOW.plusSeconds(5))).isTrue();
        calendars.pushed(ANAS, NOW.plusSeconds(2));

        assertThat(books.anas().state().lastWebhookAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(books.anas().state().dirtySince()).isNotNull();
    }

    @Test
    void withoutAChannelItIsDueAfterTenMinutes() {
        read(NOW, "token");

        assertThat(calendars.due(NOW.plus(Duration.ofMinutes(10)).minusNanos(1000), 10))
                .isEmpty();
        assertThat(calendars.due(NOW.plus(Duration.ofMinutes(10)), 10)).hasSize(1);
    }

    @Test
    void withAChannelItIsDueAfterSixHours() {
        read(NOW, "token");
        channel(NOW.plus(Duration.ofDays(7)));

        assertThat(calendars.due(NOW.plus(Duration.ofHours(6)).minusNanos(1000), 10))
                .isEmpty();
        assertThat(calendars.due(NOW.plus(Duration.ofHours(6)), 10)).hasSize(1);
        assertThat(books.anas().state().webhookUntil()).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void aChannelThatHasRunOutIsNone() {
        read(NOW, "token");
        channel(NOW.plusSeconds(60));

        assertThat(calendars.due(NOW.plus(Duration.ofMinutes(10)), 10)).hasSize(1);
    }

    @Test
    void theLongestWaitingComesFirst() {
        calendars.add(ROOMS, MirrorCalendar.of(Clinic.FIRST.id()), "room@google", NOW);
        read(NOW, "token");
        calendars.dirty(ANAS, NOW);

        assertThat(calendars.due(NOW, 10)).extracting(CalendarRow::id).containsExactly(ROOMS, ANAS);
        assertThat(calendars.due(NOW, 1)).extracting(CalendarRow::id).containsExactly(ROOMS);
        assertThatThrownBy(() -> calendars.due(NOW, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failuresMakeItRestLongerAndLonger() {
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            readings.failed(ANAS, "unavailable", NOW);
            assertThat(books.anas().state().retryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(calendars.due(NOW.plusSeconds(3599), 10)).isEmpty();
        assertThat(calendars.due(NOW.plusSeconds(3600), 10)).hasSize(1);
        assertThat(books.anas().state().failures()).isEqualTo(8);
        assertThat(books.anas().state().dirtySince()).as("still not read").isNotNull();
    }

    @Test
    void anAccountRestsWithAllItsCalendarsAndWakes() {
        calendars.add(ROOMS, MirrorCalendar.of(Clinic.FIRST.id()), "room@google", NOW);
        readings.rest(CalendarStatus.PARKED, "quotaExceeded", NOW);

        assertThat(calendars.all()).extracting(it -> it.state().status()).containsOnly(CalendarStatus.PARKED);
        assertThat(calendars.due(NOW.plus(Duration.ofHours(4)).minusNanos(1000), 10))
                .isEmpty();
        assertThat(calendars.due(NOW.plus(Duration.ofHours(4)), 10)).hasSize(2);
        readings.lost(ROOMS, "notFound", NOW);
        readings.awake();
        assertThat(calendars.all())
                .extracting(it -> it.state().status())
                .containsExactly(CalendarStatus.OK, CalendarStatus.ACCESS_LOST);
        assertThat(calendars.due(NOW, 10)).extracting(CalendarRow::id).containsExactly(ANAS);
        assertThatThrownBy(() -> readings.rest(CalendarStatus.ACCESS_LOST, "notFound", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLostChannelDoesNotHideWorseThings() {
        calendars.channelAlive(ANAS, false);
        assertThat(books.anas().state().status()).isEqualTo(CalendarStatus.WEBHOOK_EXPIRED);
        read(NOW, "token");
        assertThat(books.anas().state().status()).isEqualTo(CalendarStatus.WEBHOOK_EXPIRED);
        calendars.channelAlive(ANAS, true);
        assertThat(books.anas().state().status()).isEqualTo(CalendarStatus.OK);
        readings.lost(ANAS, "notFound", NOW);
        calendars.channelAlive(ANAS, false);
        calendars.channelAlive(ANAS, true);
        assertThat(books.anas().state().status()).isEqualTo(CalendarStatus.ACCESS_LOST);
    }

    @Test
    void anExpiredTokenLeavesTheRest() {
        read(NOW, "token");
        calendars.tokenExpired(ANAS);

        assertThat(books.anas().syncToken()).isNull();
        assertThat(books.anas().horizonStart()).isNotNull();
    }

    @Test
    void whoeverIsAtItIsNotDisturbed() {
        Lease lease = new Leases(books.tables, Duration.ofMinutes(1))
                .take(ANAS, "a", NOW)
                .orElseThrow();

        assertThat(calendars.due(lease.until().minusNanos(1000), 10)).isEmpty();
        assertThat(calendars.due(lease.until(), 10)).hasSize(1);
    }

    private void read(Instant at, String token) {
        readings.done(books.anas(), new Done(SyncReason.POLL, at, token, NOW.minusSeconds(60), 5));
    }

    private void channel(Instant until) {
        books.tables.within(sql -> sql.insertInto(Tables.CALENDAR_CHANNEL)
                .set(Tables.CALENDAR_CHANNEL.ID, "channel")
                .set(Tables.CALENDAR_CHANNEL.CALENDAR_ID, ANAS)
                .set(Tables.CALENDAR_CHANNEL.TOKEN_HASH, "0".repeat(64))
                .set(Tables.CALENDAR_CHANNEL.STATE, "ACTIVE")
                .set(Tables.CALENDAR_CHANNEL.CREATED_AT, NOW)
                .set(Tables.CALENDAR_CHANNEL.EXPIRES_AT, until)
                .execute());
    }
}
