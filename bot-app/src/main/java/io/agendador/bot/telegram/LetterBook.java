package io.agendador.bot.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The outbox. */
public interface LetterBook {

    /** A message that was sent not long ago. */
    record Sent(long chat, boolean change, Instant at) {}

    /** What becomes of a message. */
    enum State {
        WAITING,
        SENT,
        /** Never sent: nobody is there to read it, or Telegram does not take it. */
        DROPPED
    }

    /** Whether there is one under this key, sent or not. */
    boolean contains(String key);

    /** Puts it at the end; its key must be new. */
    void add(Letter letter);

    /**
     * The first of each chat: answers before notifications, older ones first, also among the chats.
     *
     * @param most of them
     */
    List<Letter> heads(int most);

    /** It was sent. What it said is not kept. */
    void sent(long number, OptionalInt message, Instant now);

    /** It will not be sent. What it said is not kept. */
    void dropped(long number, String reason, Instant now);

    /** It failed, and may be tried again from then on. */
    void failed(long number, Instant from);

    /** Telegram's number for what was posted under a key in that chat; empty if it was not sent. */
    Optional<Integer> message(long chat, String key);

    /** Messages that were sent since. */
    List<Sent> since(Instant from);

    /** How many wait. */
    int waiting();

    /**
     * Whether the holder may send until then: only one may at a time.
     *
     * @return false while somebody else may
     */
    boolean lease(String holder, Instant now, Instant until);

    /** Lets others send at once. */
    void release(String holder);

    /** Drops what was sent or dropped before then. */
    void forget(Instant before);
}
