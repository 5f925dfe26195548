package io.agendador.prompt.command;

import io.agendador.roster.Period;
import org.jspecify.annotations.Nullable;

/**
 * Cover what nobody covers, and leave all else as it is.
 *
 * @param period which days; null for the horizon
 * @param doubles null for what holds otherwise
 * @param only which part of them; empty for all
 * @param except which part of them stays as it is
 */
public record FillGaps(@Nullable Period period, @Nullable Doubles doubles, Scope only, Scope except)
        implements ReplanCommand {

    public FillGaps {
        Days.optionalCheck("period", period);
    }
}
