package io.agendador.google.mapping;

import com.google.api.services.calendar.model.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has become of an event since we wrote it. Told by content alone, never by when something was changed: etag, dates
 * of change, reminders and other software's properties do not count, nor how Google writes the same thing differently.
 */
public sealed interface EventChange {

    /**
     * Compares the event as it was read with what we wrote last. Of several changes the first of these is told: deleted,
     * untagged, unsuitable, moved, edited.
     */
    static EventChange between(Written written, Event now) {
        return new Comparison(written, now).change();
    }

    /**
     * Whether the event still says what its own tag stands for: as we wrote it at some time, which need not be the last
     * one that we remember (a write whose answer was lost, a restored database).
     */
    static boolean asTagged(Event event) {
        return Comparison.asTagged(event);
    }

    /** It says what we wrote. */
    record Unchanged() implements EventChange {}

    /** It is not there any more. */
    record Deleted() implements EventChange {}

    /** It carries no tag of this environment and assignment: it is not ours to touch any more. */
    record Untagged() implements EventChange {}

    /** It is not one event with a start and an end by the clock any more: all-day, repeated, of another type, unreadable. */
    record Unsuitable() implements EventChange {}

    /**
     * It has other times.
     *
     * @param edited what else was changed, often nothing; in the order of the type
     */
    record Moved(Instant start, Instant end, SortedSet<EventField> edited) implements EventChange {

        public Moved {
            edited = copy(edited);
        }
    }

    /**
     * It has the same times.
     *
     * @param edited what was changed, at least one thing; in the order of the type
     */
    record Edited(SortedSet<EventField> edited) implements EventChange {

        public Edited {
            edited = copy(edited);
        }
    }

    private static SortedSet<EventField> copy(Collection<EventField> fields) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
}
