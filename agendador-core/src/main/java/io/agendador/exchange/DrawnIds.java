package io.agendador.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Ids that come in the same order again for each reader: what is read twice is the same twice. For one thread at a time. */
final class DrawnIds {

    private final Supplier<UUID> source;
    private final List<UUID> drawn = new ArrayList<>();

    DrawnIds(Supplier<UUID> source) {
        this.source = source;
    }

    Supplier<UUID> fromTheFirst() {
        int[] next = new int[1];
        return () -> {
            if (next[0] == drawn.size()) {
                drawn.add(source.get());
            }
            return drawn.get(next[0]++);
        };
    }
}
