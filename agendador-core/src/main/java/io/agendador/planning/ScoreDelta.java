package io.agendador.planning;

import io.agendador.planning.ScorePart.Level;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By how much a change makes a roster dearer, or cheaper where negative. Compared level by level like {@link Score}: the
 * least comes first. Two that compare as equal may differ in their parts.
 *
 * @param parts by part; parts of 0 are left out
 */
public record ScoreDelta(SortedMap<ScorePart, Long> parts) implements Comparable<ScoreDelta> {

    /** Nothing changes. */
    public static final ScoreDelta NONE = new ScoreDelta(new TreeMap<>());

    private static final Comparator<ScoreDelta> ORDER = Comparator.comparingLong(
                    (ScoreDelta it) -> it.of(Level.COVERAGE))
            .thenComparingLong(it -> it.of(Level.CHANGES))
            .thenComparingLong(it -> it.of(Level.PREFERENCES));

    public ScoreDelta {
        SortedMap<ScorePart, Long> some = new TreeMap<>(parts);
        some.values().removeIf(it -> it == 0);
        parts = Collections.unmodifiableSortedMap(some);
    }

    /** The difference of one part. */
    public long of(ScorePart part) {
        return parts.getOrDefault(part, 0L);
    }

    /** The difference of one level: the sum of its parts. */
    public long of(Level level) {
        return parts.entrySet().stream()
                .filter(it -> it.getKey().level() == level)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether the roster gets better. */
    public boolean improves() {
        return compareTo(NONE) < 0;
    }

    @Override
    public int compareTo(ScoreDelta other) {
        return ORDER.compare(this, other);
    }
}
