package io.agendador.bot;

import io.agendador.Agendador;
import io.agendador.bot.chat.ChatHandler;
import io.agendador.bot.chat.ChatParts;
import io.agendador.bot.chat.Notices;
import io.agendador.bot.telegram.BotStore;
import io.agendador.bot.telegram.Outbox;
import io.agendador.exchange.DemoNetwork;
import io.agendador.google.CalendarService;
import io.agendador.google.GoogleCalendars;
import io.agendador.roster.Author;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bot in Telegram, where this process talks. */
@Configuration(proxyBeanMethods = false)
class TelegramConfiguration {

    private static final int ID_BYTES = 24;

    /** Of buttons, which nobody can guess. */
    private record ButtonIds(SecureRandom chance) implements Supplier<String> {

        @Override
        public String get() {
            byte[] id = new byte[ID_BYTES];
            chance.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        }
    }

    @Bean(destroyMethod = "close")
    @Nullable
    Talking talking(BotSettings settings, BotStore store, Doorway doorway, ChatHandler chat, InstantSource clock) {
        return settings.mode().talks()
                ? Talking.start(new Talking.Parts(
                        settings, store, doorway, chat::offer, clock, new ButtonIds(new SecureRandom())))
                : null;
    }

    /** Jobs tell it what they found, wherever they run; whichever process talks sends it. */
    @Bean
    Notices notices(BotStore store, BotSettings settings, ChatParts parts, InstantSource clock) {
        return new Notices(
                Outbox.of(store, clock, new ButtonIds(new SecureRandom())),
                settings.telegram().allowed(),
                settings.telegram().quiet(),
                parts);
    }

    @Bean
    Doorway doorway(
            ChatHandler chat,
            Agendador agendador,
            CalendarService calendars,
            GoogleCalendars mirror,
            BotSettings settings,
            InstantSource clock) {
        Consumer<Author> demo = author -> {
            if (DemoNetwork.load(agendador.transactions(), agendador.adjustments(), clock, UUID::randomUUID, author)
                    .isPresent()) {
                mirror.link(author);
            }
        };
        boolean offered = settings.dev() && calendars.emulated();
        return new Doorway(agendador.reports(), chat, offered ? Optional.of(demo) : Optional.empty(), settings.texts());
    }
}
