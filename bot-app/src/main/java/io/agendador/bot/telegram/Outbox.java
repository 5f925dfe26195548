package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Letter.Priority;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What is told unasked, put where the process that talks to Telegram finds it: any process of the bot may do so. Safe for
 * use by many threads.
 */
public final class Outbox {

    private final BotStore store;
    private final Posting posting;
    private final InstantSource clock;

    Outbox(BotStore store, Posting posting, InstantSource clock) {
        this.store = store;
        this.posting = posting;
        this.clock = clock;
    }

    /**
     * The bot's of that store.
     *
     * @param ids of buttons: at most 64 bytes each of letters and digits, which nobody can guess
     */
    public static Outbox of(BotStore store, InstantSource clock, Supplier<String> ids) {
        return new Outbox(store, new Posting(ids), clock);
    }

    /**
     * Tells something in a chat, after all answers.
     *
     * @param key nothing is told twice under one, for three days after it was sent
     * @param from not before; what waits so holds up nothing else
     * @return whether it was not told before
     */
    public boolean tell(String key, long chat, Post post, Instant from) {
        Instant now = clock.instant();
        boolean later = from.isAfter(now);
        return store.within(books -> posting.post(
                books, key, chat, later ? Priority.LATER : Priority.NOTIFICATION, post, later ? from : now));
    }
}
