package io.agendador.bot.chat;

import io.agendador.Agendador;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.mirror.CalendarMirror;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.Templates;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the chat asks of the library.
 *
 * @param agendador the roster
 * @param mirror the calendars
 * @param ledger the jobs' books
 * @param ids of what people enter
 * @param texts core's, in the language of the chat
 */
public record ChatParts(
        Conversations conversations,
        Templates templates,
        PromptHistory history,
        Agendador agendador,
        CalendarMirror mirror,
        JobLedger ledger,
        InstantSource clock,
        Supplier<UUID> ids,
        Texts texts) {}
