package io.agendador.google.sync;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.follow.SeenChange;
import io.agendador.google.follow.SeenChange.Foreign;
import io.agendador.google.ledger.ForeignEvent;
import io.agendador.google.ledger.Quarantine.Odd;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.EventReading.Lasting;
import io.agendador.google.mapping.Tag;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps of other people's events when they are, if they block, and nothing else. Within one transaction. */
final class OthersEvents {

    private final Books books;
    private final UUID calendar;
    private final Instant now;
    private int oddities;

    OthersEvents(Books books, UUID calendar, Instant now) {
        this.books = books;
        this.calendar = calendar;
        this.now = now;
    }

    /** How many could not be read and are new. */
    int oddities() {
        return oddities;
    }

    /**
     * What has become of it; nothing if it takes the same time as before.
     *
     * @param tag of this environment, if it has one though it is not ours
     */
    Optional<SeenChange> see(Event event, EventReading reading, @Nullable Tag tag) {
        String id = event.getId();
        String etag = Objects.requireNonNullElse(event.getEtag(), "");
        setAside(id, etag, reading);
        ForeignEvent before = books.foreign().find(calendar, id).orElse(null);
        ForeignEvent taken = tag == null && reading instanceof Lasting lasting && lasting.blocks()
                ? new ForeignEvent(calendar, id, etag, lasting.start(), lasting.end())
                : null;
        if (taken != null) {
            books.foreign().put(taken);
        } else if (before != null) {
            books.foreign().remove(calendar, id);
        }
        return tag == null && sameTime(before, taken)
                ? Optional.empty()
                : Optional.of(new Foreign(id, reading, before, taken, tag));
    }

    private void setAside(String id, String etag, EventReading reading) {
        if (!(reading instanceof EventReading.Odd odd)) {
            books.quarantine().remove(calendar, id);
        } else if (books.quarantine().put(new Odd(calendar, id, etag, odd.why().name(), now))) {
            oddities++;
        }
    }

    private static boolean sameTime(@Nullable ForeignEvent before, @Nullable ForeignEvent now) {
        if (before == null || now == null) {
            return before == null && now == null;
        }
        return before.start().equals(now.start()) && before.end().equals(now.end());
    }
}
