package io.agendador.shell.command;

import io.agendador.proposal.Proposal;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Objects;

/** Approves a proposal, or turns it down. */
final class ProposalDecide implements ShellCommand {

    private final Desk desk;
    private final Proposals proposals;
    private final boolean approves;

    private ProposalDecide(Desk desk, Proposals proposals, boolean approves) {
        this.desk = desk;
        this.proposals = proposals;
        this.approves = approves;
    }

    /** Both. */
    static List<ShellCommand> both(Desk desk, Proposals proposals) {
        return List.of(new ProposalDecide(desk, proposals, true), new ProposalDecide(desk, proposals, false));
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = approves
                ? Syntax.of("escala aprovar", "roster approve")
                : Syntax.of("escala rejeitar", "roster reject");
        return syntax.argument("proposta", new Offers(desk).proposals())
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Proposal shown = Objects.requireNonNull(
                desk.proposal(invocation.argument(0).orElse("")).proposal());
        Network network = desk.base().network();
        String reason = invocation.text("motivo").orElse("");
        Answer preview = OutcomeView.answer(desk, network, new Outcome.Shown(shown, true, List.of()));
        progress.tell(desk.texts().text("progress.deciding"));
        return Confirmation.of(preview)
                .carryOut(invocation, () -> OutcomeView.answer(desk, network, decided(shown, reason)));
    }

    /** What is approved is what was shown: its hash goes along. */
    private Outcome decided(Proposal shown, String reason) {
        return approves
                ? proposals.approve(shown.id(), shown.hash(), desk.author(), reason)
                : proposals.reject(shown.id(), desk.author(), reason);
    }
}
