package io.agendador.roster;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A tighter limit for some time; it holds in each calendar week that the period touches.
 *
 * @param maxWeeklyHours 0…168, or null for no change
 * @param maxDoubles doubles a week, 0…7, or null for no change
 */
public record DatedLimit(
        Period period,
        @Nullable Integer maxWeeklyHours,
        @Nullable Integer maxDoubles) {

    static final Comparator<DatedLimit> ORDER = Comparator.comparing(
                    (DatedLimit it) -> it.period().from())
            .thenComparing(it -> it.period().to())
            .thenComparing(DatedLimit::maxWeeklyHours, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DatedLimit::maxDoubles, Comparator.nullsFirst(Comparator.naturalOrder()));

    public DatedLimit {
        if (maxWeeklyHours != null) {
            Valid.range("maxWeeklyHours", maxWeeklyHours, 0, 168);
        }
        if (maxDoubles != null) {
            Valid.range("maxDoubles", maxDoubles, 0, 7);
        }
    }
}
