package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause that says one thing.
 *
 * @param command which one, as the frames name it
 * @param clause all that it says
 * @param roles of the people that the frame names: {@code out}, {@code in}, {@code a}, {@code b}, {@code both}
 * @param generation of commands that generate
 */
public record Matched(
        String command,
        Clause clause,
        Map<String, List<Item>> roles,
        @Nullable GenerationParts generation) {

    Generated generated() {
        if (generation == null) {
            throw new IllegalStateException("no generation");
        }
        return new Generated(generation);
    }

    /** So that what is there needs no second question. */
    record Generated(GenerationParts parts) {}
}
