package io.agendador.bot.emulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** How many messages came within a second or a minute. */
final class RateGauge {

    private static final Window ALL = new Window(30, Duration.ofSeconds(1));
    private static final Window CHAT = new Window(1, Duration.ofSeconds(1));
    private static final Window GROUP = new Window(20, Duration.ofMinutes(1));

    private final InstantSource clock;
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<Long, Deque<Instant>> chats = new TreeMap<>();
    private final Map<Long, Deque<Instant>> groups = new TreeMap<>();
    private int exceeded;

    RateGauge(InstantSource clock) {
        this.clock = clock;
    }

    private record Window(int most, Duration span) {

        /** How long until one more fits; not above zero: it fits now. */
        Duration until(Deque<Instant> times, Instant now) {
            while (!times.isEmpty() && !times.peekFirst().plus(span).isAfter(now)) {
                times.removeFirst();
            }
            if (times.size() < most) {
                return Duration.ZERO;
            }
            return Duration.between(now, times.peekFirst().plus(span));
        }
    }

    /**
     * Counts a message.
     *
     * @param fresh whether it is a new one: a changed one does not count for its chat's second
     * @return in how many seconds to try again; 0 where it fits
     */
    int count(Room room, boolean fresh) {
        Instant now = clock.instant();
        Deque<Instant> chat = chats.computeIfAbsent(room.id(), it -> new ArrayDeque<>());
        Deque<Instant> group = groups.computeIfAbsent(room.id(), it -> new ArrayDeque<>());
        Duration wait = ALL.until(all, now);
        wait = fresh ? longer(wait, CHAT.until(chat, now)) : wait;
        wait = room.group() ? longer(wait, GROUP.until(group, now)) : wait;
        if (!wait.isZero()) {
            exceeded++;
            return (int) wait.plusMillis(999).toSeconds();
        }
        all.addLast(now);
        group.addLast(now);
        if (fresh) {
            chat.addLast(now);
        }
        return 0;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    int exceeded() {
        return exceeded;
    }
}
