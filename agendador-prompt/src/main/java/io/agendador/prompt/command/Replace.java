package io.agendador.prompt.command;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One takes over the other's places.
 *
 * @param out who has them
 * @param in who gets them, somebody else
 * @param shift null for the whole day
 */
public record Replace(
        String out, String in, LocalDate date, @Nullable Shift shift) implements ReplanCommand {

    public Replace {
        out = Words.name("out", out);
        in = Words.name("in", in);
        if (out.equals(in)) {
            throw new InvalidValueException("in", Expected.UNIQUE, in);
        }
        Days.check("date", date);
    }
}
