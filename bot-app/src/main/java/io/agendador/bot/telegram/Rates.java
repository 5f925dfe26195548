package io.agendador.bot.telegram;

/**
 * How fast messages go.
 *
 * @param perSecond over all chats
 * @param perChatSecond new ones in a chat
 * @param perGroupMinute in a group
 */
public record Rates(int perSecond, int perChatSecond, int perGroupMinute) {

    /** What Telegram allows. */
    public static final Rates TELEGRAM = new Rates(30, 1, 20);

    public Rates {
        if (perSecond < 1 || perChatSecond < 1 || perGroupMinute < 1) {
            throw new IllegalArgumentException("each rate is at least 1");
        }
    }
}
