package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates in commands: of this world, and no more of them than can be walked through. */
final class Days {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 731;

    private Days() {}

    static void check(String field, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            String first = FIRST_YEAR + "-01-01";
            throw new InvalidValueException(field, Expected.RANGE, date, first, LAST_YEAR + "-12-31");
        }
    }

    static void check(String field, Period period) {
        check(field, period.from());
        check(field, period.to());
        long days = period.to().toEpochDay() - period.from().toEpochDay() + 1;
        if (days > LONGEST) {
            throw new InvalidValueException(field, Expected.RANGE, days, 1, LONGEST);
        }
    }

    static void optionalCheck(String field, @Nullable Period period) {
        if (period != null) {
            check(field, period);
        }
    }
}
