package io.agendador.prompt.command;

import java.time.LocalDate;

/**
 * Take away all that generations placed, to the end of what is planned; wants a second confirmation of its own.
 *
 * @param from the first day
 * @param only which part of it; empty for all
 * @param except which part of it stays as it is
 */
public record ClearFuture(LocalDate from, Scope only, Scope except) implements ReplanCommand {

    public ClearFuture {
        Days.check("from", from);
    }
}
