package io.agendador.prompt.conversation;

import io.agendador.roster.Author;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A prompt before it is read.
 *
 * @param executor who is to read it, by name
 * @param executorVersion what its reading depends on
 * @param amends the number of the prompt whose proposal it adjusts; null for none
 */
public record Asked(
        ConversationKey conversation,
        Author author,
        String text,
        String executor,
        String executorVersion,
        Instant at,
        Locale locale,
        @Nullable Long amends) {}
