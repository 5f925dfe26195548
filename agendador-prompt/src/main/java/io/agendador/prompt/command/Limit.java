package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Period;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works no more than this in each calendar week that the period touches; at least one of both is given.
 *
 * @param maxWeeklyHours 0…168, or null for no change
 * @param maxDoubles doubles a week, 0…7, or null for no change
 */
public record Limit(
        String professional,
        Period period,
        @Nullable Integer maxWeeklyHours,
        @Nullable Integer maxDoubles) implements ReplanCommand {

    public Limit {
        professional = Words.name("professional", professional);
        Days.check("period", period);
        if (maxWeeklyHours == null && maxDoubles == null) {
            throw new InvalidValueException("maxWeeklyHours", Expected.RANGE, "", 0, 168);
        }
        check("maxWeeklyHours", maxWeeklyHours, 168);
        check("maxDoubles", maxDoubles, 7);
    }

    private static void check(String field, @Nullable Integer value, int most) {
        if (value != null && (value < 0 || value > most)) {
            throw new InvalidValueException(field, Expected.RANGE, value, 0, most);
        }
    }
}
