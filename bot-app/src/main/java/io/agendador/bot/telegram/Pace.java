package io.agendador.bot.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When the next message may go. For one thread at a time.
 *
 * <p>A message counts from when it is begun, and its window runs from when its answer came: however long it was under
 * way, Telegram does not see more of them within a window than are allowed.
 */
final class Pace {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Rates rates;
    private final Window all;
    private final Map<Long, Window> chats = new TreeMap<>();
    private final Map<Long, Window> groups = new TreeMap<>();
    private final Map<Long, Instant> held = new TreeMap<>();
    private Instant allHeld = Instant.MIN;

    Pace(Rates rates) {
        this.rates = rates;
        this.all = new Window(rates.perSecond(), SECOND);
    }

    /** Messages of late, and those under way. */
    private static final class Window {
        private final int most;
        private final Duration span;
        private final Deque<Instant> ended = new ArrayDeque<>();
        private int underWay;

        Window(int most, Duration span) {
            this.most = most;
            this.span = span;
        }

        /** Empty while it depends on one that is under way. */
        Optional<Instant> free(Instant now) {
            while (!ended.isEmpty() && !ended.peekFirst().plus(span).isAfter(now)) {
                ended.removeFirst();
            }
            if (underWay + ended.size() < most) {
                return Optional.of(now);
            }
            return ended.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ended.peekFirst().plus(span));
        }

        boolean idle(Instant now) {
            return underWay == 0
                    && (ended.isEmpty() || !ended.peekLast().plus(span).isAfter(now));
        }
    }

    /** The earliest instant, not before now; empty while it depends on a message that is under way. */
    Optional<Instant> free(long chat, boolean change, Instant now) {
        Instant hold = later(allHeld, held.getOrDefault(chat, Instant.MIN));
        Optional<Instant> free = Optional.of(later(now, hold)).flatMap(it -> later(it, all.free(now)));
        if (!change) {
            free = free.flatMap(it -> later(it, chat(chat).free(now)));
        }
        return chat < 0 ? free.flatMap(it -> later(it, group(chat).free(now))) : free;
    }

    private static Optional<Instant> later(Instant one, Optional<Instant> other) {
        return other.map(it -> later(one, it));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Window chat(long chat) {
        return chats.computeIfAbsent(chat, it -> new Window(rates.perChatSecond(), SECOND));
    }

    private Window group(long chat) {
        return groups.computeIfAbsent(chat, it -> new Window(rates.perGroupMinute(), MINUTE));
    }

    void begin(long chat, boolean change) {
        all.underWay++;
        chat(chat).underWay += change ? 0 : 1;
        group(chat).underWay++;
    }

    void end(long chat, boolean change, Instant now) {
        all.underWay--;
        chat(chat).underWay -= change ? 0 : 1;
        group(chat).underWay--;
        sent(chat, change, now);
    }

    /** Counts one that was sent before. */
    void sent(long chat, boolean change, Instant at) {
        all.ended.addLast(at);
        group(chat).ended.addLast(at);
        if (!change) {
            chat(chat).ended.addLast(at);
        }
    }

    /** Nothing to a chat until then. */
    void hold(long chat, Instant until) {
        held.merge(chat, until, Pace::later);
    }

    /** Nothing to anybody until then. */
    void hold(Instant until) {
        allHeld = later(allHeld, until);
    }

    /** Drops what does not count any more. */
    void forget(Instant now) {
        chats.values().removeIf(it -> it.idle(now));
        groups.values().removeIf(it -> it.idle(now));
        held.values().removeIf(it -> !it.isAfter(now));
    }
}
