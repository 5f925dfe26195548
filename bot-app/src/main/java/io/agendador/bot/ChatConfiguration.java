package io.agendador.bot;

import io.agendador.Agendador;
import io.agendador.bot.chat.ChatHandler;
import io.agendador.bot.chat.ChatParts;
import io.agendador.google.GoogleCalendars;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.planning.Planner;
import io.agendador.prompt.conversation.ConversationPorts;
import io.agendador.prompt.conversation.ConversationSettings;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.openai.OpenAiExecutor;
import io.agendador.prompt.openai.OpenAiSettings;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.prompt.reading.PromptExecutor;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the chat says and does: prompts, their conversations, and what is made of them. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    PostgresPrompts prompts(DataSource dataSource, BotSettings settings) {
        return PostgresPrompts.open(dataSource, settings.app().promptSchema());
    }

    /** Without a key and an address nothing leaves this machine. */
    @Bean
    PromptExecutor promptExecutor(BotSettings settings, PostgresPrompts prompts, InstantSource clock) {
        OpenAiSettings model = settings.openai().settings();
        return model == null ? new OfflineInterpreter() : OpenAiExecutor.of(model, clock, prompts.tokens());
    }

    @Bean
    ChatParts chatParts(
            Agendador agendador,
            PostgresPrompts prompts,
            PromptExecutor executor,
            GoogleCalendars mirror,
            JobLedger ledger,
            BotSettings settings,
            InstantSource clock) {
        ConversationPorts ports = new ConversationPorts(
                agendador.transactions(), prompts.conversations(), prompts.history(), executor, mirror);
        ConversationSettings usual = ConversationSettings.DEFAULT;
        ConversationSettings conversation =
                new ConversationSettings(settings.limits(), usual.search(), usual.mostRemoved());
        return new ChatParts(
                new Conversations(ports, conversation, new Planner(), clock, UUID::randomUUID),
                new Templates(prompts.templates()),
                prompts.history(),
                agendador,
                mirror,
                ledger,
                clock,
                UUID::randomUUID,
                settings.app().texts());
    }

    @Bean
    ChatHandler chatHandler(ChatParts parts) {
        return new ChatHandler(parts);
    }
}
