package io.agendador.prompt.conversation;

import io.agendador.planning.Effort;
import java.time.Duration;

/**
 * How conversations go.
 *
 * @param search how long all searches of one prompt together may take
 * @param mostRemoved which share of the period's assignments, in percent, a proposal may take away without a second
 *     confirmation, 0…100
 */
public record ConversationSettings(PromptLimits limits, Effort search, int mostRemoved) {

    /** The default limits; searches of 500 ms; 30 %. */
    public static final ConversationSettings DEFAULT =
            new ConversationSettings(PromptLimits.DEFAULT, Effort.within(Duration.ofMillis(500)), 30);

    public ConversationSettings {
        if (mostRemoved < 0 || mostRemoved > 100) {
            throw new IllegalArgumentException("a share is 0 to 100 percent, not " + mostRemoved);
        }
    }
}
