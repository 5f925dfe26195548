package io.agendador.roster;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * On one date a room is open or closed, whatever its weekly openings say. One per slot.
 *
 * @param requiredTag what who covers it must carry, or null; not for a closed one
 * @param reason why, one line, possibly empty
 */
public record OpeningException(
        Slot slot, boolean open, @Nullable String requiredTag, String reason) {

    static final Comparator<OpeningException> ORDER = Comparator.comparing(OpeningException::slot)
            .thenComparing(OpeningException::open)
            .thenComparing(OpeningException::reason);

    public OpeningException {
        requiredTag = requiredTag == null || !open ? null : Valid.name("requiredTag", requiredTag);
        reason = Valid.text("reason", reason);
    }
}
