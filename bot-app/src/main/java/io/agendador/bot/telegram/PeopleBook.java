package io.agendador.bot.telegram;

import java.time.Instant;
import java.time.LocalDate;

/** Who was turned away, and who turned us away. */
public interface PeopleBook {

    /** Notes that a stranger is told so on that day; false if that was done before on it. */
    boolean refuse(long user, LocalDate day);

    /** Notes whether a chat takes our messages. */
    void blocked(long chat, boolean blocked, Instant now);

    /** Whether a chat does not take our messages. */
    boolean isBlocked(long chat);
}
