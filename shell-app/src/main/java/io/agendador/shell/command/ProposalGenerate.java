package io.agendador.shell.command;

import io.agendador.planning.Effort;
import io.agendador.planning.Pace;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReport;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plans the coming weeks and keeps the result as a proposal. */
final class ProposalGenerate implements ShellCommand {

    private static final int MOST_WEEKS = 12;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_GAPS = 20;
    private static final Duration USUAL = Duration.ofSeconds(2);

    private final Desk desk;
    private final Proposals proposals;

    ProposalGenerate(Desk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala gerar", "roster generate")
                .option("inicio", "start", "2026-11-22", desk.offers().weeks())
                .option("semanas", "weeks", "4")
                .option("forcar-semanas", "force-weeks", "3-4")
                .flag("somente-gaps", "only-gaps")
                .option("semente", "seed", "1")
                .option("segundos", "seconds", "2")
                .option("trabalho", "work", "1000000")
                .flag("simular", "dry-run");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Generation generation = generation(network, invocation);
        boolean dryRun = invocation.flag("simular");
        progress.tell(desk.texts().text("progress.planning"));
        RosterReport report = desk.proposed(proposals, generation, !dryRun, progress);
        Proposal proposal = Objects.requireNonNull(report.proposal());
        ProposalView view = ProposalView.of(desk, report, proposal);
        return Answer.done(view, page -> lines(view, report, page, dryRun));
    }

    private Generation generation(Network network, Invocation invocation) {
        Week first = first(network, invocation);
        int weeks = invocation
                .number("semanas", 1, MOST_WEEKS)
                .map(Math::toIntExact)
                .orElse(network.policy().horizonWeeks());
        return new Generation(
                first,
                weeks,
                afresh(network, invocation, Period.weeks(first, weeks)),
                invocation.flag("somente-gaps"),
                invocation.number("semente", 0, Long.MAX_VALUE).orElse(1L),
                effort(invocation));
    }

    private Week first(Network network, Invocation invocation) {
        LocalDate today = desk.today(network);
        Week first = invocation.date("inicio").map(Week::of).orElse(Week.coming(today));
        if (first.since(Week.of(today)) < 0) {
            throw desk.refused(ExitCode.USAGE, "generate.past", desk.texts().date(first.sunday()));
        }
        if (first.since(Week.of(today)) > 2 * MOST_WEEKS) {
            throw desk.refused(ExitCode.USAGE, "generate.far", desk.texts().date(first.sunday()), 2 * MOST_WEEKS);
        }
        return first;
    }

    private List<Week> afresh(Network network, Invocation invocation, Period window) {
        List<Week> afresh = new ArrayList<>();
        for (int number : invocation.numbers("forcar-semanas", 1, 4 * MOST_WEEKS)) {
            Week week = desk.week(network, number);
            if (!window.contains(week.sunday())) {
                throw desk.refused(
                        ExitCode.USAGE,
                        "generate.outside",
                        number,
                        desk.texts().date(week.sunday()),
                        desk.texts().date(window.from()),
                        desk.texts().date(window.to()));
            }
            afresh.add(week);
        }
        return afresh;
    }

    private Effort effort(Invocation invocation) {
        Duration limit = invocation
                .number("segundos", 1, MOST_SECONDS)
                .map(Duration::ofSeconds)
                .orElse(USUAL);
        return invocation
                .text("trabalho")
                .filter(it -> it.contains(":"))
                .map(this::repeated)
                .or(() -> invocation.number("trabalho", 1, Long.MAX_VALUE).map(Effort::of))
                .map(it -> invocation.flag("segundos") ? new Effort(it.work(), limit, it.pace()) : it)
                .orElse(Effort.within(limit));
    }

    private Effort repeated(String pace) {
        try {
            return Effort.of(Pace.of(pace));
        } catch (IllegalArgumentException e) {
            throw desk.refused(ExitCode.USAGE, "generate.pace", pace);
        }
    }

    private List<String> lines(ProposalView view, RosterReport report, Answer.Page page, boolean dryRun) {
        List<String> lines = new ArrayList<>(view.lines(desk, report, page, MOST_GAPS));
        lines.add("");
        lines.add(desk.texts()
                .text("proposal.repeat", view.seed(), String.valueOf(view.work()), view.milliseconds(), view.repeat()));
        if (dryRun) {
            lines.add(desk.texts().text("generate.dry-run"));
        } else {
            String id = Desk.shortId(view.id());
            lines.add(desk.texts().text("generate.next", desk.typedBefore(), id));
        }
        return lines;
    }
}
