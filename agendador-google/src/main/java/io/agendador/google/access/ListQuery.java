package io.agendador.google.access;

import java.time.Instant;

/** Which events of a calendar are listed. */
public sealed interface ListQuery {

    /**
     * Everything that ends after an instant.
     *
     * @param from exclusive, against the event's end
     * @param deletedToo cancelled events as well, as long as Google remembers them
     */
    record Full(Instant from, boolean deletedToo) implements ListQuery {}

    /**
     * What has changed since a full list or an earlier change, cancelled events included. These may hold nothing but their
     * id.
     *
     * @param syncToken the last page's {@link EventPage#nextSyncToken()}
     */
    record Since(String syncToken) implements ListQuery {

        /** Nothing that may not be logged. */
        @Override
        public String toString() {
            return "Since[…]";
        }
    }
}
