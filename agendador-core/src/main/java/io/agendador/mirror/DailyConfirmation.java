package io.agendador.mirror;

import io.agendador.mirror.DailyReport.Diverging;
import io.agendador.mirror.DailyReport.Diverging.What;
import io.agendador.proposal.Refusal;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads all calendars, so that the roster follows what people changed there; notes what they show as it is in force; and
 * reports how the horizon stands. Writes nothing into calendars. Safe to repeat, and for use by many threads.
 */
public final class DailyConfirmation {

    private final CalendarMirror mirror;
    private final Transactions transactions;
    private final RosterReports reports;
    private final InstantSource clock;

    /** Over one network's calendars and store; {@code clock} tells what has begun. */
    public DailyConfirmation(CalendarMirror mirror, Transactions transactions, InstantSource clock) {
        this.mirror = mirror;
        this.transactions = transactions;
        this.reports = new RosterReports(transactions);
        this.clock = clock;
    }

    /**
     * Reads, confirms and reports; where the policy does not want that, it only reports on the roster.
     *
     * @param author a job, or at least a coordinator
     * @param stops asked before each calendar: whether to end without a report
     * @return nothing if there is no network yet
     * @throws CancellationException if it was told to stop
     */
    public Permitted<Optional<DailyReport>> confirm(Author author, BooleanSupplier stops) {
        if (!author.role().includes(Author.Role.COORDINATOR)) {
            return new Permitted.Refused<>(Refusal.of(Refusal.Rule.ROLE, Author.Role.COORDINATOR, author.role()));
        }
        return new Permitted.Done<>(reports.network().map(it -> confirm(it.network(), author, stops)));
    }

    /**
     * How the horizon stands by what was read last: reads no calendar, and confirms nothing.
     *
     * @return nothing if there is no network yet
     */
    public Optional<DailyReport> look() {
        Instant now = clock.instant();
        return reports.network().map(it -> {
            Period horizon = horizon(it.network(), now);
            boolean on = it.network().policy().dailyConfirmation();
            return report(now, horizon, on, List.of(), mirror.plan(Publication.Kind.PUBLISH, horizon));
        });
    }

    /** Days of later weeks are planned for no earlier than on the Saturday before the window moves on. */
    private static Period horizon(Network network, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, network.zone());
        int later = network.policy().horizonWeeks() - 1;
        return new Period(today, Week.of(today).plus(later).period().to());
    }

    private DailyReport confirm(Network network, Author author, BooleanSupplier stops) {
        boolean on = network.policy().dailyConfirmation();
        List<SyncReport> read = on ? read(stops) : List.of();
        Instant now = clock.instant();
        Period horizon = horizon(network, now);
        PublicationPlan plan = mirror.plan(Publication.Kind.PUBLISH, horizon);
        List<Assignment> shown = mirror.shown(horizon);
        if (on) {
            Set<MirrorCalendar> unread = read.stream()
                    .filter(it -> it.result() != SyncReport.Result.DONE)
                    .map(SyncReport::calendar)
                    .collect(Collectors.toSet());
            new Confirming(transactions, author, now)
                    .confirm(
                            horizon, shown, it -> MirrorCalendar.of(it).stream().noneMatch(unread::contains));
        }
        return report(now, horizon, on, read, plan);
    }

    /** In their order; those that somebody else was at, once more at the end. */
    private List<SyncReport> read(BooleanSupplier stops) {
        List<SyncReport> read = new ArrayList<>();
        mirror.calendars().forEach(it -> read.add(read(it.calendar(), stops)));
        read.replaceAll(it -> it.result() == SyncReport.Result.BUSY ? read(it.calendar(), stops) : it);
        return List.copyOf(read);
    }

    private SyncReport read(MirrorCalendar calendar, BooleanSupplier stops) {
        if (stops.getAsBoolean()) {
            throw new CancellationException("told to stop");
        }
        return mirror.sync(calendar, SyncReason.CONFIRMATION);
    }

    private DailyReport report(Instant now, Period horizon, boolean on, List<SyncReport> read, PublicationPlan plan) {
        RosterReport inForce = reports.inForce(horizon).orElseThrow();
        List<Assignment> shown = mirror.shown(horizon);
        List<Assignment> all = inForce.roster().within(horizon).assignments();
        List<Inconsistency> wrong = inForce.findings().stream()
                .filter(it -> it.severity() != Severity.INFO)
                .toList();
        return new DailyReport(
                now,
                horizon,
                on,
                read,
                all.stream().filter(it -> confirmed(it, shown)).toList(),
                all.stream()
                        .filter(it -> it.status() == AssignmentStatus.ADJUSTED)
                        .toList(),
                mirror.openConflicts(),
                wrong.stream().filter(it -> it.kind() == Inconsistency.Kind.GAP).toList(),
                wrong.stream().filter(it -> it.kind() != Inconsistency.Kind.GAP).toList(),
                diverging(plan, shown));
    }

    /** What was entered for a hand-kept day keeps its status, also when it is found as it is. */
    private static boolean confirmed(Assignment it, List<Assignment> shown) {
        return it.status() == AssignmentStatus.CONFIRMED
                || (it.status() == AssignmentStatus.MANUAL && shown.contains(it));
    }

    /** What a publication would write, but for what only lies nearer than when it was written. */
    private List<Diverging> diverging(PublicationPlan plan, List<Assignment> shown) {
        Set<Slot> asTheyAre = shown.stream().map(Assignment::slot).collect(Collectors.toSet());
        Stream<Diverging> written = plan.items().stream()
                .filter(it -> it.action() != Publication.Action.UPDATE || !asTheyAre.contains(it.slot()))
                .map(it -> new Diverging(it.slot(), it.professional(), what(it.action())));
        Stream<Diverging> refused = plan.refused().stream()
                .flatMap(it -> what(it.why()).map(what -> new Diverging(it.slot(), it.professional(), what)).stream());
        List<Diverging> all = new ArrayList<>(Stream.concat(written, refused).collect(Collectors.toSet()));
        all.sort(Comparator.comparing(Diverging::slot)
                .thenComparing(Diverging::what)
                .thenComparing(Diverging::professional));
        return all;
    }

    private static What what(Publication.Action action) {
        return switch (action) {
            case INSERT -> What.MISSING;
            case UPDATE -> What.OUTDATED;
            case DELETE -> What.LEFT_OVER;
        };
    }

    /** What is over is over; what is contested or wrong is told among the conflicts and inconsistencies. */
    private static Optional<What> what(PublicationPlan.Why why) {
        return switch (why) {
            case NOT_LINKED, RESTING -> Optional.of(What.MISSING);
            case DELETED_BY_HAND -> Optional.of(What.DELETED_BY_HAND);
            case FOREIGN -> Optional.of(What.FOREIGN);
            case PAST, ERROR, CONFLICT -> Optional.empty();
        };
    }
}
