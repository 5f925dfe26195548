package io.agendador.google.follow;

import io.agendador.mirror.Conflict;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.Suggestion;
import io.agendador.review.Suggestions;
import io.agendador.review.Transactions;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be done about a conflict, ready to be put through the door. Safe for use by many threads. */
public final class ConflictIdeas {

    private final RosterReports reports;
    private final InstantSource clock;

    /** Ideas about the roster in this store. */
    public ConflictIdeas(Transactions transactions, InstantSource clock) {
        this.reports = new RosterReports(transactions);
        this.clock = clock;
    }

    /**
     * What helps against the gravest that is wrong with the conflict's slot as it stands: the gap that it left, or what it
     * overlaps. The best first; nothing where the roster is in order, or the slot has begun.
     */
    public List<Suggestion> about(Conflict conflict) {
        Slot slot = conflict.slot();
        if (slot == null) {
            return List.of();
        }
        Period week = slot.week().period();
        return reports.inForce(week).flatMap(it -> about(it, slot, week)).orElse(List.of());
    }

    private Optional<List<Suggestion>> about(RosterReport report, Slot slot, Period week) {
        return report.findings().stream()
                .filter(it -> it.slots().contains(slot) && it.severity() != Severity.INFO)
                .min(Comparator.comparing(Inconsistency::kind))
                .map(it ->
                        Suggestions.of(report.situation(clock.instant()), week).about(it));
    }
}
