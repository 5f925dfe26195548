package io.agendador.google.emulator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often the emulator was called.
 *
 * @param alone HTTP calls; a batch is one, of {@link Operation#BATCH}
 * @param batched parts of batches
 */
public record Calls(Map<Operation, Long> alone, Map<Operation, Long> batched) {

    /** Takes copies. */
    public Calls {
        alone = copy(alone);
        batched = copy(batched);
    }

    private static Map<Operation, Long> copy(Map<Operation, Long> counts) {
        Map<Operation, Long> copy = new EnumMap<>(Operation.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    static Calls none() {
        return new Calls(Map.of(), Map.of());
    }

    Calls plus(Operation operation, boolean inBatch) {
        Map<Operation, Long> more = new EnumMap<>(Operation.class);
        more.putAll(inBatch ? batched : alone);
        more.merge(operation, 1L, Long::sum);
        return inBatch ? new Calls(alone, more) : new Calls(more, batched);
    }

    /** How often an operation was asked for, alone or in a batch. */
    public long of(Operation operation) {
        return alone.getOrDefault(operation, 0L) + batched.getOrDefault(operation, 0L);
    }

    /** How many requests went over the line. */
    public long http() {
        return sum(alone);
    }

    /** How many operations were asked for that change something. */
    public long writes() {
        return java.util.Arrays.stream(Operation.values())
                .filter(it -> it.writes() && it != Operation.BATCH)
                .mapToLong(this::of)
                .sum();
    }

    /** What came after an earlier count. */
    public Calls since(Calls earlier) {
        return new Calls(difference(alone, earlier.alone), difference(batched, earlier.batched));
    }

    private static Map<Operation, Long> difference(Map<Operation, Long> now, Map<Operation, Long> then) {
        Map<Operation, Long> rest = new EnumMap<>(Operation.class);
        now.forEach((operation, count) -> {
            long left = count - then.getOrDefault(operation, 0L);
            if (left != 0) {
                rest.put(operation, left);
            }
        });
        return rest;
    }

    private static long sum(Map<Operation, Long> counts) {
        return counts.values().stream().mapToLong(it -> it).sum();
    }
}
