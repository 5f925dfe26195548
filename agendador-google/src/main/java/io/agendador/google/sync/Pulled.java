package io.agendador.google.sync;

import com.google.api.services.calendar.model.Event;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What Google told of a calendar, to its end.
 *
 * @param events by id, each as it was told last
 * @param token from where the next reading goes on; null where only single events were asked for
 * @param from how far back it was read if it was read in full, otherwise null
 */
record Pulled(
        SortedMap<String, Event> events,
        @Nullable String token,
        @Nullable Instant from) {

    boolean full() {
        return from != null;
    }
}
