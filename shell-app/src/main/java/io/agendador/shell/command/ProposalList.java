package io.agendador.shell.command;

import io.agendador.planning.Score;
import io.agendador.present.Moments;
import io.agendador.proposal.Proposal;
import io.agendador.review.ProposalStore;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** The latest proposals. */
final class ProposalList implements ShellCommand {

    private static final int USUAL = 20;
    private static final int MOST = 1000;

    private final Desk desk;

    /** A proposal in JSON; the moment in UTC. */
    record Entry(
            String id,
            Proposal.Status status,
            String from,
            String to,
            Score score,
            int gaps,
            int changes,
            long baseRevision,
            String author,
            String createdAt) {

        static Entry of(ProposalStore.Summary it) {
            return new Entry(
                    it.id().toString(),
                    it.status(),
                    it.period().from().toString(),
                    it.period().to().toString(),
                    it.score(),
                    it.gaps(),
                    it.changes(),
                    it.baseRevision(),
                    it.author(),
                    it.createdAt().toString());
        }
    }

    ProposalList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala propostas", "roster proposals").option("quantas", "most", "20");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        int most = invocation.number("quantas", 1, MOST).map(Math::toIntExact).orElse(USUAL);
        Moments moments = new Moments(desk.texts(), desk.base().network().zone());
        List<ProposalStore.Summary> found = desk.proposals(most);
        Answer table = Listing.of(
                found,
                List.of(desk.texts().text("columns.proposals").split(";", -1)),
                it -> cells(it, moments),
                desk.texts().text("desk.no-proposal", "", desk.typedBefore()));
        return Answer.done(found.stream().map(Entry::of).toList(), table.lines());
    }

    private List<?> cells(ProposalStore.Summary it, Moments moments) {
        return List.of(
                Desk.shortId(it.id()),
                desk.texts().word(it.status()),
                desk.texts().shortDate(it.period().from()) + "–"
                        + desk.texts().date(it.period().to()),
                it.gaps(),
                it.changes(),
                it.score(),
                it.baseRevision(),
                it.author(),
                moments.dated(it.createdAt()));
    }
}
