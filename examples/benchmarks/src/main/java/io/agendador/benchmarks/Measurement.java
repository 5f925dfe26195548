package io.agendador.benchmarks;

import io.agendador.benchmarks.Trial.Result;
import io.agendador.planning.Score;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Our runs on an instance within a limit, against what is known of it. */
record Measurement(Reference reference, Duration limit) {

    static final String HEAD = "| instance | limit | best coverage reached | coverage: median [worst] | changes"
            + " | preferences: median [worst] | peak heap |\n|---|---:|---:|---|---|---|---:|";

    /** A line of a table in Markdown; what is known is told by how much above it ours is. */
    String row(List<Result> all) {
        List<Result> here = all.stream()
                .filter(it -> it.trial().instance().equals(reference.instance())
                        && it.trial().limit().equals(limit))
                .toList();
        long reached = here.stream()
                .filter(it -> it.score().coverage() <= reference.coverage())
                .count();
        return String.format(
                Locale.ROOT,
                "| %s | %s s | %d of %d | %s | %s | %s | %d MB |",
                reference.instance(),
                Seconds.of(limit),
                reached,
                here.size(),
                above(here, Score::coverage, reference.coverage()),
                above(here, Score::changes, reference.fewestChanges()),
                above(here, Score::preferences, reference.preferences()),
                here.stream().mapToLong(Result::heapMegabytes).max().orElse(0));
    }

    /** Median and worst, and by how much each is above the best. */
    private static String above(List<Result> here, ToLongFunction<Score> level, long best) {
        List<Long> values =
                here.stream().map(it -> level.applyAsLong(it.score())).sorted().toList();
        if (values.isEmpty()) {
            return "";
        }
        return percent(values.get(values.size() / 2), best) + " [" + percent(values.get(values.size() - 1), best) + "]";
    }

    private static String percent(long value, long best) {
        return best <= 0 ? "" + value : String.format(Locale.ROOT, "%d %+.2f %%", value, 100.0 * (value - best) / best);
    }
}
