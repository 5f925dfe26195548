package io.agendador.shell.command;

import io.agendador.planning.Plan;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.present.Outlook;
import io.agendador.present.Sentences;
import io.agendador.present.TextTable;
import io.agendador.proposal.Proposal;
import io.agendador.review.RosterReport;
import io.agendador.roster.Network;
import io.agendador.rule.Inconsistency;
import io.agendador.shell.line.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in JSON.
 *
 * @param from the window's first day, {@code 2026-11-22}
 * @param to its last
 * @param least what no roster can be better than; null if nothing was searched
 * @param outlook the same in sentences
 * @param parts the score by part; parts of 0 are there too
 * @param changes slots whose professional it changes
 * @param work moves tried
 * @param repeat what to give as work, with the seed, to make the same proposal again: these moves, or a search's pace
 * @param milliseconds that the search took
 */
record ProposalView(
        String id,
        Proposal.Status status,
        String from,
        String to,
        long baseRevision,
        Score score,
        @Nullable Score least,
        List<String> outlook,
        Map<ScorePart, Long> parts,
        int assignments,
        int changes,
        List<GapView> gaps,
        Map<Inconsistency.Severity, Integer> findings,
        long seed,
        long work,
        String repeat,
        long milliseconds) {

    /** A gap in JSON, with how many people each rule keeps out. */
    record GapView(SlotView slot, boolean fixed, Map<Plan.Exclusion, Integer> excluded, String sentence) {}

    static ProposalView of(Desk desk, RosterReport report, Proposal it) {
        Network network = report.base().network();
        Plan plan = it.plan();
        return new ProposalView(
                it.id().toString(),
                it.status(),
                plan.window().from().toString(),
                plan.window().to().toString(),
                it.baseRevision(),
                plan.score(),
                plan.least(),
                new Outlook(desk.texts()).sentences(plan),
                plan.parts(),
                plan.assignments().size(),
                it.diff().moves().size(),
                plan.gaps().stream()
                        .map(gap -> gap(network, desk.sentences(network), gap))
                        .toList(),
                counts(report),
                plan.run().seed(),
                plan.run().work(),
                plan.run().effort().text(),
                plan.run().elapsed().toMillis());
    }

    static Map<Inconsistency.Severity, Integer> counts(RosterReport report) {
        Map<Inconsistency.Severity, Integer> counts = new EnumMap<>(Inconsistency.Severity.class);
        Stream.of(Inconsistency.Severity.values()).forEach(it -> counts.put(it, report.count(it)));
        return counts;
    }

    /** The proposal for people: what it is, what it costs, what it leaves open. */
    List<String> lines(Desk desk, RosterReport report, Answer.Page page, int mostGaps) {
        List<String> lines = new ArrayList<>();
        lines.add(desk.texts()
                .text(
                        "proposal.head",
                        Desk.shortId(id),
                        desk.texts().shortDate(report.period().from()),
                        desk.texts().date(report.period().to()),
                        desk.texts().word(status),
                        String.valueOf(baseRevision)));
        lines.add(desk.texts().text("proposal.counts", assignments, changes, gaps.size()));
        lines.add(findings(desk));
        lines.add("");
        lines.addAll(scoreTable(desk).lines(page.width(), page.colours()));
        lines.addAll(outlook);
        if (!gaps.isEmpty()) {
            lines.add("");
            lines.add(desk.texts().text("proposal.gaps"));
            gaps.stream().limit(mostGaps).forEach(gap -> lines.add("  " + gap.sentence()));
            if (gaps.size() > mostGaps) {
                lines.add("  " + desk.texts().text("proposal.gaps.more", gaps.size() - mostGaps));
            }
        }
        return lines;
    }

    private String findings(Desk desk) {
        String counts = desk.texts()
                .text(
                        "findings.counts",
                        findings.getOrDefault(Inconsistency.Severity.ERROR, 0),
                        findings.getOrDefault(Inconsistency.Severity.WARNING, 0),
                        findings.getOrDefault(Inconsistency.Severity.INFO, 0));
        return desk.texts().text("findings.line", counts);
    }

    private TextTable scoreTable(Desk desk) {
        TextTable table = TextTable.of(desk.texts().text("columns.score").split(";", -1));
        parts.forEach((part, value) -> {
            if (value != 0) {
                table.row(desk.texts().word(part.level()), desk.texts().word(part), String.valueOf(value));
            }
        });
        return table.row(desk.texts().text("score.total"), desk.texts().text("score.levels"), score.toString());
    }

    private static GapView gap(Network network, Sentences sentences, Plan.GapReasons it) {
        Map<Plan.Exclusion, Integer> excluded = new EnumMap<>(Plan.Exclusion.class);
        it.excluded().forEach((exclusion, people) -> excluded.put(exclusion, people.size()));
        return new GapView(SlotView.gap(network, it.slot()), it.fixed(), excluded, sentences.gap(it));
    }
}
