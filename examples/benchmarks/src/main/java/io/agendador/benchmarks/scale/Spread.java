package io.agendador.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measured values, rising. */
public record Spread(List<Double> sorted) {

    /** Of these. */
    static Spread of(Stream<Double> values) {
        return new Spread(values.sorted().toList());
    }

    /** The columns of {@link #csv}. */
    public static final String COLUMNS = "count,median,p95,p99,worst";

    /** A line of a file. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "%d,%.2f,%.2f,%.2f,%.2f",
                sorted.size(),
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100));
    }

    /** The least that so many percent do not exceed; 0 of nothing. */
    public double percentile(int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }
}
