package io.agendador.shell.command;

import io.agendador.exchange.ProposalJson;
import io.agendador.present.ProposalText;
import io.agendador.proposal.Proposal;
import io.agendador.review.RosterReport;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a proposal changes, slot by slot, and what that does. */
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
        RosterReport report = desk.proposal(invocation.argument(0).orElse(""));
        return Answer.done(ProposalJson.of(desk.texts(), report), page -> lines(report, page));
    }

    private List<String> lines(RosterReport report, Answer.Page page) {
        Proposal proposal = Objects.requireNonNull(report.proposal());
        List<String> lines = new ArrayList<>();
        lines.add(desk.texts()
                .text(
                        "proposal.head",
                        Desk.shortId(proposal.id()),
                        desk.texts().shortDate(report.period().from()),
                        desk.texts().date(report.period().to()),
                        desk.texts().word(proposal.status()),
                        String.valueOf(proposal.baseRevision())));
        lines.addAll(new ProposalText(desk.texts(), page.width(), page.colours()).lines(report));
        lines.add("");
        lines.add(desk.texts().text("outcome.SHOWN", Desk.shortId(proposal.id()), Desk.shortId(proposal.hash())));
        return lines;
    }
}
