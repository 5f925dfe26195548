package io.agendador.benchmarks.google;

import java.util.Locale;

/**
 * What something cost.
 *
 * @param events that were there to be written or read
 * @param writes of events that were made
 * @param calls over HTTP
 * @param least calls that suffice
 * @param liveBefore megabytes of heap that were in use before it
 * @param liveAfter the same after it
 * @param peak megabytes that the heap held at most, garbage included
 */
public record Figure(
        String what,
        int calendars,
        long events,
        long writes,
        long calls,
        long least,
        double seconds,
        long liveBefore,
        long liveAfter,
        long peak) {

    /** The columns of {@link #csv}. */
    public static final String COLUMNS =
            "measure,calendars,events,writes,calls,least_calls,seconds,live_before_mb,live_after_mb,peak_heap_mb";

    /** The head of a table in Markdown. */
    public static final String HEAD = "| | calendars | events | writes | HTTP calls | least | ratio | seconds"
            + " | ms per event | live heap before, after | peak heap |\n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|";

    /** A line of that table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %s | %.1f | %s | %d, %d MB | %d MB |",
                what,
                calendars,
                events,
                writes,
                calls,
                least,
                least == 0 ? "" : String.format(Locale.ROOT, "%.3f", (double) calls / least),
                seconds,
                events == 0 ? "" : String.format(Locale.ROOT, "%.2f", 1000 * seconds / events),
                liveBefore,
                liveAfter,
                peak);
    }

    /** A line of a file. */
    public String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%d,%d,%.2f,%d,%d,%d",
                what,
                calendars,
                events,
                writes,
                calls,
                least,
                seconds,
                liveBefore,
                liveAfter,
                peak);
    }
}
