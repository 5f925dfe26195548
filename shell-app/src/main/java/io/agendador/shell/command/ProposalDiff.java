package io.agendador.shell.command;

import io.agendador.proposal.Proposal;
import io.agendador.review.Outcome;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
import java.util.Objects;

/** What a proposal changes, slot by slot. */
final class ProposalDiff implements ShellCommand {

    private final Desk desk;

    ProposalDiff(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala diff", "roster diff").argument("proposta", new Offers(desk).proposals());
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Proposal proposal = Objects.requireNonNull(
                desk.proposal(invocation.argument(0).orElse("")).proposal());
        return OutcomeView.answer(desk, desk.base().network(), new Outcome.Shown(proposal, true, List.of()));
    }
}
