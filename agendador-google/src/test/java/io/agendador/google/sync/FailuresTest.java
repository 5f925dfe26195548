package io.agendador.google.sync;

import static io.agendador.google.sync.Town.ANAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.CallFailure;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.mirror.SyncReport.Result;
import io.agendador.review.Clinic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    private final Town town = new Town().started();

    @Test
    void aUsedUpQuotaParksTheWholeAccountForHoursAndEvenAnAdminWaits() {
        failing(Reason.QUOTA_EXCEEDED);
        assertThat(town.readAnas().error()).isEqualTo("QUOTA_EXCEEDED");
        town.faults().clear();

        Calls before = town.made();
        assertThat(states()).extracting(CalendarState::status).containsOnly(CalendarStatus.PARKED);
        assertThat(town.sync.sync(MirrorCalendar.CONTROL, SyncReason.FORCED).result())
                .isEqualTo(Result.RESTING);
        assertThat(town.sync.syncDue(100)).isEmpty();
        assertThat(town.made()).isEqualTo(before);
        town.now = town.now.plus(Duration.ofHours(4));
        assertThat(town.sync.syncDue(1)).hasSize(1);
        assertThat(states()).extracting(CalendarState::status).containsOnly(CalendarStatus.OK);
        assertThat(town.sync.syncDue(100)).as("the others are read, too").hasSize(4);
    }

    @Test
    void lostConsentLeavesTheAccountAloneUntilAnAdminTriesAgain() {
        failing(Reason.AUTH_ERROR);
        assertThat(town.readAnas().error()).isEqualTo("NEEDS_REAUTH");
        town.faults().clear();

        assertThat(states()).extracting(CalendarState::status).containsOnly(CalendarStatus.NEEDS_REAUTH);
        assertThat(town.readAnas().result()).isEqualTo(Result.RESTING);
        assertThat(town.sync.sync(ANAS, SyncReason.FORCED).result()).isEqualTo(Result.DONE);
        assertThat(states()).extracting(CalendarState::status).containsOnly(CalendarStatus.OK);
    }

    @Test
    void aCalendarThatCannotBeFoundIsLostAloneAndFoundAgain() {
        town.people().restrict(town.anasId(), "admin@emulador.test", "none");
        assertThat(town.readAnas().error()).isEqualTo("NOT_FOUND");

        assertThat(town.anas().state().status()).isEqualTo(CalendarStatus.ACCESS_LOST);
        assertThat(states()).filteredOn(it -> it.status() != CalendarStatus.OK).hasSize(1);
        town.people().unrestrict(town.anasId(), "admin@emulador.test");
        town.now = town.now.plus(Duration.ofMinutes(1));
        assertThat(town.readAnas().result()).isEqualTo(Result.DONE);
        assertThat(town.anas().state().status()).isEqualTo(CalendarStatus.OK);
    }

    @ParameterizedTest
    @CsvSource({"BACKEND_ERROR, UNAVAILABLE", "RATE_LIMIT_EXCEEDED, RATE_LIMITED"})
    void whatPassesIsTriedLaterAndLater(Reason reason, String error) {
        failing(reason);
        assertThat(town.readAnas().error()).isEqualTo(error);
        assertThat(town.anas().state().status()).isEqualTo(CalendarStatus.OK);
        assertThat(town.anas().state().retryAt()).isEqualTo(town.now.plus(Duration.ofMinutes(1)));
        town.now = town.now.plus(Duration.ofMinutes(1));
        town.readAnas();
        assertThat(town.anas().state().retryAt()).isEqualTo(town.now.plus(Duration.ofMinutes(2)));
    }

    @Test
    void aTokenThatGoogleDoesNotUnderstandMeansAReadingInFull() {
        failing(Reason.INVALID_VALUE);
        assertThat(town.readAnas().result()).isEqualTo(Result.FAILED);
        assertThat(town.anas().syncToken()).isNull();
        town.faults().clear();
        town.now = town.now.plus(Duration.ofMinutes(1));
        assertThat(town.readAnas().full()).isTrue();
    }

    @Test
    void aCalendarThatFailsDoesNotKeepOthersFromBeingRead() {
        town.now = town.now.plus(Duration.ofMinutes(10));
        town.people().restrict(town.anasId(), "admin@emulador.test", "none");
        List<SyncReport> reports = town.sync.syncDue(100);

        assertThat(reports).hasSize(5);
        assertThat(reports)
                .filteredOn(it -> it.result() != Result.DONE)
                .singleElement()
                .satisfies(it -> assertThat(it.calendar()).isEqualTo(ANAS));
    }

    @Test
    void norDoesADefect() {
        town.now = town.now.plus(Duration.ofMinutes(10));
        AtomicInteger lists = new AtomicInteger();
        town.calls.between = (call, number) -> {
            if (call.equals("list") && lists.incrementAndGet() % 2 == 1) {
                throw new IllegalStateException("of " + town.anasId());
            }
        };
        List<SyncReport> reports = town.sync.syncDue(100);
        town.calls.between = (call, number) -> {};

        assertThat(reports).hasSize(5);
        assertThat(reports)
                .extracting(SyncReport::result)
                .contains(Result.DONE, Result.FAILED)
                .containsOnly(Result.DONE, Result.FAILED);
        assertThat(reports)
                .filteredOn(it -> it.result() == Result.FAILED)
                .extracting(SyncReport::error)
                .containsOnly("IllegalStateException");
        assertThat(states()).filteredOn(it -> it.failures() == 1).isNotEmpty().allSatisfy(it -> {
            assertThat(it.error()).isEqualTo("IllegalStateException");
            assertThat(it.retryAt()).isAfter(town.now);
        });
    }

    @Test
    void pushedCalendarsAreReadBecauseTheyWerePushed() {
        town.sync.syncDue(100);
        assertThat(town.sync.syncDue(100)).isEmpty();
        town.now = town.now.plusSeconds(5);
        town.books.calendars().pushed(town.anas().id(), town.now);

        assertThat(town.sync.syncDue(100)).singleElement().satisfies(it -> {
            assertThat(it.calendar()).isEqualTo(ANAS);
            assertThat(it.reason()).isEqualTo(SyncReason.WEBHOOK);
        });
        assertThat(town.sync.syncDue(100)).isEmpty();
    }

    @Test
    void whatIsPushedWhileItIsReadIsReadAgain() {
        town.sync.syncDue(100);
        town.calls.between = (call, number) -> {
            town.calls.between = (again, later) -> {};
            town.books.calendars().pushed(town.anas().id(), town.now);
        };
        town.readAnas();

        assertThat(town.sync.syncDue(100)).hasSize(1);
        assertThat(town.sync.syncDue(100)).isEmpty();
    }

    @Test
    void afterAFailureItsLeaseIsFree() {
        town.calls.between = (call, number) -> {
            throw new CallFailure(CallFailure.Kind.UNAVAILABLE, "backendError");
        };
        town.readAnas();

        assertThat(town.books.leases().take(town.anas().id(), "other", Clinic.NOW))
                .isPresent();
    }

    private void failing(Reason reason) {
        town.faults().always(it -> it.operation() == Operation.EVENTS_LIST, Fault.refuse(reason));
    }

    private List<CalendarState> states() {
        return town.books.calendars().all().stream().map(it -> it.state()).toList();
    }
}
