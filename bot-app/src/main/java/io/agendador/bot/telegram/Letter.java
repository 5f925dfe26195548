package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Post.InsteadOf;
import io.agendador.bot.telegram.Post.InsteadOfKey;
import io.agendador.bot.telegram.Post.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message in the outbox.
 *
 * @param number in the order of posting; 0 before it is there
 * @param key nothing is posted twice under one
 * @param html within Telegram's limits; may be empty beneath a file
 * @param keyboard rows of labels and ids
 * @param dueAt not sent before
 * @param attempts how often sending it has failed
 */
public record Letter(
        long number,
        String key,
        long chat,
        Priority priority,
        String html,
        List<List<Key>> keyboard,
        Optional<Attachment> file,
        Place place,
        Instant dueAt,
        int attempts) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** What goes first; stored by its place in this list. */
    public enum Priority {
        /** Somebody waits for it. */
        ANSWER,
        /** Nobody does. */
        NOTIFICATION,
        /** Nobody does, and it is to wait: it holds up nothing meanwhile. */
        LATER
    }

    /** A button as Telegram has it. */
    public record Key(String label, String id) {}

    /** Whether it changes a message. */
    boolean changes() {
        return place instanceof InsteadOf || place instanceof InsteadOfKey;
    }

    /** How long to wait after another failure: twice as long each time. */
    Duration pause() {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
