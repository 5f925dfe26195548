package io.agendador.shell.command;

import io.agendador.proposal.Proposal;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How a command changes something at once: what it shows is what it carries out, or nothing. */
public final class Carrying {

    private Carrying() {}

    /**
     * What is to be carried out, as people read it.
     *
     * @param network as it stands
     * @param details lines that say more than the library's sentences
     * @param reason why, where {@code --motivo} is missing; may be empty
     */
    record Matter(Network network, List<String> details, String reason) {}

    /**
     * Shows what would come of the change, and carries that out if it is confirmed; what wants a reason gets one first.
     *
     * @param change called with no consent first
     */
    public static Answer out(Desk desk, Invocation invocation, Function<Consent, Outcome> change) {
        return out(desk, invocation, new Matter(desk.base().network(), List.of(), ""), change);
    }

    /** The same, of a matter of which there is more to say. */
    static Answer out(Desk desk, Invocation invocation, Matter matter, Function<Consent, Outcome> change) {
        String given = invocation.reason(List.of());
        String typed = given.isEmpty() ? matter.reason() : given;
        Outcome first = change.apply(Consent.none(desk.author(), typed));
        String reason = first instanceof Outcome.ReasonNeeded
                ? invocation.reason(OutcomeView.against(desk, matter.network(), first))
                : typed;
        Outcome possible = reason.equals(typed) ? first : change.apply(Consent.none(desk.author(), reason));
        return Confirmation.of(answer(desk, matter, possible)).carryOut(invocation, () -> {
            Proposal shown = ((Outcome.Shown) possible).proposal();
            return answer(desk, matter, change.apply(Consent.to(shown, desk.author(), reason)));
        });
    }

    private static Answer answer(Desk desk, Matter matter, Outcome outcome) {
        Answer answer = OutcomeView.answer(desk, matter.network(), outcome);
        return new Answer(answer.code(), answer.data(), page -> {
            List<String> lines = new ArrayList<>(matter.details());
            lines.addAll(answer.lines().apply(page));
            return lines;
        });
    }
}
