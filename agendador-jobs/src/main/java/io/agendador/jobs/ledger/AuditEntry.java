package io.agendador.jobs.ledger;

import io.agendador.roster.Author;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a person did to the runtime.
 *
 * @param at when
 * @param author who
 * @param action what
 * @param subject to what, 1…200 characters: {@code all}, {@code category/} or {@code job/} and its name,
 *     {@code occurrence/}, the job's name, {@code /} and its id, or {@code on} and {@code off} of pilot mode
 * @param reason why, at most 500 characters
 */
public record AuditEntry(Instant at, Author author, Action action, String subject, Optional<String> reason) {

    /** What was done. */
    public enum Action {
        PAUSE,
        RESUME,
        PILOT,
        RUN,
        FREE,
        RETRY,
        DISCARD
    }
}
