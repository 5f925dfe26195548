package io.agendador.jobs.ledger;

import io.agendador.roster.Author;
import java.time.Instant;

/**
 * What does not run until somebody says so.
 *
 * @param scope how much
 * @param name of the job or category; empty for all
 * @param reason why, 1…500 characters
 * @param author who paused it
 * @param since when
 */
public record Pause(Scope scope, String name, String reason, Author author, Instant since) {

    /** How much is paused. */
    public enum Scope {
        ALL,
        CATEGORY,
        JOB
    }

    /** Checks it. */
    public Pause {
        if ((scope == Scope.ALL) != name.isEmpty()) {
            throw new IllegalArgumentException("a pause names its job or its category, unless it is of all");
        }
        if (reason.isBlank() || reason.length() > 500) {
            throw new IllegalArgumentException("a pause has a reason of at most 500 characters");
        }
    }
}
