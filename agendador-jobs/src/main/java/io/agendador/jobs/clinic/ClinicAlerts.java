package io.agendador.jobs.clinic;

import io.agendador.jobs.alert.AlertKind;
import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.Concern;
import io.agendador.jobs.alert.InconsistencyLimit;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.review.Outcome;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Has people told what is wrong with a network's calendars and roster, each once until its cool-down is over, and when it
 * has recovered. Safe for use by many threads; any number of processes may share one book of alerts.
 */
public final class ClinicAlerts implements ClinicListener {

    /** The subject of what concerns all calendars of the account. */
    public static final String ACCOUNT = "Google Calendar";

    /** A calendar that is not told about is polled every ten minutes: three times missed is no fallback any more. */
    private static final Duration SILENT = Duration.ofMinutes(30);

    /** So old a conflict is still news: longer than until the next poll, shorter than a cool-down. */
    private static final Duration NEWS = Duration.ofMinutes(25);

    private static final Set<AlertKind> LASTING = EnumSet.of(
            AlertKind.RATE_LIMIT, AlertKind.WEBHOOK_EXPIRED, AlertKind.CALENDAR_LOST, AlertKind.EVENT_DELETED);
    private static final Set<String> LIMITS = Set.of("RATE_LIMITED", "QUOTA_EXCEEDED");

    private final String network;
    private final ZoneId zone;
    private final Alerts alerts;
    private final InconsistencyLimit limit;

    /**
     * About this network.
     *
     * @param zone the network's
     * @param limit how many inconsistencies are too many
     */
    public ClinicAlerts(String network, ZoneId zone, Alerts alerts, InconsistencyLimit limit) {
        this.network = network;
        this.zone = zone;
        this.alerts = alerts;
        this.limit = limit;
    }

    @Override
    public void generated(Outcome.Shown proposal, Duration took, Instant now) {
        // A proposal that waits is nothing wrong.
    }

    @Override
    public void refused(String job, SortedSet<LocalDate> handKept, Instant now) {
        handKept.forEach(it -> alerts.raise(concern(AlertKind.HAND_KEPT_DAY, it.toString()), 0, now));
    }

    @Override
    public void confirmed(DailyReport report) {
        LocalDate day = LocalDate.ofInstant(report.at(), zone);
        alerts.count(concern(AlertKind.INCONSISTENCIES, ""), day, report.wrong(), limit, report.at());
    }

    @Override
    public void written(long events) {
        // What was published is told by whoever published it.
    }

    @Override
    public void looked(List<CalendarState> calendars, List<Conflict> open, Instant now) {
        Set<Concern> wrong = wrong(calendars, open, now);
        wrong.forEach(it -> alerts.raise(it, 0, now));
        alerts.states(network, now).stream()
                .filter(AlertState::open)
                .map(AlertState::concern)
                .filter(it -> LASTING.contains(it.kind()) && !wrong.contains(it))
                .forEach(it -> alerts.recover(it, now));
        open.stream()
                .filter(it -> it.kind() == Conflict.Kind.HAND_KEPT
                        && it.foundAt().plus(NEWS).isAfter(now))
                .map(ClinicAlerts::day)
                .forEach(it -> alerts.raise(concern(AlertKind.HAND_KEPT_DAY, it), 0, now));
    }

    private Set<Concern> wrong(List<CalendarState> calendars, List<Conflict> open, Instant now) {
        Set<Concern> wrong = new TreeSet<>(Comparator.comparing(Concern::kind).thenComparing(Concern::subject));
        boolean all = !calendars.isEmpty() && calendars.stream().allMatch(it -> unheard(it, now));
        if (all) {
            wrong.add(concern(AlertKind.WEBHOOK_EXPIRED, ACCOUNT));
        }
        for (CalendarState it : calendars) {
            if (it.status() == CalendarStatus.PARKED || LIMITS.contains(String.valueOf(it.error()))) {
                wrong.add(concern(AlertKind.RATE_LIMIT, ACCOUNT));
            } else if (it.status() == CalendarStatus.NEEDS_REAUTH) {
                wrong.add(concern(AlertKind.CALENDAR_LOST, ACCOUNT));
            } else if (it.status() == CalendarStatus.ACCESS_LOST) {
                wrong.add(concern(AlertKind.CALENDAR_LOST, Pseudonym.of(it.calendar())));
            } else if (!all && unheard(it, now)) {
                wrong.add(concern(AlertKind.WEBHOOK_EXPIRED, Pseudonym.of(it.calendar())));
            }
        }
        open.stream()
                .filter(it -> it.kind() == Conflict.Kind.DELETED)
                .forEach(it -> wrong.add(concern(AlertKind.EVENT_DELETED, "#" + it.number())));
        return wrong;
    }

    private static boolean unheard(CalendarState it, Instant now) {
        Instant last = it.lastSyncedAt();
        return it.status() == CalendarStatus.WEBHOOK_EXPIRED
                && (last == null || last.plus(SILENT).isBefore(now));
    }

    private static String day(Conflict it) {
        Slot slot = it.slot();
        return slot == null ? "" : slot.date().toString();
    }

    private Concern concern(AlertKind kind, String subject) {
        return new Concern(network, kind, subject);
    }
}
