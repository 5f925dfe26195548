package io.agendador.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: edits in their order, all or nothing, and then perhaps a search around them, or several in a row.
 *
 * @param edits at most 100,000
 * @param generation the search, with those after it; or null for none
 */
public record Draft(List<Edit> edits, @Nullable Generation generation) {

    private static final int MOST_EDITS = 100_000;

    public Draft {
        edits = List.copyOf(edits);
        if (edits.size() > MOST_EDITS) {
            throw new IllegalArgumentException("at most " + MOST_EDITS + " edits in one draft, not " + edits.size());
        }
    }

    /** Edits alone. */
    public static Draft of(List<? extends Edit> edits) {
        return new Draft(List.copyOf(edits), null);
    }

    /** A search alone. */
    public static Draft of(Generation generation) {
        return new Draft(List.of(), generation);
    }
}
