package io.agendador.proposal;

import io.agendador.planning.Planner;
import io.agendador.proposal.Drafted.Refused;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.Instant;
import java.util.List;

/**
 * Makes candidates of drafts. The same draft in the same situation gives the same candidate, if its search is bounded by
 * work. Safe for use by many threads.
 */
public final class Drafting {

    /** The most weeks that one draft may span. */
    public static final int MOST_WEEKS = 12;

    private final Planner planner;

    /** Drafts whose searches this planner does. */
    public Drafting(Planner planner) {
        this.planner = planner;
    }

    /**
     * What comes of the draft.
     *
     * @param progress told how the search goes
     */
    public Drafted draft(Situation situation, Draft draft, Planner.Progress progress) {
        Span span = Span.of(situation.today(), draft);
        if (span.weeks() > MOST_WEEKS) {
            return new Refused(List.of(Refusal.of(Rule.TOO_FAR_APART, MOST_WEEKS)));
        }
        EditApplication edits = new EditApplication(situation);
        draft.edits().forEach(edits::apply);
        if (!edits.refusals().isEmpty()) {
            return new Refused(edits.refusals());
        }
        return new Making(situation, draft, span, edits).made(planner, progress);
    }

    /** The days of the roster in force that the situation of this draft must hold: also those that rotation looks back on. */
    public static Period reach(Network network, Instant now, Draft draft) {
        Period read = Span.of(now.atZone(network.zone()).toLocalDate(), draft).read();
        int back = Math.max(1, network.policy().minWeeksBetweenSameLocation());
        return new Period(Week.of(read.from()).plus(-back).sunday(), read.to());
    }
}
