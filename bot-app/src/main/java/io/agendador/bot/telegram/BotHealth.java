package io.agendador.bot.telegram;

import java.time.Instant;

/**
 * Whether Telegram is heard of.
 *
 * @param hearing false if it has been silent for longer than a few questions for updates take
 * @param lastHeard when it answered last; the start, if it never has
 */
public record BotHealth(boolean hearing, Instant lastHeard) {}
