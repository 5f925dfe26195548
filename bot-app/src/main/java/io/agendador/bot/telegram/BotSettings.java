package io.agendador.bot.telegram;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * How the bot reaches Telegram.
 *
 * @param api scheme, host and port of the Bot API; what follows them counts for nothing
 * @param token the bot's, as Telegram gave it; never told
 * @param webhook where Telegram shall send updates; none: they are asked for
 * @param poll how long a question for updates waits, 1 s … 50 s
 * @param workers how many updates are worked on at once, each of another chat
 * @param senders how many messages are under way at once
 * @param rates how fast messages go
 * @param zone whose days count for how often a stranger is answered
 * @param locale of what the transport itself says
 */
public record BotSettings(
        URI api,
        String token,
        Optional<Webhook> webhook,
        Duration poll,
        int workers,
        int senders,
        Rates rates,
        ZoneId zone,
        Locale locale) {

    /** Telegram's own. */
    public static final URI TELEGRAM = URI.create("https://api.telegram.org:443");

    /**
     * Where Telegram sends updates.
     *
     * @param address public, {@code https}
     * @param secret that only Telegram and we know; 16…256 letters, digits, underscores and hyphens
     */
    public record Webhook(URI address, String secret) {

        public Webhook {
            if (!secret.matches("[A-Za-z0-9_-]{16,256}")) {
                throw new IllegalArgumentException(
                        "a webhook's secret has 16 to 256 letters, digits, underscores and hyphens");
            }
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "webhook";
        }
    }

    public BotSettings {
        if (poll.toSeconds() < 1 || poll.toSeconds() > 50 || workers < 1 || senders < 1) {
            throw new IllegalArgumentException(
                    "a bot waits 1 to 50 seconds for updates and has at least one worker and one sender");
        }
    }

    /** Asks for updates; four workers, four senders, Telegram's rates, in Portuguese. */
    public static BotSettings of(URI api, String token, ZoneId zone) {
        return new BotSettings(
                api,
                token,
                Optional.empty(),
                Duration.ofSeconds(25),
                4,
                4,
                Rates.TELEGRAM,
                zone,
                Locale.forLanguageTag("pt-BR"));
    }

    /** Has updates sent there. */
    public BotSettings webhook(Webhook hook) {
        return new BotSettings(api, token, Optional.of(hook), poll, workers, senders, rates, zone, locale);
    }

    /** In another language. */
    public BotSettings locale(Locale language) {
        return new BotSettings(api, token, webhook, poll, workers, senders, rates, zone, language);
    }

    /** With that many workers and senders. */
    public BotSettings threads(int working, int sending) {
        return new BotSettings(api, token, webhook, poll, working, sending, rates, zone, locale);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "BotSettings[" + api + (webhook.isPresent() ? ", webhook" : ", polling") + "]";
    }
}
