package io.agendador.roster;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a professional does not work: holidays, leave, an appointment.
 *
 * @param shift the one shift of each day, or null for the whole day
 * @param reason why, one line, possibly empty
 */
public record DatedUnavailability(Period period, @Nullable Shift shift, String reason) {

    static final Comparator<DatedUnavailability> ORDER = Comparator.comparing(
                    (DatedUnavailability it) -> it.period().from())
            .thenComparing(it -> it.period().to())
            .thenComparing(DatedUnavailability::shift, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DatedUnavailability::reason);

    public DatedUnavailability {
        reason = Valid.text("reason", reason);
    }

    /** Whether it holds then. */
    public boolean covers(LocalDate date, Shift other) {
        return period.contains(date) && (shift == null || shift == other);
    }
}
