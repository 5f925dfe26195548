package io.agendador.proposal;

import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Drafted.Refused;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Severity;
import io.agendador.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the candidate once the edits are applied. */
final class Making {

    private final Situation situation;
    private final Draft draft;
    private final Span span;
    private final Network network;
    private final Roster edited;

    Making(Situation situation, Draft draft, Span span, EditApplication edits) {
        this.situation = situation;
        this.draft = draft;
        this.span = span;
        network = edits.network();
        edited = RosterStates.roster(situation.inForce(), edits.states());
    }

    Drafted made(Planner planner, Planner.Progress progress) {
        Generation generation = draft.generation();
        if (generation == null) {
            return candidate(planner, List.of(), edited);
        }
        List<Plan> found = new ArrayList<>();
        Roster after = edited;
        for (Generation each : generation.all()) {
            Plan plan = planner.plan(each.request(network, after, situation.now()), progress);
            after = RosterStates.with(after, plan.window(), plan.assignments());
            found.add(plan);
        }
        return candidate(planner, found, after);
    }

    private Drafted candidate(Planner planner, List<Plan> found, Roster after) {
        RosterDiff diff = RosterDiff.between(situation.inForce(), after, span.read());
        NetworkDiff changes = NetworkDiff.between(situation.network(), network);
        if (found.isEmpty() && diff.changes().isEmpty() && changes.isEmpty()) {
            return new Refused(List.of(Refusal.of(Rule.NOTHING_CHANGES)));
        }
        Period period = period(diff, FindingDiff.between(before(span.read()), after(after, span.read())));
        List<Inconsistency> findings = after(after, period);
        FindingDiff difference = FindingDiff.between(before(period), findings);
        List<Inconsistency> errors = difference.created(Severity.ERROR);
        if (!errors.isEmpty()) {
            return new Refused(errors.stream().map(Refusal::error).toList());
        }
        return new Candidate(
                repeatable(found),
                period,
                found.size() == 1 ? found.get(0) : judged(planner, after, period),
                diff,
                changes,
                findings,
                difference,
                Footings.of(situation.inForce(), diff));
    }

    /** What was named, and where a change of the network matters; this week if it matters nowhere. */
    private Period period(RosterDiff diff, FindingDiff findings) {
        TreeSet<Week> weeks = new TreeSet<>(span.named());
        diff.changes().forEach(it -> weeks.add(it.slot().week()));
        if (!span.ahead().isEmpty()) {
            findings.created().forEach(it -> it.slots().stream().map(Slot::week).forEach(weeks::add));
            findings.resolved()
                    .forEach(it -> it.slots().stream().map(Slot::week).forEach(weeks::add));
        }
        if (weeks.isEmpty()) {
            weeks.add(Week.of(situation.today()));
        }
        return Span.period(weeks);
    }

    private List<Inconsistency> before(Period period) {
        return Rules.check(new Facts(situation.network(), situation.inForce(), period));
    }

    private List<Inconsistency> after(Roster after, Period period) {
        return Rules.check(new Facts(network, after, period));
    }

    private Plan judged(Planner planner, Roster after, Period period) {
        List<Week> weeks = period.weeks();
        PlanningRequest request = PlanningRequest.of(network, after, situation.now())
                .over(weeks.get(0), Math.min(weeks.size(), Drafting.MOST_WEEKS));
        Plan plan = planner.judge(request);
        return new Plan(
                plan.window(),
                after.within(plan.window()).assignments(),
                plan.gaps(),
                plan.score(),
                plan.least(),
                plan.parts(),
                plan.reasons(),
                plan.run());
    }

    private Draft repeatable(List<Plan> found) {
        Generation generation = draft.generation();
        if (generation == null) {
            return draft;
        }
        List<Generation> asked = generation.all();
        List<Generation> done = IntStream.range(0, found.size())
                .mapToObj(it -> asked.get(it).with(found.get(it).run().effort()))
                .toList();
        return new Draft(draft.edits(), Generation.inOrder(done));
    }
}
