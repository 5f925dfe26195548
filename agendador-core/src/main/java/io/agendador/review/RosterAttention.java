package io.agendador.review;

import io.agendador.proposal.Proposal;
import io.agendador.review.Attention.Topic;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Severity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the roster, and of proposals for it, needs attention today. Changes nothing; safe for use by many threads. */
public final class RosterAttention {

    /** For how many days from today on gaps are told. */
    public static final int DAYS = 7;

    private static final int MOST_PROPOSALS = 1000;
    private static final int SHORT_ID = 8;

    private final RosterReports reports;
    private final InstantSource clock;

    /** Over one network's store. */
    public RosterAttention(RosterReports reports, InstantSource clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What it is now, the gravest first; nothing if there is no network.
     *
     * @throws StoreUnavailableException if the database cannot be reached
     */
    public List<Attention> now() {
        Instant now = clock.instant();
        Stream<Attention> roster = reports.network()
                .map(RosterStore.Snapshot::network)
                .flatMap(it -> reports.inForce(horizon(it, now)))
                .map(RosterAttention::roster)
                .orElse(Stream.empty());
        return Attention.sorted(Stream.concat(roster, proposals(now)));
    }

    /** From today on, as many weeks as the policy's horizon has, today's the first of them: all that is planned by then. */
    private static Period horizon(Network network, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, network.zone());
        int later = network.policy().horizonWeeks() - 1;
        return new Period(today, Week.of(today).plus(later).period().to());
    }

    private static Stream<Attention> roster(RosterReport report) {
        List<Week> unplanned = unplanned(report);
        LocalDate soon = report.period().from().plusDays(DAYS);
        List<LocalDate> errors = days(report, it -> it.severity() == Severity.ERROR);
        List<LocalDate> gaps = days(report, it -> it.kind() == Kind.GAP).stream()
                .filter(it -> it.isBefore(soon) && !unplanned.contains(Week.of(it)))
                .toList();
        return Stream.of(
                        Attention.of(Topic.ERRORS, errors.size(), "", first(errors)),
                        Attention.of(Topic.GAPS, gaps.size(), "", first(gaps)),
                        Attention.of(
                                Topic.UNPLANNED,
                                unplanned.size(),
                                "",
                                first(unplanned.stream().map(Week::sunday).toList())))
                .flatMap(it -> it);
    }

    private static List<LocalDate> days(RosterReport report, Predicate<Inconsistency> which) {
        return report.findings().stream()
                .filter(which)
                .map(it -> it.slots().get(0).date())
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate first(List<LocalDate> days) {
        return days.isEmpty() ? null : days.get(0);
    }

    /** Weeks with slots to cover, and nobody in any of them. */
    private static List<Week> unplanned(RosterReport report) {
        List<LocalDate> gaps = days(report, it -> it.kind() == Kind.GAP);
        Week first = Week.of(report.period().from());
        return IntStream.rangeClosed(0, Week.of(report.period().to()).since(first))
                .mapToObj(first::plus)
                .filter(week -> gaps.stream().anyMatch(week.period()::contains))
                .filter(week ->
                        report.roster().within(week.period()).assignments().isEmpty())
                .toList();
    }

    private Stream<Attention> proposals(Instant now) {
        List<ProposalStore.Summary> waiting = reports.proposals(MOST_PROPOSALS, now).stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .toList();
        String newest = waiting.stream()
                .findFirst()
                .map(it -> it.id().toString().substring(0, SHORT_ID))
                .orElse("");
        return Attention.of(Topic.PROPOSALS, waiting.size(), newest, null);
    }
}
