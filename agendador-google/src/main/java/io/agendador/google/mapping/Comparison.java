package io.agendador.google.mapping;

import com.google.api.client.util.Data;
import com.google.api.services.calendar.model.Event;
import io.agendador.google.mapping.EventChange.Deleted;
import io.agendador.google.mapping.EventChange.Edited;
import io.agendador.google.mapping.EventChange.Moved;
import io.agendador.google.mapping.EventChange.Unchanged;
import io.agendador.google.mapping.EventChange.Unsuitable;
import io.agendador.google.mapping.EventChange.Untagged;
import io.agendador.google.mapping.EventReading.Gone;
import io.agendador.google.mapping.EventReading.Timed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds an event against what was written. */
final class Comparison {

    private final Written written;
    private final Event now;

    Comparison(Written written, Event now) {
        this.written = written;
        this.now = now;
    }

    EventChange change() {
        // Which zone it is does not matter: whatever lasts whole days is unsuitable.
        EventReading reading = EventReading.read(now, ZoneOffset.UTC);
        if (reading instanceof Gone) {
            return new Deleted();
        }
        Optional<Tag> tag = Tags.of(now, written.tag().environment())
                .filter(it -> it.assignment().equals(written.tag().assignment()));
        if (tag.isEmpty()) {
            return new Untagged();
        }
        return suitable(reading) ? change((Timed) reading, tag.get()) : new Unsuitable();
    }

    private boolean suitable(EventReading reading) {
        return reading instanceof Timed timed
                && timed.occurrence() == null
                && (blank(now.getEventType()) || "default".equals(now.getEventType()));
    }

    private EventChange change(Timed times, Tag tag) {
        SortedSet<EventField> edited = edited(Fingerprint.of(now, times.start(), times.end(), tag), tag);
        if (!times.start().equals(written.start()) || !times.end().equals(written.end())) {
            return new Moved(times.start(), times.end(), edited);
        }
        return edited.isEmpty() ? new Unchanged() : new Edited(edited);
    }

    private SortedSet<EventField> edited(Fingerprint found, Tag tag) {
        Fingerprint before = Fingerprint.ofText(written.tag().hash());
        SortedSet<EventField> edited = new TreeSet<>();
        addIf(!found.title().equals(before.title()), EventField.TITLE, edited);
        addIf(!found.description().equals(before.description()), EventField.DESCRIPTION, edited);
        addIf(!found.colour().equals(before.colour()), EventField.COLOUR, edited);
        addIf(!tag.equals(written.tag()), EventField.TAG, edited);
        addAdditions(edited);
        return edited;
    }

    /** What we never write. */
    private void addAdditions(SortedSet<EventField> edited) {
        boolean unsure = "transparent".equals(now.getTransparency()) || "tentative".equals(now.getStatus());
        addIf(unsure, EventField.AVAILABILITY, edited);
        boolean asUsual = blank(now.getVisibility()) || "default".equals(now.getVisibility());
        addIf(!asUsual, EventField.VISIBILITY, edited);
        addIf(!blank(now.getLocation()), EventField.PLACE, edited);
        addIf(some(now.getAttendees()), EventField.PARTICIPANTS, edited);
        addIf(some(now.getAttachments()), EventField.ATTACHMENTS, edited);
        boolean met = now.getConferenceData() != null && !Data.isNull(now.getConferenceData());
        addIf(met || !blank(now.getHangoutLink()), EventField.CONFERENCE, edited);
    }

    static boolean asTagged(Event event) {
        return Tags.of(event)
                .flatMap(tag -> EventReading.read(event, ZoneOffset.UTC) instanceof Timed times
                        ? Optional.of(asTagged(event, times, tag))
                        : Optional.empty())
                .orElse(false);
    }

    private static boolean asTagged(Event event, Timed times, Tag tag) {
        boolean untouched =
                EventChange.between(new Written(tag, times.start(), times.end()), event) instanceof Unchanged;
        return untouched
                && Fingerprint.of(event, times.start(), times.end(), tag).text().equals(tag.hash());
    }

    private static void addIf(boolean changed, EventField field, SortedSet<EventField> edited) {
        if (changed) {
            edited.add(field);
        }
    }

    private static boolean blank(@Nullable String text) {
        return EventText.normal(text).isEmpty();
    }

    private static boolean some(@Nullable List<?> list) {
        return list != null && !list.isEmpty();
    }
}
