package io.agendador.prompt.conversation;

import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;

/**
 * Which conversation it is, within one network.
 *
 * @param channel by which app, {@code shell} or {@code telegram}; 1…40 characters
 * @param chat with whom, by that app's own id; 1…120 characters
 */
public record ConversationKey(String channel, String chat) {

    private static final int LONGEST_CHANNEL = 40;
    private static final int LONGEST_CHAT = 120;

    public ConversationKey {
        check("channel", channel, LONGEST_CHANNEL);
        check("chat", chat, LONGEST_CHAT);
    }

    private static void check(String field, String value, int most) {
        if (value.isBlank() || value.length() > most) {
            throw new InvalidValueException(field, Expected.SHORTER_TEXT, "…", most);
        }
    }
}
