package io.agendador.shell.command;

import io.agendador.planning.Effort;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal.Kind;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What would come of somebody's being away: the roster around it, with as few changes as possible. */
final class WhatIfShow implements ShellCommand {

    private static final int MOST_WEEKS = 12;
    private static final Duration SEARCH = Duration.ofSeconds(2);

    private final Desk desk;
    private final Proposals proposals;

    WhatIfShow(Desk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala supor", "roster suppose")
                .option("ausente", "away", "Ana", desk.offers().professionals())
                .option("data", "date", "2026-11-24", desk.offers().dates())
                .option("ate", "until", "2026-11-26", desk.offers().dates())
                .option("turno", "shift", "manha", desk.offers().words(Shift.class))
                .flag("propor", "propose");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Professional away = desk.professional(network, invocation.required("ausente"));
        Period days = days(network, invocation);
        Shift shift = invocation.choice("turno", Shift.class).orElse(null);
        NetworkFact absence = new NetworkFact.Absence(away.id(), new DatedUnavailability(days, shift, ""));
        Edit edit = new Edit.ChangeNetwork(new NetworkDiff(List.of(new NetworkDiff.Change(null, absence))));
        int weeks = days.weeks().size();
        Generation around = new Generation(days.weeks().get(0), weeks, List.of(), false, 1, Effort.within(SEARCH));
        progress.tell(desk.texts().text("progress.planning"));
        Outcome outcome = desk.proposed(
                proposals, new Draft(List.of(edit), around), Kind.GENERATION, invocation.flag("propor"), progress);
        Answer answer = OutcomeView.answer(desk, network, outcome);
        boolean shownOnly = outcome instanceof Outcome.Shown shown && !shown.stored();
        return new Answer(answer.code(), answer.data(), page -> {
            List<String> lines = new ArrayList<>(answer.lines().apply(page));
            if (shownOnly) {
                lines.add(desk.texts().text("suppose.shown"));
            }
            return lines;
        });
    }

    private Period days(Network network, Invocation invocation) {
        invocation.required("data");
        LocalDate from = invocation.date("data").orElseThrow();
        LocalDate to = invocation.date("ate").orElse(from);
        if (from.isBefore(desk.today(network)) || to.isBefore(from)) {
            throw desk.refused(
                    ExitCode.USAGE,
                    "suppose.days",
                    desk.texts().date(from),
                    desk.texts().date(to));
        }
        Period days = new Period(from, to);
        if (days.weeks().size() > MOST_WEEKS) {
            throw desk.refused(ExitCode.USAGE, "suppose.long", MOST_WEEKS);
        }
        return days;
    }
}
