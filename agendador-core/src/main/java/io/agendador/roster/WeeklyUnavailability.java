package io.agendador.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A shift of every such weekday on which a professional does not work.
 *
 * @param reason why, one line, possibly empty
 */
public record WeeklyUnavailability(DayOfWeek weekday, Shift shift, String reason) {

    static final Comparator<WeeklyUnavailability> ORDER = Comparator.comparing(WeeklyUnavailability::weekday)
            .thenComparing(WeeklyUnavailability::shift)
            .thenComparing(WeeklyUnavailability::reason);

    public WeeklyUnavailability {
        reason = Valid.text("reason", reason);
    }

    /** Whether it holds then. */
    public boolean covers(LocalDate date, Shift other) {
        return weekday == date.getDayOfWeek() && shift == other;
    }
}
