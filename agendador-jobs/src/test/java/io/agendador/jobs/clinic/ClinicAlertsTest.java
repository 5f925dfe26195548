package io.agendador.jobs.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.Concern;
import io.agendador.jobs.alert.InMemoryAlertBook;
import io.agendador.jobs.alert.InconsistencyLimit;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.review.Clinic;
import io.agendador.roster.Period;
import io.agendador.rule.Inconsistency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClinicAlertsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final MirrorCalendar ANA = MirrorCalendar.of(Clinic.ANA);

    private final Alerts alerts = new Alerts(new InMemoryAlertBook(), List.of(), Alerts.Settings.USUAL);
    private final ClinicAlerts told = told();

    @Test
    void aCalendarThatIsNeitherToldAboutNorPolledIsToldUntilItIs() {
        look(silent(ANA, Duration.ofMinutes(31)), well(MirrorCalendar.CONTROL));
        assertThat(open()).containsExactly("WEBHOOK_EXPIRED " + Pseudonym.of(ANA));

        look(silent(ANA, Duration.ofMinutes(5)), well(MirrorCalendar.CONTROL));
        assertThat(open()).isEmpty();
    }

    @Test
    void allOfThemAreOneAlert() {
        look(silent(ANA, Duration.ofHours(3)), silent(MirrorCalendar.CONTROL, Duration.ofHours(3)));
        assertThat(open()).containsExactly("WEBHOOK_EXPIRED " + ClinicAlerts.ACCOUNT);
    }

    @Test
    void limitsConsentAndAccessAreToldOfTheAccountOrTheCalendar() {
        look(state(ANA, CalendarStatus.PARKED, "QUOTA_EXCEEDED", Duration.ZERO), well(MirrorCalendar.CONTROL));
        assertThat(open()).containsExactly("RATE_LIMIT " + ClinicAlerts.ACCOUNT);

        look(state(ANA, CalendarStatus.OK, "RATE_LIMITED", Duration.ZERO));
        assertThat(open()).containsExactly("RATE_LIMIT " + ClinicAlerts.ACCOUNT);

        look(state(ANA, CalendarStatus.NEEDS_REAUTH, "NEEDS_REAUTH", Duration.ZERO));
        assertThat(open()).containsExactly("CALENDAR_LOST " + ClinicAlerts.ACCOUNT);

        look(state(ANA, CalendarStatus.ACCESS_LOST, "NOT_FOUND", Duration.ZERO));
        assertThat(open()).containsExactly("CALENDAR_LOST " + Pseudonym.of(ANA));
    }

    @Test
    void anEventThatSomebodyDeletedIsToldUntilItIsDecided() {
        told.looked(List.of(), List.of(conflict(Conflict.Kind.DELETED)), NOW);
        assertThat(open()).containsExactly("EVENT_DELETED #4");

        told.looked(List.of(), List.of(), NOW);
        assertThat(open()).isEmpty();
    }

    @Test
    void aHandKeptDayIsToldOnceWhoeverTriedIt() {
        told.looked(List.of(), List.of(conflict(Conflict.Kind.HAND_KEPT)), NOW);
        told.refused("weekly-generation", new TreeSet<>(List.of(LocalDate.of(2026, 3, 7))), NOW);

        assertThat(alerts.states("clinic", NOW).stream()
                        .map(AlertState::concern)
                        .map(Concern::subject))
                .containsExactly("2026-03-02", "2026-03-07");
        told.looked(List.of(), List.of(conflict(Conflict.Kind.HAND_KEPT)), NOW.plus(Duration.ofHours(3)));
        assertThat(alerts.states("clinic", NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void tooManyInconsistenciesAreMoreThanTwentyOrHalfAsManyAgainAsAWeekAgo() {
        told.confirmed(report(NOW, 21));
        assertThat(open()).containsExactly("INCONSISTENCIES ");
        told.confirmed(report(NOW.plus(Duration.ofDays(1)), 10));
        assertThat(open()).isEmpty();
        told.confirmed(report(NOW.plus(Duration.ofDays(8)), 14));
        assertThat(open()).isEmpty();
        told.confirmed(report(NOW.plus(Duration.ofDays(15)), 20));
        assertThat(open()).isEmpty();
        told.confirmed(report(NOW.plus(Duration.ofDays(16)), 3));
        told.confirmed(report(NOW.plus(Duration.ofDays(23)), 5));
        assertThat(open()).containsExactly("INCONSISTENCIES ");
    }

    @Test
    void howManyThereWereAWeekAgoOutlivesTheProcess() {
        told.confirmed(report(NOW, 4));
        told().confirmed(report(NOW.plus(Duration.ofDays(7)), 5));
        assertThat(open()).isEmpty();
        told().confirmed(report(NOW.plus(Duration.ofDays(7)), 6));
        assertThat(open()).containsExactly("INCONSISTENCIES ");
    }

    private ClinicAlerts told() {
        return new ClinicAlerts("clinic", ZoneId.of("America/Sao_Paulo"), alerts, InconsistencyLimit.USUAL);
    }

    private void look(CalendarState... calendars) {
        told.looked(List.of(calendars), List.of(), NOW);
    }

    private List<String> open() {
        return alerts.states("clinic", NOW).stream()
                .filter(AlertState::open)
                .map(it -> it.concern().kind() + " " + it.concern().subject())
                .toList();
    }

    private static CalendarState well(MirrorCalendar calendar) {
        return state(calendar, CalendarStatus.OK, null, Duration.ofHours(3));
    }

    private static CalendarState silent(MirrorCalendar calendar, Duration since) {
        return state(calendar, CalendarStatus.WEBHOOK_EXPIRED, null, since);
    }

    private static CalendarState state(
            MirrorCalendar calendar, CalendarStatus status, @Nullable String error, Duration since) {
        Instant read = NOW.minus(since);
        return new CalendarState(calendar, status, read, SyncReason.POLL, null, null, null, null, error, 0, 0);
    }

    private static Conflict conflict(Conflict.Kind kind) {
        return new Conflict(
                new UUID(0, 1),
                4,
                kind,
                ANA,
                "event",
                Clinic.morning(Clinic.FIRST),
                Clinic.ANA,
                null,
                null,
                null,
                Conflict.Winner.NOBODY,
                NOW,
                Conflict.State.OPEN,
                null,
                null);
    }

    private static DailyReport report(Instant at, int wrong) {
        Inconsistency gap =
                new Inconsistency(Inconsistency.Kind.GAP, List.of(), List.of(Clinic.morning(Clinic.FIRST)), null, "");
        return new DailyReport(
                at,
                Period.day(LocalDate.of(2026, 3, 2)),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Collections.nCopies(wrong, gap),
                List.of(),
                List.of());
    }
}
