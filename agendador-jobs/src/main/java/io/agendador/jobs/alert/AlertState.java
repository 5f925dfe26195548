package io.agendador.jobs.alert;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a concern.
 *
 * @param open whether it is so still
 * @param since when it is so, or was the last time
 * @param seen when it was noticed last
 * @param told when people were told of it last
 * @param heard whether they were told since it is so this time
 * @param count how many there are, where that is counted; else 0
 */
public record AlertState(
        Concern concern, boolean open, Instant since, Instant seen, Optional<Instant> told, boolean heard, long count) {

    /** Of something that nobody has noticed yet. */
    public static AlertState unseen(Concern concern, Instant now) {
        return new AlertState(concern, false, now, now, Optional.empty(), false, 0);
    }

    /** It is so now. */
    public AlertState raised(long howMany, Instant now) {
        boolean tell = told.map(it -> it.plus(concern.kind().severity().coolDown()))
                .filter(now::isBefore)
                .isEmpty();
        return new AlertState(
                concern,
                concern.kind().lasts(),
                open ? since : now,
                now,
                tell ? Optional.of(now) : told,
                tell || (open && heard),
                howMany);
    }

    /** It is so no longer. */
    public AlertState recovered(Instant now) {
        return new AlertState(concern, false, since, now, told, false, count);
    }

    /** What people are to be told when this has become of it; empty if they heard that, or would hear it too often. */
    public Optional<Alert> news(AlertState before) {
        if (before.open && before.heard && !open) {
            return Optional.of(new Alert(concern, since, seen, count, true));
        }
        return told.equals(before.told) ? Optional.empty() : Optional.of(new Alert(concern, since, seen, count, false));
    }
}
