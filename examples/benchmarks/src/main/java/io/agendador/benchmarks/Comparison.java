package io.agendador.benchmarks;

import io.agendador.benchmarks.Trial.Result;
import io.agendador.planning.Score;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The results on one instance: what each peer came to, beside our median and worst. */
final class Comparison {

    private final String instance;
    private final List<Result> peers;
    private final List<Result> ours;

    Comparison(String instance, List<Result> results) {
        this.instance = instance;
        List<Result> here = results.stream()
                .filter(it -> it.trial().instance().equals(instance))
                .toList();
        peers = here.stream()
                .filter(it -> it.trial().planner() != Contender.AGENDADOR)
                .toList();
        ours = here.stream()
                .filter(it -> it.trial().planner() == Contender.AGENDADOR)
                .sorted(Comparator.comparing(Result::score))
                .toList();
    }

    /** As a table in Markdown. */
    void print(PrintStream out) {
        out.println(row(instance, "limit", "coverage", "changes", "preferences", "times ours [our worst]", "heap", ""));
        out.println("|---|---:|---:|---:|---:|---|---:|---|");
        peers.forEach(it -> out.println(peer(it)));
        if (!ours.isEmpty()) {
            out.println(ours());
        }
    }

    /** How many times as much as ours theirs is, at the first level where they differ. */
    static String ratio(Score theirs, Score ours) {
        if (theirs.hard() != ours.hard()) {
            return "breaks rules";
        }
        if (theirs.coverage() != ours.coverage()) {
            return "coverage " + times(theirs.coverage(), ours.coverage());
        }
        if (theirs.changes() != ours.changes()) {
            return "changes " + times(theirs.changes(), ours.changes());
        }
        return "preferences " + times(theirs.preferences(), ours.preferences());
    }

    private String peer(Result it) {
        Score score = it.score();
        return row(
                it.trial().planner(),
                limit(it),
                score.coverage(),
                score.changes(),
                score.preferences(),
                ours.isEmpty() ? "" : ratio(score, median()) + " [" + ratio(score, worst()) + "]",
                it.heapMegabytes() + " MB",
                it.remark());
    }

    private String ours() {
        long heap = ours.stream().mapToLong(Result::heapMegabytes).max().orElse(0);
        return row(
                "ours: median of " + ours.size() + " [worst]",
                limit(ours.get(0)),
                median().coverage() + " [" + worst().coverage() + "]",
                median().changes() + " [" + worst().changes() + "]",
                median().preferences() + " [" + worst().preferences() + "]",
                "",
                heap + " MB",
                "");
    }

    private Score median() {
        return ours.get(ours.size() / 2).score();
    }

    private Score worst() {
        return ours.get(ours.size() - 1).score();
    }

    private static String limit(Result it) {
        return Seconds.of(it.trial().limit()) + " s";
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.toString();
    }

    private static String times(long theirs, long ours) {
        if (ours == 0) {
            return theirs == 0 ? "1.0000" : "∞";
        }
        return String.format(Locale.ROOT, "%.4f", (double) theirs / ours);
    }
}
