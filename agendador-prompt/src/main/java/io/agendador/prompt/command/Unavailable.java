package io.agendador.prompt.command;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Somebody cannot come; what it had then is planned anew in the same proposal.
 *
 * @param shift null for whole days
 * @param reason one line, or null
 */
public record Unavailable(
        String professional,
        Period period,
        @Nullable Shift shift,
        @Nullable String reason) implements ReplanCommand {

    public Unavailable {
        professional = Words.name("professional", professional);
        Days.check("period", period);
        reason = Words.reason(reason);
    }
}
