package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two people change places.
 *
 * @param professionals two different ones
 * @param shift null for the whole day
 */
public record Exchange(
        List<String> professionals,
        LocalDate date,
        @Nullable Shift shift) implements ReplanCommand {

    public Exchange {
        professionals = Words.names("professionals", professionals);
        if (professionals.size() != 2) {
            throw new InvalidValueException("professionals", Expected.RANGE, professionals.size(), 2, 2);
        }
        if (professionals.get(0).equals(professionals.get(1))) {
            throw new InvalidValueException("professionals", Expected.UNIQUE, professionals.get(0));
        }
        Days.check("date", date);
    }
}
