package io.agendador.prompt.command;

import io.agendador.roster.Period;

/**
 * Plan anew so that hours come closer to what people aim at.
 *
 * @param period which days
 * @param only which part of them; empty for all
 * @param except which part of them stays as it is
 */
public record BalanceHours(Period period, Scope only, Scope except) implements ReplanCommand {

    public BalanceHours {
        Days.check("period", period);
    }

    /** All of it. */
    public static BalanceHours of(Period period) {
        return new BalanceHours(period, Scope.NONE, Scope.NONE);
    }
}
