package io.agendador.google.oracle;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that an invariant is judged by, after one step.
 *
 * @param writes what calls of ours changed in Google within the step
 * @param captured people's changes that were read within it
 * @param calls how many HTTP calls were made within it
 * @param parkedBefore whether the account was parked already when it began, and still is
 * @param rest how the history came to rest; empty as long as it goes on
 */
public record Evidence(
        int step,
        Scene scene,
        Sight google,
        Witness witness,
        SortedMap<Key, Row> rows,
        List<Asked> conflicts,
        List<Written> writes,
        List<Captured> captured,
        long calls,
        boolean parkedBefore,
        boolean restored,
        int followed,
        int untold,
        Optional<Rest> rest) {

    /**
     * How a history came to rest once nothing went wrong any more.
     *
     * @param passes how many it took until nothing was left to read or to carry out
     * @param writes how many writes a last publication made after all was published
     * @param quiet whether it came to rest at all
     */
    public record Rest(int passes, long writes, boolean quiet, int running) {}

    public boolean atRest() {
        return rest.isPresent();
    }

    /** Events that the system wrote last and that are there. */
    public List<Key> own() {
        return google.events().entrySet().stream()
                .filter(it -> Shown.alive(it.getValue()) && witness.lastBySystem(it.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public JsonObject event(Key key) {
        return java.util.Objects.requireNonNull(google.at(key));
    }
}
