package io.agendador.jobs.catalogue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as catalogues' files write them: {@code 90s}, {@code 5m}, {@code 25h}, {@code 8d}. */
final class Durations {

    private static final Pattern SIMPLE = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");
    private static final Map<String, ChronoUnit> UNITS = units();

    private Durations() {}

    private static Map<String, ChronoUnit> units() {
        Map<String, ChronoUnit> units = new LinkedHashMap<>();
        units.put("d", ChronoUnit.DAYS);
        units.put("h", ChronoUnit.HOURS);
        units.put("m", ChronoUnit.MINUTES);
        units.put("s", ChronoUnit.SECONDS);
        units.put("ms", ChronoUnit.MILLIS);
        return Collections.unmodifiableMap(units);
    }

    /** What {@link #text} writes, and ISO 8601, more than nothing. */
    static Duration parse(String text) {
        Matcher simple = SIMPLE.matcher(text);
        Duration length = simple.matches()
                ? Duration.of(Long.parseLong(simple.group(1)), unit(simple.group(2)))
                : Duration.parse(text);
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("no time");
        }
        return length;
    }

    private static ChronoUnit unit(String name) {
        return UNITS.getOrDefault(name, ChronoUnit.MILLIS);
    }

    /** In the largest unit that goes into it; ISO 8601 where none does. */
    static String text(Duration length) {
        for (Map.Entry<String, ChronoUnit> unit : UNITS.entrySet()) {
            long count = length.dividedBy(unit.getValue().getDuration());
            if (count < 1_000_000_000 && length.equals(Duration.of(count, unit.getValue()))) {
                return count + unit.getKey();
            }
        }
        return length.toString();
    }
}
