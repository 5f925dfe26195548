package io.agendador.google.access;

import com.google.api.services.calendar.model.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of events: either another follows ({@link #nextPageToken()}), or it was the last one and says where the next
 * listing goes on ({@link #nextSyncToken()}).
 */
public record EventPage(
        List<Event> events,
        @Nullable String nextPageToken,
        @Nullable String nextSyncToken) {

    /** Keeps the events in Google's order. */
    public EventPage {
        events = List.copyOf(events);
    }

    /** Nothing that may not be logged. */
    @Override
    public String toString() {
        return "EventPage[" + events.size() + " events, " + (nextPageToken == null ? "last]" : "more]");
    }
}
