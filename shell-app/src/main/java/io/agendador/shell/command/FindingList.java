package io.agendador.shell.command;

import io.agendador.present.Actions;
import io.agendador.present.Sentences;
import io.agendador.present.Style;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Situation;
import io.agendador.review.Adjustments;
import io.agendador.review.RosterReport;
import io.agendador.review.Suggestion;
import io.agendador.review.Suggestions;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.shell.command.FindingView.ActionView;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with what is in force, or with a proposal, and what can be done about it. */
final class FindingList implements ShellCommand {

    /** How many of each kind an overview shows. */
    static final int FEW = 3;

    private static final String APPLY = "aplicar";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?");

    private final Desk desk;
    private final Adjustments adjustments;

    FindingList(Desk desk, Adjustments adjustments) {
        this.desk = desk;
        this.adjustments = adjustments;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("escala inconsistencias", "roster findings")
                .option("proposta", "proposal", "ultima", desk.offers().proposals())
                .option("gravidade", "severity", "aviso", desk.offers().words(Inconsistency.Severity.class))
                .option("tipo", "kind", "gap", desk.offers().words(Inconsistency.Kind.class))
                .flag("acoes", "actions")
                .with(new Syntax.Option(APPLY, "apply", "3.1", Completion.NONE, "finding-apply", false))
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Week first = Week.first(desk.today(network));
        RosterReport report =
                desk.report(invocation, Period.weeks(first, network.policy().horizonWeeks()));
        List<Inconsistency> shown =
                shown(invocation, report, report.situation(desk.clock().instant()));
        Optional<String> wanted = invocation.text(APPLY);
        if (wanted.isPresent()) {
            List<Edit> edits = suggestion(report, shown, wanted.get()).edits();
            return Carrying.out(desk, invocation, consent -> adjustments.adjust(edits, consent));
        }
        boolean withActions = invocation.flag("acoes");
        List<FindingView> data = views(report, shown, withActions);
        return Answer.done(data, page -> numbered(data, withActions, page));
    }

    /** In the order in which they are numbered: of a kind, what can still be changed before what has begun. */
    private static List<Inconsistency> shown(Invocation invocation, RosterReport report, Situation situation) {
        Optional<Inconsistency.Severity> severity = invocation.choice("gravidade", Inconsistency.Severity.class);
        Optional<Inconsistency.Kind> kind = invocation.choice("tipo", Inconsistency.Kind.class);
        return report.findings().stream()
                .filter(it -> severity.isEmpty() || severity.get() == it.severity())
                .filter(it -> kind.isEmpty() || kind.get() == it.kind())
                .sorted(Comparator.comparing(Inconsistency::kind)
                        .thenComparing(it -> it.slots().stream().allMatch(situation::begun)))
                .toList();
    }

    private List<FindingView> views(RosterReport report, List<Inconsistency> shown, boolean withActions) {
        Network network = report.base().network();
        Sentences sentences = desk.sentences(network);
        if (!withActions) {
            return shown.stream()
                    .map(it -> FindingView.of(network, sentences, it))
                    .toList();
        }
        Suggestions suggestions = suggestions(report);
        Actions actions = new Actions(desk.texts(), network);
        return shown.stream()
                .map(it -> FindingView.of(network, sentences, it)
                        .with(suggestions.about(it).stream()
                                .map(some -> ActionView.of(actions, some))
                                .toList()))
                .toList();
    }

    /** What {@code 3.1} means: the first action about the third finding; {@code 3} is the same. */
    private Suggestion suggestion(RosterReport report, List<Inconsistency> shown, String wanted) {
        Matcher numbers = NUMBERS.matcher(wanted);
        if (!numbers.matches()) {
            throw desk.refused(ExitCode.USAGE, "findings.number", wanted);
        } else if (report.proposal() != null) {
            throw desk.refused(ExitCode.USAGE, "findings.proposed", desk.typedBefore());
        }
        int finding = Integer.parseInt(numbers.group(1));
        if (finding < 1 || finding > shown.size()) {
            throw desk.refused(ExitCode.USAGE, "findings.none", finding, shown.size(), desk.typedBefore());
        }
        List<Suggestion> about = suggestions(report).about(shown.get(finding - 1));
        int action = numbers.group(2) == null ? 1 : Integer.parseInt(numbers.group(2));
        if (action < 1 || action > about.size()) {
            throw desk.refused(ExitCode.USAGE, "findings.no-action", finding, action, about.size(), desk.typedBefore());
        }
        return about.get(action - 1);
    }

    private Suggestions suggestions(RosterReport report) {
        return Suggestions.of(report.situation(desk.clock().instant()), report.period());
    }

    /** An overview, by kind, the gravest first; of each kind at most this many. */
    static List<String> overview(Desk desk, List<FindingView> findings, Answer.Page page, int most) {
        if (findings.isEmpty()) {
            return List.of(desk.texts().text("none.findings"));
        }
        List<String> lines = new ArrayList<>();
        byKind(findings).forEach((kind, some) -> {
            lines.add(head(desk, kind, some.size(), page));
            some.stream().limit(most).forEach(it -> lines.add("  " + it.sentence()));
            if (some.size() > most) {
                lines.add("  " + desk.texts().text("proposal.gaps.more", some.size() - most));
            }
        });
        return lines;
    }

    private List<String> numbered(List<FindingView> findings, boolean withActions, Answer.Page page) {
        if (findings.isEmpty()) {
            return List.of(desk.texts().text("none.findings"));
        }
        List<String> lines = new ArrayList<>();
        int[] number = new int[1];
        byKind(findings).forEach((kind, some) -> {
            lines.add(head(desk, kind, some.size(), page));
            some.forEach(it -> {
                String before = "%4d ".formatted(++number[0]);
                lines.add(before + it.sentence());
                lines.addAll(actions(it, number[0]));
            });
        });
        lines.add("");
        lines.add(withActions ? applying(findings) : desk.texts().text("findings.act"));
        return lines;
    }

    /** How to take the first action that there is. */
    private String applying(List<FindingView> numbered) {
        return numbered.stream()
                .filter(it -> !it.actions().isEmpty())
                .findFirst()
                .map(it -> desk.texts().text("findings.apply", String.valueOf(numbered.indexOf(it) + 1)))
                .orElseGet(() -> desk.texts().text("findings.nothing"));
    }

    private static List<String> actions(FindingView finding, int number) {
        List<String> lines = new ArrayList<>();
        for (ActionView it : finding.actions()) {
            lines.add("     " + number + "." + (finding.actions().indexOf(it) + 1) + " " + it.sentence());
            it.consequences().forEach(said -> lines.add("         " + said));
        }
        return lines;
    }

    private static Map<Inconsistency.Kind, List<FindingView>> byKind(List<FindingView> findings) {
        return findings.stream().collect(Collectors.groupingBy(FindingView::kind, TreeMap::new, Collectors.toList()));
    }

    private static String head(Desk desk, Inconsistency.Kind kind, int count, Answer.Page page) {
        String head = desk.texts()
                .text(
                        "findings.head",
                        desk.texts().word(kind.severity()),
                        desk.texts().word(kind),
                        count);
        return page.colours() ? Style.HEADING.ansi(head) : head;
    }
}
