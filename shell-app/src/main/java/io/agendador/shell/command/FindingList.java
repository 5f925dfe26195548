package io.agendador.shell.command;

import io.agendador.present.Sentences;
import io.agendador.present.Style;
import io.agendador.review.RosterReport;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong with what is in force, or with a proposal. */
final class FindingList implements ShellCommand {

    /** How many of each kind an overview shows. */
    static final int FEW = 3;

    private final Desk desk;

    FindingList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala inconsistencias", "roster findings")
                .option("proposta", "proposal", "ultima", desk.offers().proposals())
                .option("gravidade", "severity", "aviso", desk.offers().words(Inconsistency.Severity.class))
                .option("tipo", "kind", "gap", desk.offers().words(Inconsistency.Kind.class));
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Week first = Week.first(desk.today(network));
        RosterReport report =
                desk.report(invocation, Period.weeks(first, network.policy().horizonWeeks()));
        Optional<Inconsistency.Severity> severity = invocation.choice("gravidade", Inconsistency.Severity.class);
        Optional<Inconsistency.Kind> kind = invocation.choice("tipo", Inconsistency.Kind.class);
        List<Inconsistency> shown = report.findings().stream()
                .filter(it -> severity.isEmpty() || severity.get() == it.severity())
                .filter(it -> kind.isEmpty() || kind.get() == it.kind())
                .toList();
        Sentences sentences = desk.sentences(network);
        List<FindingView> data =
                shown.stream().map(it -> FindingView.of(network, sentences, it)).toList();
        return Answer.done(data, page -> lines(desk, data, page, Integer.MAX_VALUE));
    }

    /** By kind, the gravest first; of each kind at most this many. */
    static List<String> lines(Desk desk, List<FindingView> findings, Answer.Page page, int most) {
        if (findings.isEmpty()) {
            return List.of(desk.texts().text("none.findings"));
        }
        Map<Inconsistency.Kind, List<FindingView>> byKind =
                findings.stream().collect(Collectors.groupingBy(FindingView::kind, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, some) -> {
            String head = desk.texts()
                    .text(
                            "findings.head",
                            desk.texts().word(kind.severity()),
                            desk.texts().word(kind),
                            some.size());
            lines.add(page.colours() ? Style.HEADING.ansi(head) : head);
            some.stream().limit(most).forEach(it -> lines.add("  " + it.sentence()));
            if (some.size() > most) {
                lines.add("  " + desk.texts().text("proposal.gaps.more", some.size() - most));
            }
        });
        return lines;
    }
}
