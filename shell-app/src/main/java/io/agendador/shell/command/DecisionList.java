package io.agendador.shell.command;

import io.agendador.present.Moments;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.AuditTrail.Recorded;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who decided what, when and why, newest first. */
final class DecisionList implements ShellCommand {

    private static final int USUAL = 50;
    /** What is filtered; the trail itself is kept for good. */
    private static final int LOOKED_AT = 1000;

    private final Desk desk;

    /** A decision in JSON; the moment in UTC. */
    record Entry(
            long number,
            String at,
            String author,
            Author.Role role,
            Author.Door door,
            AuditTrail.Action action,
            String summary,
            String reason,
            @Nullable String proposal,
            long revision) {

        static Entry of(Recorded it) {
            AuditTrail.Entry entry = it.entry();
            return new Entry(
                    it.number(),
                    entry.at().toString(),
                    entry.author().name(),
                    entry.author().role(),
                    entry.author().door(),
                    entry.action(),
                    entry.summary(),
                    entry.reason(),
                    entry.proposal() == null ? null : entry.proposal().toString(),
                    it.revision());
        }
    }

    DecisionList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala historico", "roster history")
                .option("de", "from", "2026-11-22", desk.offers().dates())
                .option("ate", "to", "2026-12-19", desk.offers().dates())
                .option("proposta", "proposal", "ultima", desk.offers().proposals())
                .option("quantas", "most", "50");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        ZoneId zone = desk.base().network().zone();
        Moments moments = new Moments(desk.texts(), zone);
        LocalDate from = invocation.date("de").orElse(LocalDate.MIN);
        LocalDate to = invocation.date("ate").orElse(LocalDate.MAX);
        ProposalId proposal = invocation
                .text("proposta")
                .map(it -> Objects.requireNonNull(desk.proposal(it).proposal()))
                .map(Proposal::id)
                .orElse(null);
        long most = invocation.number("quantas", 1, LOOKED_AT).orElse((long) USUAL);
        List<Recorded> found = desk.reports().decisions(LOOKED_AT).stream()
                .filter(it -> within(it.entry().at().atZone(zone).toLocalDate(), from, to))
                .filter(it -> proposal == null || proposal.equals(it.entry().proposal()))
                .limit(most)
                .toList();
        Answer table = Listing.of(
                found,
                List.of(desk.texts().text("columns.decisions").split(";", -1)),
                it -> cells(it, moments),
                desk.texts().text("none.decisions"));
        return Answer.done(found.stream().map(Entry::of).toList(), table.lines());
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private List<?> cells(Recorded it, Moments moments) {
        AuditTrail.Entry entry = it.entry();
        return List.of(
                moments.dated(entry.at()),
                entry.author().name(),
                desk.texts().word(entry.author().role()),
                desk.texts().word(entry.author().door()),
                desk.texts().word(entry.action()),
                entry.summary(),
                entry.reason(),
                entry.proposal() == null ? "" : Desk.shortId(entry.proposal()));
    }
}
