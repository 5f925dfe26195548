package io.agendador.shell;

import io.agendador.Agendador;
import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Planner;
import io.agendador.prompt.conversation.ConversationPorts;
import io.agendador.prompt.conversation.ConversationSettings;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.Replays;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.drafting.Answering;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.openai.OpenAiExecutor;
import io.agendador.prompt.openai.OpenAiSettings;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.shell.prompt.PromptSource;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What reads prompts, and where conversations are kept; made when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class PromptConfiguration {

    @Bean
    @Lazy
    PostgresPrompts prompts(DataSource dataSource, Settings settings) {
        return PostgresPrompts.open(dataSource, settings.app().promptSchema());
    }

    /** Without a key and an address nothing leaves this machine. */
    @Bean
    @Lazy
    PromptExecutor promptExecutor(Settings settings, InstantSource clock, ObjectProvider<PostgresPrompts> prompts) {
        OpenAiSettings model = settings.openai().settings();
        return model == null
                ? new OfflineInterpreter()
                : OpenAiExecutor.of(model, clock, prompts.getObject().tokens());
    }

    @Bean
    PromptSource promptSource(
            Agendador agendador,
            ObjectProvider<PostgresPrompts> prompts,
            ObjectProvider<PromptExecutor> executor,
            ObjectProvider<CalendarMirror> mirror,
            InstantSource clock) {
        return new Prompts(agendador, prompts, executor, mirror, clock);
    }

    private record Prompts(
            Agendador agendador,
            ObjectProvider<PostgresPrompts> prompts,
            ObjectProvider<PromptExecutor> reader,
            ObjectProvider<CalendarMirror> mirror,
            InstantSource clock)
            implements PromptSource {

        @Override
        public PromptExecutor executor() {
            return reader.getObject();
        }

        @Override
        public Answering answering(InstantSource at) {
            return new Answering(agendador.reports(), agendador.statistics(), mirror.getObject(), at);
        }

        @Override
        public Conversations conversations() {
            ConversationPorts ports = new ConversationPorts(
                    agendador.transactions(),
                    prompts.getObject().conversations(),
                    history(),
                    executor(),
                    mirror.getObject());
            return new Conversations(ports, ConversationSettings.DEFAULT, new Planner(), clock, UUID::randomUUID);
        }

        @Override
        public PromptHistory history() {
            return prompts.getObject().history();
        }

        @Override
        public Replays replays() {
            return new Replays(agendador.transactions(), history(), new Planner());
        }

        @Override
        public Templates templates() {
            return new Templates(prompts.getObject().templates());
        }
    }
}
