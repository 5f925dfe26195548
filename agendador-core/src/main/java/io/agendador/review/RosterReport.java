package io.agendador.review;

import io.agendador.proposal.Proposal;
import io.agendador.proposal.Situation;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.rule.Inconsistency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roster as people look at it: what is in force, or what would be if a proposal were approved.
 *
 * @param base the network as it stands now; with what the proposal changes of it
 * @param period the days looked at
 * @param roster the assignments, also of some weeks before the period
 * @param proposal what is looked at, or null for what is in force
 * @param findings what is wrong within the period
 */
public record RosterReport(
        RosterStore.Snapshot base,
        Period period,
        Roster roster,
        @Nullable Proposal proposal,
        List<Inconsistency> findings) {

    public RosterReport {
        findings = List.copyOf(findings);
    }

    /** The same as what edits and suggestions are about, at this moment. */
    public Situation situation(Instant now) {
        return new Situation(base.revision(), base.policyVersion(), base.network(), roster, now);
    }

    /** How many of the findings are of this severity. */
    public int count(Inconsistency.Severity severity) {
        return (int) findings.stream().filter(it -> it.severity() == severity).count();
    }
}
