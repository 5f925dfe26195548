package io.agendador.benchmarks.prompt;

import java.util.List;
import java.util.Locale;

/**
 * How long one prompt took.
 *
 * @param about the instance, or the bank
 * @param kind what the prompt asks for
 */
public record Timing(String about, String kind, Pass pass, double millis) {

    /** How warm its process was. */
    public enum Pass {
        /** The process's first prompt. */
        FIRST,
        /** In the first round, but not its first prompt. */
        FIRST_ROUND,
        /** After the first round. */
        WARM;

        static Pass of(int round, int number) {
            return round > 0 ? WARM : number == 0 ? FIRST : FIRST_ROUND;
        }
    }

    /** A line that {@link #read} understands. */
    public String line() {
        return String.join(",", about, kind, pass.name(), String.format(Locale.ROOT, "%.3f", millis));
    }

    /** From its line. */
    public static Timing read(String line) {
        List<String> cells = List.of(line.split(",", -1));
        return new Timing(cells.get(0), cells.get(1), Pass.valueOf(cells.get(2)), Double.parseDouble(cells.get(3)));
    }
}
