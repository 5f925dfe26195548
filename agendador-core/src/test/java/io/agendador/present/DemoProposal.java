package io.agendador.present;

import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStore;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Rules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A proposal that makes of {@link DemoRoster}'s roster the changed one. */
final class DemoProposal {

    private DemoProposal() {}

    static RosterReport report() {
        return report(DemoRoster.NETWORK, DemoRoster.ROSTER, DemoRoster.CHANGED);
    }

    /** Nothing but who is where changes. */
    static RosterReport report(Network network, Roster before, Roster after) {
        RosterDiff diff = new RosterDiff(
                RosterDiff.between(before, after, DemoRoster.PERIOD).moves());
        List<Inconsistency> findings = findings(network, after);
        Candidate candidate = new Candidate(
                Draft.of(new Generation(DemoRoster.WEEK, 4, List.of(), false, 1, Effort.within(Duration.ofSeconds(1)))),
                DemoRoster.PERIOD,
                plan(network, after, diff),
                diff,
                NetworkDiff.NONE,
                findings,
                FindingDiff.between(findings(network, before), findings),
                List.of());
        Proposal proposal = new Proposal(
                new ProposalId(UUID.fromString("7f3a0000-0000-0000-0000-000000000001")),
                Proposal.Kind.GENERATION,
                3,
                1,
                candidate,
                "0".repeat(64),
                null,
                new Author("Lia", Author.Role.COORDINATOR, Author.Door.SHELL),
                Instant.parse("2026-11-21T12:00:00Z"),
                Instant.parse("2026-12-05T12:00:00Z"),
                Proposal.Status.PENDING,
                null);
        return new RosterReport(new RosterStore.Snapshot(network, 3, 1), DemoRoster.PERIOD, after, proposal, findings);
    }

    private static List<Inconsistency> findings(Network network, Roster roster) {
        return Rules.check(new Facts(network, roster, DemoRoster.PERIOD));
    }

    private static Plan plan(Network network, Roster after, RosterDiff diff) {
        List<Assignment> assignments = after.within(DemoRoster.PERIOD).assignments();
        Set<Slot> taken = assignments.stream().map(Assignment::slot).collect(Collectors.toSet());
        List<GapReasons> gaps = network.openSlots(DemoRoster.PERIOD).stream()
                .map(OpenSlot::slot)
                .filter(it -> !taken.contains(it))
                .map(it -> new GapReasons(it, false, new TreeMap<>()))
                .toList();
        SortedMap<Slot, Map<ScorePart, Long>> reasons = new TreeMap<>();
        List<Map<ScorePart, Long>> kinds = List.of(
                Map.of(ScorePart.GAPS, -100L, ScorePart.CHANGES, 1L),
                Map.of(ScorePart.GAPS, -100L, ScorePart.MISSED_SHIFT, -2L, ScorePart.UNDER_HOURS, -3L),
                Map.of(ScorePart.GAPS, -100L, ScorePart.DOUBLES, 20L),
                Map.of(ScorePart.REPEATED_LOCATION, 4L),
                Map.of());
        diff.moves().forEach(it -> reasons.put(it.slot(), kinds.get(reasons.size() % kinds.size())));
        return new Plan(
                DemoRoster.PERIOD,
                assignments,
                gaps,
                new Score(0, 0, 0, 0),
                null,
                new TreeMap<>(),
                reasons,
                new Plan.Run(1, 1000, null, Duration.ofMillis(1), false));
    }
}
