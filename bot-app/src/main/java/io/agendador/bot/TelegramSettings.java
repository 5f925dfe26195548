package io.agendador.bot;

import io.agendador.bot.chat.QuietHours;
import io.agendador.bot.telegram.Allowlist;
import io.agendador.bot.telegram.BotSettings.Webhook;
import io.agendador.roster.Author;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/**
 * How people are reached in Telegram.
 *
 * @param token the bot's, never shown; empty where an emulator plays Telegram, and in a process that does not talk
 * @param api where the Bot API is
 * @param allowed who may talk to the bot
 * @param webhook where Telegram sends updates; empty: they are asked for
 * @param quiet when people are told nothing unasked
 * @param webhookAddress where they arrive, behind a proxy that speaks TLS
 */
record TelegramSettings(
        Optional<String> token,
        URI api,
        Allowlist allowed,
        QuietHours quiet,
        Optional<Webhook> webhook,
        InetSocketAddress webhookAddress) {

    /** Where they arrive, beneath the address that Telegram is told. */
    static final String PATH = "/telegram";

    /** Who can be played on a developer's machine where nobody is named. */
    private static final String PLAYED = "1:ADMIN:Alice, 2:COORDINATOR:Carla, 3:VIEWER:Vera";

    static TelegramSettings of(Variables said, boolean dev, RunMode mode) {
        Optional<String> token = said.telegramToken(!dev && mode.talks());
        boolean played = dev && token.isEmpty();
        return new TelegramSettings(
                token,
                said.telegramApi(),
                said.allowlist(played ? PLAYED : "", !dev && (mode.talks() || mode.works())),
                said.quietHours(),
                said.telegramWebhook(PATH),
                said.address("AGENDADOR_TELEGRAM_WEBHOOK_ADDRESS", 8092));
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "TelegramSettings[" + api + ", "
                + allowed.people(Author.Role.VIEWER).size() + " people" + (token.isPresent() ? ", token" : "") + "]";
    }
}
