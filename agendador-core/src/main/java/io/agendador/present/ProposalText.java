package io.agendador.present;

import io.agendador.planning.ScorePart;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.review.LoadDiff;
import io.agendador.review.RosterReport;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a proposal does, as people decide by it: who comes, goes or gives way and why, hours and doubles before and after,
 * what is wrong then and was not, and what is no longer wrong. Needs the report of a proposal. Immutable.
 */
public final class ProposalText {

    private static final int MOST_OF_A_KIND = 12;
    private static final int FEW = 3;

    private final Texts texts;
    private final int width;
    private final boolean colours;

    /**
     * A way of writing.
     *
     * @param width columns of the terminal, which tables keep to; 0 for no limit
     * @param colours whether escape codes may be used; without them the text says the same
     */
    public ProposalText(Texts texts, int width, boolean colours) {
        this.texts = texts;
        this.width = width;
        this.colours = colours;
    }

    /** All of it, an empty line between the parts; what there is nothing to say of is left out. */
    public List<String> lines(RosterReport report) {
        List<String> lines = new ArrayList<>(List.of(summary(report)));
        for (List<String> part : List.of(changes(report), load(report), findings(report))) {
            if (!part.isEmpty()) {
                lines.add("");
                lines.addAll(part);
            }
        }
        return lines;
    }

    /** How much of everything, in one line. */
    public String summary(RosterReport report) {
        Proposal proposal = proposal(report);
        Map<Mark.Kind, Integer> counts = new EnumMap<>(Mark.Kind.class);
        Mark.of(proposal.diff()).values().forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
        return texts.text(
                "preview.summary",
                counts.getOrDefault(Mark.Kind.ADDED, 0),
                counts.getOrDefault(Mark.Kind.REMOVED, 0),
                counts.getOrDefault(Mark.Kind.CHANGED, 0),
                proposal.plan().gaps().size());
    }

    /** What changes, the network first, a line each; beside who is new, why. */
    public List<String> changes(RosterReport report) {
        Proposal proposal = proposal(report);
        Decisions decisions = new Decisions(texts, report.base().network());
        List<String> lines = new ArrayList<>();
        proposal.network().changes().forEach(it -> lines.add("  " + decisions.change(it)));
        proposal.diff()
                .changes()
                .forEach(it -> lines.add("  " + painted(it, decisions.change(it)) + why(proposal, it)));
        if (!lines.isEmpty()) {
            lines.add(0, painted(texts.text("preview.changes"), Style.HEADING));
        }
        return lines;
    }

    /** Hours by week, and doubles, of those whose slots change. */
    public List<String> load(RosterReport report) {
        LoadChanges loads = new LoadChanges(texts, LoadDiff.of(report));
        if (loads.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(painted(texts.text("preview.load"), Style.HEADING)));
        lines.addAll(loads.lines(width, colours));
        if (loads.anyBeyond()) {
            lines.add(texts.text("preview.beyond"));
        }
        return lines;
    }

    /** What is wrong then and was not, then what is no longer wrong; the gravest first. */
    public List<String> findings(RosterReport report) {
        FindingDiff diff = proposal(report).candidate().findingDiff();
        Sentences sentences = new Sentences(texts, report.base().network());
        List<String> lines = new ArrayList<>();
        if (!diff.created().isEmpty()) {
            lines.add(painted(texts.text("preview.created", diff.created().size()), Style.HEADING));
            byKind(diff.created()).forEach((kind, some) -> lines.addAll(of(sentences, kind, some, mostCreated(kind))));
        }
        if (!diff.resolved().isEmpty()) {
            lines.add(painted(texts.text("preview.resolved", diff.resolved().size()), Style.HEADING));
            byKind(diff.resolved()).forEach((kind, some) -> lines.addAll(of(sentences, kind, some, FEW)));
        }
        return lines.isEmpty() ? List.of(texts.text("preview.same")) : lines;
    }

    /** What is only to be known is only counted, unless it is little. */
    private static int mostCreated(Kind kind) {
        return kind.severity() == Severity.INFO ? FEW : MOST_OF_A_KIND;
    }

    private List<String> of(Sentences sentences, Kind kind, List<Inconsistency> some, int most) {
        String word = texts.word(kind.severity());
        if (some.size() > most && most == FEW) {
            return List.of("  " + texts.text("preview.many", word, texts.word(kind), some.size()));
        }
        Stream<String> told =
                some.stream().limit(most).map(it -> "  " + texts.text("preview.one", word, sentences.finding(it)));
        Stream<String> more = some.size() > most
                ? Stream.of("  " + texts.text("preview.more", word, texts.word(kind), some.size() - most))
                : Stream.empty();
        Style style = kind.severity() == Severity.ERROR ? Style.WRONG : Style.PLAIN;
        return Stream.concat(told, more).map(it -> painted(it, style)).toList();
    }

    /** By kind, the gravest first. */
    private static Map<Kind, List<Inconsistency>> byKind(List<Inconsistency> some) {
        Map<Kind, List<Inconsistency>> byKind = new EnumMap<>(Kind.class);
        some.forEach(it ->
                byKind.computeIfAbsent(it.kind(), any -> new ArrayList<>()).add(it));
        return byKind;
    }

    private String why(Proposal proposal, Change it) {
        if (!it.moves() || it.after().professional() == null) {
            return "";
        }
        Map<ScorePart, Long> parts = new TreeMap<>(proposal.plan().reasons().getOrDefault(it.slot(), Map.of()));
        if (it.before().professional() != null) {
            // Somebody covered it before, too.
            parts.remove(ScorePart.GAPS);
        }
        String why = new ShortReasons(texts).of(parts);
        return why.isEmpty() ? "" : painted(texts.text("preview.why", why), Style.QUIET);
    }

    private String painted(Change it, String line) {
        if (!it.moves()) {
            return line;
        }
        Mark mark = new Mark(it.before().professional(), it.after().professional());
        return painted(line, mark.kind().style());
    }

    private String painted(String text, Style style) {
        return colours ? style.ansi(text) : text;
    }

    private static Proposal proposal(RosterReport report) {
        return Objects.requireNonNull(report.proposal(), "a proposal's report");
    }
}
