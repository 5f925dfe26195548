package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Post.InsteadOf;
import io.agendador.bot.telegram.Post.InsteadOfKey;
import io.agendador.bot.telegram.Post.Place;
import io.agendador.roster.AgendadorException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Empties the outbox within Telegram's rates: in order within a chat, answers first. Safe for use by many threads.
 *
 * <p>A message whose answer got lost, or whose sender was killed before it was noted, is sent again: people rather see one
 * twice than never.
 */
final class Sender {

    private static final int MOST_HEADS = 200;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration RENEWAL = Duration.ofSeconds(10);
    private static final Duration OTHERS_TURN = Duration.ofSeconds(5);
    private static final Duration LONGEST_WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 50;

    private final BotStore store;
    private final Courier courier;
    private final InstantSource clock;
    private final String holder;
    private final BotLog log;
    private final Executor executor;
    private final Signal signal;
    private final Pace pace;
    private final SortedSet<Long> busy = new TreeSet<>();
    private final Map<Long, Consumer<BotBooks>> unrecorded = new TreeMap<>();
    private Instant leasedUntil = Instant.MIN;
    private Instant renewAt = Instant.MIN;
    private Optional<Long> refused = Optional.empty();

    Sender(Context context, Courier courier, Executor executor) {
        this.store = context.store();
        this.courier = courier;
        this.clock = context.clock();
        this.holder = context.holder();
        this.log = context.log();
        this.signal = context.letters();
        this.executor = executor;
        this.pace = new Pace(context.rates());
    }

    /** Begins all that may go now; says when to look again, if that can be said before anything happens. */
    synchronized Optional<Instant> step() {
        Instant now = clock.instant();
        if (!leased(now)) {
            return Optional.of(now.plus(OTHERS_TURN));
        }
        record(now);
        pace.forget(now);
        List<Letter> heads = store.within(books -> books.letters().heads(MOST_HEADS));
        Optional<Instant> next = unrecorded.isEmpty() ? Optional.empty() : Optional.of(now.plusSeconds(1));
        for (Letter head : heads) {
            if (!busy.contains(head.chat())) {
                Optional<Instant> free = pace.free(head.chat(), head.changes(), now)
                        .map(it -> it.isAfter(head.dueAt()) ? it : head.dueAt());
                if (free.isPresent() && !free.get().isAfter(now)) {
                    begin(head);
                } else if (free.isPresent()) {
                    next = Optional.of(
                            next.filter(it -> it.isBefore(free.get())).orElse(free.get()));
                }
            }
        }
        return next;
    }

    private boolean leased(Instant now) {
        if (now.isBefore(renewAt)) {
            return true;
        }
        boolean fresh = !now.isBefore(leasedUntil);
        boolean mine = store.within(books -> books.letters().lease(holder, now, now.plus(LEASE)));
        if (mine) {
            renewAt = now.plus(RENEWAL);
            leasedUntil = now.plus(LEASE);
        }
        if (mine && fresh) {
            // Whoever sent before has used up some of the rates.
            store.within(books -> books.letters().since(now.minus(LONGEST_WINDOW)))
                    .forEach(it -> pace.sent(it.chat(), it.change(), it.at()));
        }
        return mine;
    }

    private void begin(Letter letter) {
        busy.add(letter.chat());
        pace.begin(letter.chat(), letter.changes());
        executor.execute(() -> deliver(letter));
    }

    private void deliver(Letter letter) {
        Outcome outcome = attempt(letter);
        synchronized (this) {
            Instant now = clock.instant();
            pace.end(letter.chat(), letter.changes(), now);
            hold(letter, outcome, now);
            unrecorded.put(letter.chat(), books -> note(books, letter, outcome, now));
            record(now);
        }
        signal.give();
    }

    private Outcome attempt(Letter letter) {
        try {
            Optional<OptionalInt> target = store.within(books ->
                    books.people().isBlocked(letter.chat()) ? Optional.empty() : Optional.of(target(books, letter)));
            return target.isPresent() ? courier.send(letter, target.get()) : new Outcome.Blocked();
        } catch (RuntimeException e) {
            return new Outcome.Failed(e.getClass().getSimpleName());
        }
    }

    private static OptionalInt target(BotBooks books, Letter letter) {
        Place place = letter.place();
        if (place instanceof InsteadOf message) {
            return OptionalInt.of(message.message());
        }
        if (place instanceof InsteadOfKey key) {
            return books.letters()
                    .message(letter.chat(), key.key())
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        return OptionalInt.empty();
    }

    private void hold(Letter letter, Outcome outcome, Instant now) {
        if (!(outcome instanceof Outcome.Later later)) {
            refused = Optional.empty();
            return;
        }
        Instant until = now.plus(later.time());
        pace.hold(letter.chat(), until);
        if (refused.isPresent() && !refused.get().equals(letter.chat())) {
            // Two chats in a row: it is not about either.
            pace.hold(until);
        }
        refused = Optional.of(letter.chat());
    }

    /** Notes what came of messages; while that cannot be noted, their chats wait. */
    private void record(Instant now) {
        for (Long chat : List.copyOf(unrecorded.keySet())) {
            Consumer<BotBooks> note = java.util.Objects.requireNonNull(unrecorded.get(chat));
            try {
                store.within(books -> {
                    note.accept(books);
                    return now;
                });
                unrecorded.remove(chat);
                busy.remove(chat);
            } catch (AgendadorException e) {
                log.broken("the outbox", e);
            }
        }
    }

    private void note(BotBooks books, Letter letter, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Sent sent) {
            books.letters().sent(letter.number(), sent.message(), now);
        } else if (outcome instanceof Outcome.Idle) {
            books.letters().sent(letter.number(), OptionalInt.empty(), now);
        } else if (outcome instanceof Outcome.Blocked) {
            books.people().blocked(letter.chat(), true, now);
            drop(books, letter, "the chat does not take our messages", now);
        } else if (outcome instanceof Outcome.Refused refusal) {
            drop(books, letter, "Telegram refuses it with " + refusal.code(), now);
        } else if (outcome instanceof Outcome.Failed failure) {
            log.trouble("sending", failure);
            failed(books, letter, now);
        } else {
            log.trouble("sending", outcome);
        }
    }

    private void failed(BotBooks books, Letter letter, Instant now) {
        if (letter.attempts() + 1 >= MOST_ATTEMPTS) {
            drop(books, letter, "it failed " + MOST_ATTEMPTS + " times", now);
        } else {
            books.letters().failed(letter.number(), now.plus(letter.pause()));
        }
    }

    private void drop(BotBooks books, Letter letter, String reason, Instant now) {
        log.dropped(letter, reason);
        books.letters().dropped(letter.number(), reason, now);
    }

    /** Lets another process send at once. */
    synchronized void release() {
        renewAt = Instant.MIN;
        leasedUntil = Instant.MIN;
        store.within(books -> {
            books.letters().release(holder);
            return holder;
        });
    }
}
