package io.agendador.review;

import java.time.Duration;

/**
 * For how long what is not kept for good is kept. Decisions are, with who, when and why.
 *
 * @param unapproved what proposals would change that nobody approved
 * @param records what approved ones changed, once its days are as long ago; what proposals were computed from; how
 *     policy stood; which events publications wrote; which runs jobs had
 */
public record Retention(Duration unapproved, Duration records) {

    /** 90 and 180 days. */
    public static final Retention USUAL = new Retention(Duration.ofDays(90), Duration.ofDays(180));

    public Retention {
        if (unapproved.toDays() < 14 || records.compareTo(unapproved) < 0) {
            throw new IllegalArgumentException("proposals may be answered for 14 days, and records outlast them: not "
                    + unapproved + ", " + records);
        }
    }
}
