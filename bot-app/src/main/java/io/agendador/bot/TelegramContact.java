package io.agendador.bot;

import io.agendador.bot.telegram.BotHealth;
import io.agendador.jobs.health.Contributor;
import io.agendador.present.Texts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The score falls while Telegram is not heard of. */
record TelegramContact(Supplier<BotHealth> bot, Texts texts) implements Contributor {

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public int weight() {
        return 20;
    }

    @Override
    public Say say(Instant now) {
        BotHealth found = bot.get();
        return found.hearing()
                ? new Say(100, texts.text("health.telegram.heard"))
                : new Say(
                        0,
                        texts.text(
                                "health.telegram.silent",
                                found.lastHeard()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString()));
    }
}
