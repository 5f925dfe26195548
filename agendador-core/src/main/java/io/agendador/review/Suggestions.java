package io.agendador.review;

import io.agendador.planning.Effect;
import io.agendador.planning.Effort;
import io.agendador.planning.Placement;
import io.agendador.planning.PlanningRequest;
import io.agendador.planning.Rearrangement;
import io.agendador.planning.ScoreDelta;
import io.agendador.planning.ScorePart.Level;
import io.agendador.planning.WhatIf;
import io.agendador.proposal.Situation;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be done about what is wrong with a roster, and what keeps people out of its slots. Computed from its arguments:
 * what can be done without a search, what would follow of a question with a short one, the same every time. For one thread
 * at a time.
 */
public final class Suggestions {

    /** The most actions for one finding. */
    public static final int MOST = 5;

    /** Ideas that are looked at before one gives up: the cheapest, so that the others would hardly be taken. */
    private static final int TRIED = 40;

    /** Moves that are tried to see what would follow of a question: a small part of a second, for a hundred people, too. */
    private static final Effort SEARCH = Effort.of(50_000);

    private final Situation situation;
    private final WhatIf whatIf;
    private final Holders holders;
    private final Ideas ideas;

    private Suggestions(Situation situation, WhatIf whatIf) {
        this.situation = situation;
        this.whatIf = whatIf;
        holders = new Holders(situation.inForce());
        ideas = new Ideas(situation, whatIf, holders);
    }

    /**
     * About the situation's roster.
     *
     * @param period the days that will be asked about, of 12 weeks at most
     * @throws IllegalArgumentException if the period touches more weeks, or the roster names people or rooms that the
     *     network does not have
     */
    public static Suggestions of(Situation situation, Period period) {
        List<Week> weeks = period.weeks();
        PlanningRequest request = PlanningRequest.of(situation.network(), situation.inForce(), situation.now())
                .over(weeks.get(0), weeks.size())
                .with(SEARCH);
        return new Suggestions(situation, WhatIf.of(request));
    }

    /**
     * What can be done about a finding of the roster, the cheapest first; each resolves it and creates no ERROR. That a gap
     * is left as a decision does not make it less of a gap, but is suggested too. About an INFO only what makes the
     * coverage or the preferences better. Nothing where all of it has begun.
     *
     * @param finding with slots of the period
     */
    public List<Suggestion> about(Inconsistency finding) {
        List<Slot> ahead =
                finding.slots().stream().filter(it -> !situation.begun(it)).toList();
        List<Suggestion> found = suggestions(
                finding, ahead.stream().filter(it -> helps(finding, it)).flatMap(it -> ideas(finding, it)));
        boolean limit = finding.kind() == Kind.HOURS_EXCEEDED || finding.kind() == Kind.DOUBLES_EXCEEDED;
        return found.isEmpty() && limit ? suggestions(finding, ahead.stream().flatMap(ideas::keeping)) : found;
    }

    /**
     * Why the professional is not in the slot, or what it would cost, and what else would change.
     *
     * @throws IllegalArgumentException if the slot lies outside of the period's weeks, or the network does not have the
     *     professional
     */
    public Counterfactual whyNot(Slot slot, ProfessionalId professional) {
        Effect effect = whatIf.effect(slot, professional);
        Rearrangement way = holders.alone(professional, slot)
                ? null
                : whatIf.aftermath(slot, professional).orElse(null);
        List<Inconsistency> there = trial(List.of(new Placement(slot, professional)), NetworkDiff.NONE).after().stream()
                .filter(it -> it.slots().contains(slot))
                .toList();
        return new Counterfactual(slot, professional, holders.of(slot), effect, way, there);
    }

    /** Whether it is worth while to change this one of the slots: of several it may take more than one. */
    private boolean helps(Inconsistency finding, Slot slot) {
        return finding.slots().size() == 1
                || trial(List.of(new Placement(slot, null)), NetworkDiff.NONE).resolves(finding);
    }

    private Stream<Idea> ideas(Inconsistency finding, Slot slot) {
        return switch (finding.kind()) {
            case GAP ->
                Stream.of(ideas.handingOver(slot), ideas.rearranging(slot), ideas.deciding(slot))
                        .flatMap(it -> it);
            case ROOM_NOT_OPEN ->
                situation.network().openSlot(slot).isPresent()
                        ? changing(slot)
                        : Stream.concat(ideas.opening(slot), ideas.leavingOpen(slot));
            case PROFESSIONAL_OVERLAP, ROOM_OVERLAP, CALENDAR_CONFLICT, TAG_MISSING, BLOCK_VIOLATED -> changing(slot);
            case HOURS_EXCEEDED, DOUBLES_EXCEEDED -> ideas.handingOver(slot);
            case PREFERENCE_MISSED, LOCATION_REPEATED, DISTANT_SHIFTS ->
                Stream.concat(ideas.handingOver(slot), ideas.exchanging(slot)).filter(it -> better(it.cost()));
        };
    }

    /** Whether it is better for its own sake; that anything changes at all would speak against each of them. */
    private static boolean better(ScoreDelta cost) {
        long coverage = cost.of(Level.COVERAGE);
        return coverage < 0 || (coverage == 0 && cost.of(Level.PREFERENCES) < 0);
    }

    private Stream<Idea> changing(Slot slot) {
        return Stream.of(ideas.handingOver(slot), ideas.exchanging(slot), ideas.leavingOpen(slot))
                .flatMap(it -> it);
    }

    /** The cheapest that help; that a slot can be left empty is never left out for others. */
    private List<Suggestion> suggestions(Inconsistency finding, Stream<Idea> all) {
        List<Idea> cheapest =
                all.distinct().sorted(Comparator.comparing(Idea::cost)).toList();
        List<Suggestion> empty = helping(finding, cheapest.stream().filter(Idea::leavesGap), 1);
        List<Suggestion> others =
                helping(finding, cheapest.stream().filter(it -> !it.leavesGap()), MOST - empty.size());
        return Stream.concat(others.stream(), empty.stream())
                .sorted(Comparator.comparing(Suggestion::cost))
                .toList();
    }

    private List<Suggestion> helping(Inconsistency finding, Stream<Idea> some, int most) {
        return some.limit(TRIED).flatMap(it -> tried(finding, it)).limit(most).toList();
    }

    private Stream<Suggestion> tried(Inconsistency finding, Idea idea) {
        Trial trial = trial(idea.placements(), idea.network());
        boolean helps = trial.resolves(finding) || (finding.kind() == Kind.GAP && idea.leavesGap());
        return helps && !trial.createsError()
                ? Stream.of(new Suggestion(idea.edits(), idea.cost(), trial.difference()))
                : Stream.empty();
    }

    private Trial trial(List<Placement> placements, NetworkDiff diff) {
        Network network = situation.network();
        Network changed = diff.isEmpty() ? network : diff.applyTo(network);
        return Trial.of(network, changed, situation.inForce(), holders, placements);
    }
}
