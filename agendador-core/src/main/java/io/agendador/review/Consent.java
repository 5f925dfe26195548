package io.agendador.review;

import io.agendador.proposal.Proposal;
import io.agendador.roster.Author;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a change is made at once, and how far it goes.
 *
 * @param reason why, one line; needed where the change creates warnings
 * @param dryRun whether the change is only shown
 * @param shown what the author was shown and agreed to: anything else is not carried out; null if the author agreed to
 *     whatever comes of it
 */
public record Consent(
        Author author,
        String reason,
        boolean dryRun,
        @Nullable Proposal shown) {

    /** To nothing yet: the change is only shown. */
    public static Consent none(Author author, String reason) {
        return new Consent(author, reason, true, null);
    }

    /** To exactly what was shown. */
    public static Consent to(Proposal shown, Author author, String reason) {
        return new Consent(author, reason, false, shown);
    }

    /** To whatever comes of it. */
    public static Consent given(Author author, String reason) {
        return new Consent(author, reason, false, null);
    }
}
