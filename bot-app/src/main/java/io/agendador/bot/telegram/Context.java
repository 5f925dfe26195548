package io.agendador.bot.telegram;

import io.agendador.present.Texts;
import java.lang.System.Logger;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the parts of the transport share.
 *
 * @param holder what this process calls itself: no other does
 * @param letters given when something is posted, or was sent
 * @param updates given when something is to be worked on
 */
record Context(
        BotStore store,
        InstantSource clock,
        ZoneId zone,
        Texts words,
        String holder,
        Rates rates,
        Posting posting,
        BotLog log,
        Signal letters,
        Signal updates) {

    static Context of(BotStore store, InstantSource clock, BotSettings settings, Supplier<String> ids, Logger log) {
        Locale locale = settings.locale();
        return new Context(
                store,
                clock,
                settings.zone(),
                Words.in(locale),
                ids.get(),
                settings.rates(),
                new Posting(ids),
                new BotLog(log),
                new Signal(),
                new Signal());
    }
}
