package io.agendador.google.follow;

import io.agendador.google.ledger.ForeignEvent;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.EventReading.Lasting;

/** Events that were ours and are somebody's now: they take their time like anybody's. */
final class Taking {

    private final Books books;

    Taking(Books books) {
        this.books = books;
    }

    /** It takes what it says now. */
    void take(MirroredEvent event, EventReading reading) {
        if (reading instanceof Lasting it && it.blocks() && it.start().isBefore(it.end())) {
            books.foreign()
                    .put(new ForeignEvent(event.calendar(), event.eventId(), event.etag(), it.start(), it.end()));
        } else {
            books.foreign().remove(event.calendar(), event.eventId());
        }
    }

    /** A person has left it to whoever made it so. */
    void release(MirroredEvent event) {
        if (event.state() == State.LIVE) {
            books.events().put(event.in(State.DELETED));
            books.foreign()
                    .put(new ForeignEvent(event.calendar(), event.eventId(), event.etag(), event.start(), event.end()));
        }
    }
}
