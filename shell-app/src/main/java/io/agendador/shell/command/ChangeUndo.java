package io.agendador.shell.command;

import io.agendador.proposal.Proposal;
import io.agendador.review.Adjustments;
import io.agendador.roster.ProposalId;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes back what was approved last, or what a proposal changed, where nothing has moved since. */
final class ChangeUndo implements ShellCommand {

    private final Desk desk;
    private final Adjustments adjustments;

    ChangeUndo(Desk desk, Adjustments adjustments) {
        this.desk = desk;
        this.adjustments = adjustments;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala desfazer", "roster undo")
                .argument("[proposta]", new Offers(desk).proposals())
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        @Nullable
        ProposalId id = invocation
                .argument(0)
                .map(it -> Objects.requireNonNull(desk.proposal(it).proposal()))
                .map(Proposal::id)
                .orElse(null);
        return Carrying.out(desk, invocation, consent -> adjustments.undo(id, consent));
    }
}
