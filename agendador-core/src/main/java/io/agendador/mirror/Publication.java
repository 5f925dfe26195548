package io.agendador.mirror;

import io.agendador.roster.Author;
import io.agendador.roster.Period;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person published, or cleared, as a whole.
 *
 * @param number rises, from 1: how people name it
 * @param days first and last day whose events it is about
 * @param items how many events are in which state; states of none are left out
 * @param unchanged events that were as they should be, so that nothing was written
 * @param endedAt null while it runs
 */
public record Publication(
        UUID id,
        long number,
        Kind kind,
        Period days,
        String planHash,
        State state,
        Map<ItemState, Integer> items,
        int unchanged,
        Author author,
        String reason,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** What is done with the events of those days. */
    public enum Kind {
        /** They come to show what is in force. */
        PUBLISH,
        /** Those of ours that have not begun are deleted. */
        CLEAR
    }

    /** How far it is. */
    public enum State {
        /** It goes on where it was, whatever stopped it. */
        RUNNING,
        DONE,
        /** At its end, but some items were refused, failed or are in conflict. */
        PARTIAL
    }

    /** How far one event is. */
    public enum ItemState {
        PLANNED,
        /** Perhaps done: it is read before it is tried again. */
        SENT,
        DONE,
        /** Somebody changed the event meanwhile: it is read, and planned again by the next publication. */
        CONFLICT,
        FAILED,
        REFUSED
    }

    /** What is done with one event. */
    public enum Action {
        INSERT,
        UPDATE,
        DELETE
    }

    public Publication {
        items = Map.copyOf(items);
    }
}
