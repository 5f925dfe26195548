package io.agendador.bot.telegram;

/**
 * What has come from Telegram.
 *
 * @param update Telegram's number for it
 * @param chat a person's, above 0, or a group's, below 0
 * @param user who did it
 * @param userName the first name that person goes by in Telegram; may be empty
 * @param message the message that was written, or whose button was pressed; 0 where there is none
 * @param text what was written, or what the pressed button carries; else empty
 * @param query what has to be answered when a button was pressed; else empty
 */
public record Incoming(
        int update, Kind kind, long chat, long user, String userName, int message, String text, String query) {

    /** What it is. */
    public enum Kind {
        /** Somebody wrote. */
        TEXT,
        /** Somebody pressed a button. */
        PRESS,
        /** Somebody sent what we cannot read: a picture, a voice message. */
        OTHER,
        /** The bot was blocked, or thrown out of a group. */
        BLOCKED,
        /** The bot may write there again. */
        UNBLOCKED
    }

    /** Whether it is in a group of people. */
    public boolean inGroup() {
        return chat < 0;
    }

    /** The same without what was written. */
    Incoming withoutContent() {
        return new Incoming(update, kind, chat, user, "", message, "", "");
    }
}
