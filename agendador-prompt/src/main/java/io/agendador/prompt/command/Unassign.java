package io.agendador.prompt.command;

import io.agendador.roster.Shift;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Take somebody out, wherever it is on that day; generations do not put it back there.
 *
 * @param shift null for the whole day
 */
public record Unassign(
        String professional, LocalDate date, @Nullable Shift shift) implements ReplanCommand {

    public Unassign {
        professional = Words.name("professional", professional);
        Days.check("date", date);
    }
}
