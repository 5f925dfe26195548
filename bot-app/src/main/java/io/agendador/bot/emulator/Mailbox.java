package io.agendador.bot.emulator;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.node.ObjectNode;

/** Updates that the bot has not yet confirmed. Safe for use by many threads. */
final class Mailbox {

    /** What is never sent unless asked for does not occur here. */
    private static final int FIRST = 500_000_001;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final NavigableMap<Integer, ObjectNode> updates = new TreeMap<>();
    private Optional<ObjectNode> confirmed = Optional.empty();
    private int last;
    private long poller;
    private boolean closed;

    Mailbox(int numbers) {
        last = FIRST + numbers;
    }

    void add(ObjectNode update) {
        lock.lock();
        try {
            update.put("update_id", ++last);
            updates.put(last, update);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Puts back what was confirmed last, as happens when a confirmation is lost. */
    void again() {
        lock.lock();
        try {
            confirmed.ifPresent(it -> updates.put(it.get("update_id").asInt(), it));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What is next, waiting for it if need be.
     *
     * @param offset 0 for the oldest; what is before it is forgotten; negative ones count from the end
     */
    List<ObjectNode> poll(int offset, int limit, int seconds, Set<String> kinds) {
        lock.lock();
        try {
            long turn = ++poller;
            changed.signalAll();
            forget(offset < 0 ? fromEnd(offset) : offset);
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (wanted(kinds, limit).isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(left);
                if (poller != turn) {
                    throw Refused.of(
                            409,
                            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
                                    + " running");
                }
            }
            return wanted(kinds, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    private int fromEnd(int offset) {
        List<Integer> ids = List.copyOf(updates.keySet());
        return ids.isEmpty() ? 0 : ids.get(Math.max(0, ids.size() + offset));
    }

    private void forget(int offset) {
        NavigableMap<Integer, ObjectNode> done = updates.headMap(offset, false);
        if (!done.isEmpty()) {
            confirmed = Optional.of(done.lastEntry().getValue());
            done.clear();
        }
    }

    private List<ObjectNode> wanted(Set<String> kinds, int limit) {
        return updates.values().stream()
                .filter(it -> kinds.isEmpty() || kinds.stream().anyMatch(it::has))
                .limit(limit)
                .toList();
    }

    /** The oldest, without a wait. */
    Optional<ObjectNode> first() {
        lock.lock();
        try {
            return Optional.ofNullable(updates.firstEntry()).map(java.util.Map.Entry::getValue);
        } finally {
            lock.unlock();
        }
    }

    void confirm(ObjectNode update) {
        lock.lock();
        try {
            confirmed = Optional.of(update);
            updates.remove(update.get("update_id").asInt());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            updates.clear();
        } finally {
            lock.unlock();
        }
    }

    int pending() {
        lock.lock();
        try {
            return updates.size();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
