package io.agendador.bot;

import io.agendador.environment.AppEnvironment;
import io.agendador.google.CalendarEnvironment;
import io.agendador.google.mapping.Environment;
import io.agendador.jobs.http.AdminToken;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.PromptLimits;
import io.agendador.prompt.openai.OpenAiEnvironment;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says, checked; {@code .env.example} documents each variable.
 *
 * @param calendars with faults only on a developer's machine
 * @param texts the bot's
 * @param openai what is said about a language model
 * @param limits how many prompts there may be
 * @param node what this process is called in the record
 * @param admin who may run jobs over HTTP; null for nobody
 * @param ping called as long as no critical job is late; null for nothing
 */
record BotSettings(
        AppEnvironment app,
        CalendarEnvironment.Read calendars,
        Texts texts,
        OpenAiEnvironment openai,
        PromptLimits limits,
        TelegramSettings telegram,
        RunMode mode,
        String node,
        Ports ports,
        @Nullable AdminToken admin,
        @Nullable URI ping) {

    /**
     * What was read.
     *
     * @param settings null if something is wrong
     * @param faults a sentence for each; none if there are settings
     */
    record Read(@Nullable BotSettings settings, List<String> faults) {}

    /**
     * Reads the variables.
     *
     * @param user the folder that {@code ~} stands for
     * @param machine this machine's name
     */
    static Read of(Map<String, String> variables, Path user, String machine) {
        AppEnvironment.Read app = AppEnvironment.of(variables, user);
        List<String> faults = new ArrayList<>(app.faults());
        Texts texts = own(app.settings().texts());
        CalendarEnvironment.Read calendars = CalendarEnvironment.of(variables);
        boolean dev = calendars.environment().equals(Environment.DEV);
        if (!dev) {
            faults.addAll(calendars.sentences(texts));
        }
        OpenAiEnvironment openai = OpenAiEnvironment.of(variables);
        faults.addAll(openai.sentences(texts.locale()));
        Variables said = new Variables(variables, texts, faults);
        RunMode mode = said.mode(dev);
        BotSettings settings = new BotSettings(
                app.settings(),
                calendars,
                texts,
                openai,
                new PromptLimits(
                        said.rate("AGENDADOR_PROMPTS_PER_MINUTE", PromptLimits.DEFAULT.perMinute()),
                        said.rate("AGENDADOR_PROMPTS_PER_DAY", PromptLimits.DEFAULT.perDay())),
                TelegramSettings.of(said, dev, mode),
                mode,
                said.node(machine),
                new Ports(
                        said.address("AGENDADOR_HEALTH_ADDRESS", 8090),
                        said.address("AGENDADOR_WEBHOOK_ADDRESS", 8091),
                        said.port("AGENDADOR_CHAT_PORT", 8093),
                        said.port("AGENDADOR_CALENDARS_PORT", 8094),
                        said.port("AGENDADOR_DASHBOARD_PORT", 0)),
                said.token("AGENDADOR_ADMIN_TOKEN"),
                said.uri("AGENDADOR_PING_URL"));
        return new Read(faults.isEmpty() ? settings : null, List.copyOf(faults));
    }

    /** The bot's texts over these. */
    static Texts own(Texts texts) {
        return texts.with(BotSettings.class, "bot");
    }

    /** The bot's books, beside the network's. */
    String botSchema() {
        return app.schema() + "_bot";
    }

    boolean dev() {
        return calendars.environment().equals(Environment.DEV);
    }

    /** In the environment's own names. */
    Optional<String> calendarFaults() {
        return calendars.faults().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", calendars.sentences(texts)));
    }
}
