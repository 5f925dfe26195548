package io.agendador.benchmarks.prompt;

import java.util.List;
import java.util.Locale;

/** Timings of one kind, in milliseconds. */
public record Summary(String about, String kind, Timing.Pass pass, List<Double> sorted) {

    /** The columns of {@link #csv}. */
    public static final String COLUMNS = "about,kind,pass,count,median_ms,p95_ms,p99_ms,worst_ms";

    /** Of some timings, at least one. */
    public static Summary of(String about, String kind, Timing.Pass pass, List<Timing> all) {
        return new Summary(
                about, kind, pass, all.stream().map(Timing::millis).sorted().toList());
    }

    /** The least that so many percent do not exceed. */
    double percentile(int percent) {
        return sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }

    /** A line of a file. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%d,%.2f,%.2f,%.2f,%.2f",
                about,
                kind,
                pass,
                sorted.size(),
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100));
    }
}
