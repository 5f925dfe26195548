package io.agendador.google.access;

import com.google.api.services.calendar.model.Event;

/** One write of one event. Nobody is invited or notified by it. None shows its content when printed. */
public sealed interface EventWrite {

    /** The event's id. */
    String eventId();

    /**
     * A new event under an id of our own.
     *
     * @param event with an id, without attendees
     */
    record Insert(Event event) implements EventWrite {

        /** Refuses an event without an id, or with attendees. */
        public Insert {
            checked(event);
        }

        @Override
        public String eventId() {
            return event.getId();
        }

        @Override
        public String toString() {
            return "Insert[…]";
        }
    }

    /**
     * A replacement of a whole event: what is left out is gone.
     *
     * @param event with an id, without attendees
     * @param etag what it must still be ({@code If-Match})
     */
    record Update(Event event, String etag) implements EventWrite {

        /** Refuses an event without an id, or with attendees. */
        public Update {
            checked(event);
        }

        @Override
        public String eventId() {
            return event.getId();
        }

        @Override
        public String toString() {
            return "Update[…]";
        }
    }

    /**
     * A deletion. The id cannot be used again.
     *
     * @param etag what the event must still be ({@code If-Match})
     */
    record Delete(String eventId, String etag) implements EventWrite {}

    private static void checked(Event event) {
        if (event.getId() == null) {
            throw new IllegalArgumentException("an event that is written has an id");
        }
        // Invitations use up quotas even when no mail is sent.
        if (event.getAttendees() != null && !event.getAttendees().isEmpty()) {
            throw new IllegalArgumentException("an event that is written has no attendees");
        }
    }
}
