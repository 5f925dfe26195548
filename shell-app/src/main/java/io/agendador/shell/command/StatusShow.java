package io.agendador.shell.command;

import io.agendador.present.TextTable;
import io.agendador.review.ProposalStore;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStore;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything stands, and what an admin should look at today, on one screen. */
final class StatusShow implements ShellCommand {

    private static final String CHECK = "verificar";

    private final Desk desk;
    private final Watched.Part roster;
    private final Watched watched;

    /**
     * The state in JSON; what is null is not there yet.
     *
     * @param findings of what is in force over the horizon, by severity
     * @param attention what cannot wait first
     */
    record View(
            String database,
            String version,
            @Nullable String network,
            @Nullable Long revision,
            @Nullable Integer professionals,
            @Nullable Integer locations,
            @Nullable Integer rooms,
            @Nullable Integer assignmentsInForce,
            @Nullable Map<Inconsistency.Severity, Integer> findings,
            ProposalList.@Nullable Entry latestProposal,
            List<AttentionView> attention) {

        static View empty(Watched watched) {
            return new View(
                    watched.database(), watched.version(), null, null, null, null, null, null, null, null, List.of());
        }
    }

    /** Where {@code roster} says what of the roster needs attention. */
    StatusShow(Desk desk, Watched.Part roster, Watched watched) {
        this.desk = desk;
        this.roster = roster;
        this.watched = watched;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("status", "status").flag(CHECK, "check");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Optional<RosterReport> report = desk.reports()
                .network()
                .map(RosterStore.Snapshot::network)
                .flatMap(it -> desk.reports().inForce(horizon(it)));
        List<ProposalStore.Summary> latest = desk.proposals(1);
        return report.map(it -> answer(it, latest, invocation)).orElseGet(this::nothingYet);
    }

    private Period horizon(Network network) {
        return Period.weeks(Week.first(desk.today(network)), network.policy().horizonWeeks());
    }

    private Answer nothingYet() {
        return Answer.done(
                View.empty(watched),
                page -> List.of(
                        desk.texts().text("status.database", watched.database()),
                        desk.texts().text("desk.no-network", desk.typedBefore())));
    }

    private Answer answer(RosterReport report, List<ProposalStore.Summary> latest, Invocation invocation) {
        Network network = report.base().network();
        List<AttentionView> attention = AttentionView.all(
                desk, network, watched.failures(), Stream.concat(Stream.of(roster), watched.parts().stream()));
        View view = new View(
                watched.database(),
                watched.version(),
                network.name(),
                report.base().revision(),
                network.professionals().size(),
                network.locations().size(),
                network.rooms().size(),
                report.roster().within(report.period()).assignments().size(),
                ProposalView.counts(report),
                latest.stream().map(ProposalList.Entry::of).findFirst().orElse(null),
                attention);
        boolean failed = invocation.flag(CHECK) && attention.stream().anyMatch(AttentionView::urgent);
        return new Answer(failed ? ExitCode.FAILED : ExitCode.DONE, view, page -> lines(report, view, latest, page));
    }

    private List<String> lines(RosterReport report, View view, List<ProposalStore.Summary> latest, Answer.Page page) {
        List<String> lines = new ArrayList<>(table(report, latest).lines(page.width(), page.colours()));
        lines.add("");
        lines.add(desk.texts().text("status.attention", view.attention().size()));
        view.attention().stream().flatMap(it -> it.lines(page)).forEach(lines::add);
        return lines;
    }

    private TextTable table(RosterReport report, List<ProposalStore.Summary> latest) {
        Network network = report.base().network();
        TextTable table = TextTable.of(desk.texts().text("columns.entry").split(";", -1))
                .row(desk.texts().text("status.label.version"), watched.version())
                .row(desk.texts().text("status.label.database"), watched.database())
                .row(desk.texts().text("policy.network"), network.name() + " (" + network.zone() + ")")
                .row(
                        desk.texts().text("status.label.revision"),
                        String.valueOf(report.base().revision()))
                .row(
                        desk.texts().text("status.label.registry"),
                        desk.texts()
                                .text(
                                        "status.registry",
                                        network.professionals().size(),
                                        network.locations().size(),
                                        network.rooms().size()))
                .row(
                        desk.texts().text("status.label.horizon"),
                        desk.texts()
                                .text(
                                        "status.horizon",
                                        desk.texts().shortDate(report.period().from()),
                                        desk.texts().date(report.period().to()),
                                        report.roster()
                                                .within(report.period())
                                                .assignments()
                                                .size()))
                .row(desk.texts().text("status.label.findings"), counts(report));
        return table.row(
                desk.texts().text("status.label.proposal"),
                latest.stream()
                        .map(it -> desk.texts()
                                .text(
                                        "status.proposal",
                                        Desk.shortId(it.id()),
                                        desk.texts().word(it.status()),
                                        it.gaps(),
                                        it.changes()))
                        .findFirst()
                        .orElse(desk.texts().text("desk.no-proposal", "", desk.typedBefore())));
    }

    private String counts(RosterReport report) {
        return desk.texts()
                .text(
                        "findings.counts",
                        report.count(Inconsistency.Severity.ERROR),
                        report.count(Inconsistency.Severity.WARNING),
                        report.count(Inconsistency.Severity.INFO));
    }
}
