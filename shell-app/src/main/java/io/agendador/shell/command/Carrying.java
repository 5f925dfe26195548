package io.agendador.shell.command;

import io.agendador.proposal.Proposal;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.Invocation;
import java.util.List;
import java.util.function.Function;

/** How a command changes something at once: what it shows is what it carries out, or nothing. */
final class Carrying {

    private Carrying() {}

    /**
     * Shows what would come of the change, and carries that out if it is confirmed; what wants a reason gets one first.
     *
     * @param change called with no consent first
     */
    static Answer out(Desk desk, Invocation invocation, Function<Consent, Outcome> change) {
        Network network = desk.base().network();
        String typed = invocation.reason(List.of());
        Outcome first = change.apply(Consent.none(desk.author(), typed));
        String reason = first instanceof Outcome.ReasonNeeded
                ? invocation.reason(OutcomeView.against(desk, network, first))
                : typed;
        Outcome possible = reason.equals(typed) ? first : change.apply(Consent.none(desk.author(), reason));
        return Confirmation.of(OutcomeView.answer(desk, network, possible)).carryOut(invocation, () -> {
            Proposal shown = ((Outcome.Shown) possible).proposal();
            return OutcomeView.answer(desk, network, change.apply(Consent.to(shown, desk.author(), reason)));
        });
    }
}
