package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Letter.Priority;
import io.agendador.bot.telegram.UpdateBook.Work;
import io.agendador.roster.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One update, and what is answered to it. For one thread. */
public final class Turn {

    private final Context context;
    private final Work work;
    private final Author author;
    private final List<Posted> answers = new ArrayList<>();
    private int acknowledged;

    Turn(Context context, Work work, Author author) {
        this.context = context;
        this.work = work;
        this.author = author;
    }

    private record Posted(String key, long chat, Priority priority, Post post) {}

    /** What has come. */
    public Incoming incoming() {
        return work.incoming();
    }

    /** Whose it is. */
    public Author author() {
        return author;
    }

    /** The button that was pressed; it does nothing any more from now on. */
    public Optional<Button> button() {
        return work.button();
    }

    /** The first is 1. */
    public int attempt() {
        return work.attempt();
    }

    /**
     * Says something at once, whatever becomes of this turn; not again at another attempt.
     *
     * @return its key, for {@link Post#insteadOf(String)}
     */
    public String acknowledge(Post post) {
        String key = "u" + incoming().update() + "/ack" + ++acknowledged;
        Instant now = context.clock().instant();
        boolean fresh = context.store()
                .within(books -> context.posting().post(books, key, incoming().chat(), Priority.ANSWER, post, now));
        if (fresh) {
            context.letters().give();
        }
        return key;
    }

    /**
     * Says something when this turn has ended well, together with all else that it answers, once.
     *
     * @return its key, for {@link Post#insteadOf(String)}
     */
    public String answer(Post post) {
        String key = "u" + incoming().update() + "/" + (answers.size() + 1);
        answers.add(new Posted(key, incoming().chat(), Priority.ANSWER, post));
        return key;
    }

    /**
     * Tells somebody else something when this turn has ended well.
     *
     * @param key nothing is told twice under one
     */
    public void tell(String key, long chat, Post post) {
        answers.add(new Posted(key, chat, Priority.NOTIFICATION, post));
    }

    void post(BotBooks books, Instant now) {
        answers.forEach(it -> context.posting().post(books, it.key(), it.chat(), it.priority(), it.post(), now));
    }
}
