package io.agendador.bot.emulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Presses of buttons that wait for an answer. */
final class Queries {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 200;

    private final Map<String, Query> waiting = new TreeMap<>();
    private final SplittableRandom random;
    private final InstantSource clock;
    private int answered;

    Queries(SplittableRandom random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
    }

    private record Query(Room room, Instant at) {}

    String ask(Room room) {
        String id = Long.toUnsignedString(random.nextLong());
        waiting.put(id, new Query(room, clock.instant()));
        return id;
    }

    void answer(String id, String text) {
        if (text.length() > LONGEST_ANSWER) {
            throw Refused.badRequest("MESSAGE_TOO_LONG");
        }
        Query query = waiting.remove(id);
        if (query == null || query.at().plus(PATIENCE).isBefore(clock.instant())) {
            throw Refused.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        answered++;
        if (!text.isEmpty()) {
            query.room().alerts().add(text);
        }
    }

    int answered() {
        return answered;
    }
}
