package io.agendador.bot;

import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.bot.telegram.Allowlist;
import io.agendador.bot.telegram.BotStore;
import io.agendador.bot.telegram.Handler;
import io.agendador.bot.telegram.TelegramBot;
import io.agendador.roster.Author;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** The bot at work: in Telegram, or without a token on a developer's machine in an emulated one. Until closed. */
final class Talking implements AutoCloseable {

    /** Whose days count for how often a stranger is answered. */
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    /** Numbers of an emulator rise with the seconds since then, so that a bot that remembers the one before goes on. */
    private static final Instant NUMBERS_SINCE = Instant.parse("2026-01-01T00:00:00Z");

    private final Closing open;
    private final TelegramBot bot;
    private final Optional<URI> page;

    /**
     * What it is made of.
     *
     * @param offers offers commands to those who are let in; takes as long as Telegram does
     * @param ids of buttons, which nobody can guess
     */
    record Parts(
            BotSettings settings,
            BotStore store,
            Handler handler,
            BiConsumer<TelegramBot, Allowlist> offers,
            InstantSource clock,
            Supplier<String> ids) {}

    private Talking(Closing open, TelegramBot bot, Optional<URI> page) {
        this.open = open;
        this.bot = bot;
        this.page = page;
    }

    /**
     * Starts it.
     *
     * @throws PortTakenException if it cannot listen where it was told to; then nothing is left running
     */
    static Talking start(Parts parts) {
        Closing open = new Closing();
        try {
            return start(parts, open);
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        }
    }

    private static Talking start(Parts parts, Closing open) {
        TelegramSettings said = parts.settings().telegram();
        Optional<TelegramEmulator> emulator =
                said.token().isPresent() ? Optional.empty() : Optional.of(open.later(emulator(parts)));
        TelegramBot bot = open.later(TelegramBot.start(
                settings(parts.settings(), emulator),
                parts.store(),
                said.allowed(),
                parts.handler(),
                parts.clock(),
                parts.ids(),
                System.getLogger(TelegramBot.class.getName()),
                it -> {}));
        bot.receiver()
                .ifPresent(it -> open.later(PortTakenException.unless(
                        said.webhookAddress(),
                        "AGENDADOR_TELEGRAM_WEBHOOK_ADDRESS",
                        at -> TelegramEndpoint.open(it, at, TelegramSettings.PATH))));
        Thread offering = new Thread(() -> parts.offers().accept(bot, said.allowed()), "bot-commands");
        offering.setDaemon(true);
        offering.start();
        return new Talking(open, bot, emulator.map(TelegramEmulator::address));
    }

    private static TelegramEmulator emulator(Parts parts) {
        int numbers =
                (int) Duration.between(NUMBERS_SINCE, parts.clock().instant()).toSeconds();
        Settings emulated = Settings.of(parts.clock()).withPage().numbersAfter(numbers);
        TelegramEmulator emulator = PortTakenException.unless(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(),
                        parts.settings().ports().chat()),
                "AGENDADOR_CHAT_PORT",
                it -> TelegramEmulator.start(emulated.port(it.getPort())));
        Allowlist allowed = parts.settings().telegram().allowed();
        allowed.people(Author.Role.VIEWER)
                .forEach(person -> allowed.author(person, person).ifPresent(it -> emulator.chat(person, it.name())));
        return emulator;
    }

    private static io.agendador.bot.telegram.BotSettings settings(
            BotSettings settings, Optional<TelegramEmulator> emulator) {
        TelegramSettings said = settings.telegram();
        io.agendador.bot.telegram.BotSettings own = io.agendador.bot.telegram.BotSettings.of(
                        emulator.map(TelegramEmulator::address).orElse(said.api()),
                        emulator.map(TelegramEmulator::token).or(said::token).orElseThrow(),
                        ZONE)
                .locale(settings.texts().locale());
        return said.webhook().filter(it -> emulator.isEmpty()).map(own::webhook).orElse(own);
    }

    /** The bot itself. */
    TelegramBot bot() {
        return bot;
    }

    /** Where people talk to it in a browser; empty where it is Telegram. */
    Optional<URI> page() {
        return page;
    }

    @Override
    public void close() {
        open.close();
    }
}
