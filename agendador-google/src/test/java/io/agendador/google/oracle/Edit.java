package io.agendador.google.oracle;

import com.google.gson.JsonObject;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person did to an event of ours.
 *
 * @param slot which the event was about; null if the books did not say
 * @param both whether the roster had been changed there, too
 */
public record Edit(
        Key key,
        JsonObject after,
        Instant at,
        @Nullable Slot slot,
        @Nullable ProfessionalId professional,
        boolean both,
        int step,
        String what) {

    public boolean deletes() {
        return !Shown.alive(after);
    }

    @Override
    public String toString() {
        return what + " (step " + step + ")" + (slot == null ? "" : " of " + slot.date() + " " + slot.shift());
    }
}
