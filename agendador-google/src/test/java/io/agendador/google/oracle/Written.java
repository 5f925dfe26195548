package io.agendador.google.oracle;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event that a call of ours has changed in Google.
 *
 * @param before what it was; null if it was not there
 * @param row what the books said of it then
 * @param sent the version that a publication was about to change, by its rows; empty for a new event
 * @param known whether the system had written this very event before
 * @param over a person's change of it that had not been read yet
 * @param decided whether a person has decided about this event
 * @param step which step of the history it was
 * @param number how many writes of ours there had been before
 */
public record Written(
        Key key,
        @Nullable JsonObject before,
        JsonObject after,
        Instant at,
        Optional<Row> row,
        Optional<String> sent,
        boolean known,
        Optional<Edit> over,
        boolean decided,
        int step,
        int number) {

    public boolean inserted() {
        return before == null;
    }

    public boolean deleted() {
        return before != null && Shown.alive(before) && !Shown.alive(after);
    }

    @Override
    public String toString() {
        return (inserted() ? "insert" : deleted() ? "delete" : "update") + " in step " + step;
    }
}
