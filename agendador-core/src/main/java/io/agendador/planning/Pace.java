package io.agendador.planning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one search did: with the same seed it can be done again, step by step, on any machine.
 *
 * @param search which of several it was, from 0 on; each makes choices of its own
 * @param steps how many it took at each level of heat, hot to cold; later levels may be missing
 */
public record Pace(long search, List<Long> steps) {

    private static final String LEVEL = "+";
    private static final String SEARCH = ":";

    public Pace {
        steps = List.copyOf(steps);
        if (search < 0 || steps.size() > Course.LEVELS || steps.stream().anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("no pace of a search: " + search + SEARCH + steps);
        }
    }

    /**
     * The pace of such a text, {@code 0:8192+8192+4096}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Pace of(String text) {
        String[] parts = text.split(SEARCH, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("a pace is a search's number, a colon and its steps: " + text);
        }
        return new Pace(
                Long.parseLong(parts[0]),
                Stream.of(parts[1].split(Pattern.quote(LEVEL)))
                        .map(Long::valueOf)
                        .toList());
    }

    /** Moves tried. */
    public long work() {
        return steps.stream().mapToLong(Long::longValue).sum();
    }

    /** The text that {@link #of} reads. */
    @Override
    public String toString() {
        return search + SEARCH + steps.stream().map(String::valueOf).collect(Collectors.joining(LEVEL));
    }
}
