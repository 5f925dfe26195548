package io.agendador.jobs.desk;

import java.util.Arrays;
import java.util.List;

/**
 * Why the desk does not do what it is asked for; {@link DeskSentences} has a sentence for each.
 *
 * @param rule what keeps it
 * @param details what else the sentence needs, in the rule's order
 */
public record Denial(Rule rule, List<String> details) {

    /** What keeps something from being done. */
    public enum Rule {
        /** It needs the role {0} ({@link io.agendador.roster.Author.Role}); the author's is {1}. */
        ROLE,
        /** There is no job {0}; {1} is meant, perhaps, or empty. */
        UNKNOWN_JOB,
        /** There is no category {0}; {1} is meant, perhaps, or empty. */
        UNKNOWN_CATEGORY,
        /** It needs a reason. */
        REASON_NEEDED,
        /** The reason has {0} characters; {1} are allowed. */
        REASON_TOO_LONG,
        /** There are too many parameters, or too long ones: {0} of {1} characters are allowed. */
        TOO_MANY_PARAMETERS,
        /** A gate refuses: {0} ({@link io.agendador.jobs.ledger.SkipReason}); behind it stands {1}, or empty. */
        GATE,
        /** That is not paused: {0}, a subject as of {@link io.agendador.jobs.ledger.AuditEntry}. */
        NOT_PAUSED,
        /** There is no occurrence {0}. */
        UNKNOWN_OCCURRENCE,
        /** It is not stuck: it is {0} ({@link io.agendador.jobs.ledger.Standing.State}). */
        NOT_STUCK,
        /** It is no dead letter: it is {0} ({@link io.agendador.jobs.ledger.Standing.State}). */
        NOT_DEAD,
        /** The id {0} belongs to something else. */
        ID_TAKEN
    }

    /** Copies what it is given. */
    public Denial {
        details = List.copyOf(details);
    }

    static Denial of(Rule rule, Object... details) {
        return new Denial(rule, Arrays.stream(details).map(String::valueOf).toList());
    }
}
