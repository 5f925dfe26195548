package io.agendador.proposal;

import io.agendador.proposal.Edit.ChangeNetwork;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.TreeSet;

/**
 * The weeks that a draft is about.
 *
 * @param named the weeks of the slots that it names and of its search, in order; possibly none
 * @param ahead the weeks to come in which a change of the network may matter, in order; none without such a change
 */
record Span(TreeSet<Week> named, TreeSet<Week> ahead) {

    static Span of(LocalDate today, Draft draft) {
        TreeSet<Week> named = new TreeSet<>();
        draft.edits().forEach(it -> it.slots().stream().map(Slot::week).forEach(named::add));
        if (draft.generation() != null) {
            draft.generation().all().forEach(it -> named.addAll(it.window().weeks()));
        }
        TreeSet<Week> ahead = new TreeSet<>();
        if (named.isEmpty() || draft.edits().stream().anyMatch(ChangeNetwork.class::isInstance)) {
            ahead.addAll(Period.weeks(Week.of(today), Drafting.MOST_WEEKS).weeks());
        }
        return new Span(named, ahead);
    }

    /** From the first named week to the last. */
    int weeks() {
        return named.isEmpty() ? 0 : named.last().since(named.first()) + 1;
    }

    /** All that has to be looked at. */
    Period read() {
        TreeSet<Week> all = new TreeSet<>(named);
        all.addAll(ahead);
        return period(all);
    }

    /** From the first of these weeks to the last. */
    static Period period(TreeSet<Week> weeks) {
        return new Period(weeks.first().sunday(), weeks.last().period().to());
    }
}
