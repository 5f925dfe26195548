package io.agendador.prompt.conversation;

import io.agendador.mirror.CalendarMirror;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.review.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation needs of others.
 *
 * @param mirror the calendars; null if there are none, and nothing is published
 */
public record ConversationPorts(
        Transactions transactions,
        ConversationStore conversations,
        PromptHistory history,
        PromptExecutor executor,
        @Nullable CalendarMirror mirror) {}
