package io.agendador.google.sync;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.follow.SeenChange;
import io.agendador.google.follow.SeenChange.Foreign;
import io.agendador.google.follow.SeenChange.Ours;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.EventChange.Deleted;
import io.agendador.google.mapping.EventChange.Unchanged;
import io.agendador.google.mapping.EventReading;
import io.agendador.google.mapping.EventReading.Gone;
import io.agendador.google.mapping.EventReading.Lasting;
import io.agendador.google.mapping.Tag;
import io.agendador.google.mapping.Tags;
import io.agendador.google.mapping.Written;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Network;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Holds events of ours against what is known of them, and stores how they are. Within one transaction. */
final class OurEvents {

    private final Books books;
    private final Environment environment;
    private final Network network;
    private final Instant now;

    OurEvents(Books books, Environment environment, Network network, Instant now) {
        this.books = books;
        this.environment = environment;
        this.network = network;
        this.now = now;
    }

    /** What has become of it; nothing if it is as it was, or if that was our own doing. */
    Optional<SeenChange> see(MirroredEvent row, Event event, EventReading reading) {
        boolean live = row.state() == State.LIVE;
        if (reading instanceof Gone) {
            return live || taken(row) ? gone(row, reading) : Optional.empty();
        }
        if (live) {
            return row.etag().equals(event.getEtag()) ? Optional.empty() : changed(row, event, reading);
        }
        // Somebody brought it back, perhaps after another one has taken its place.
        boolean replaced = books.events().at(row.slot()).stream()
                .anyMatch(it -> it.state() == State.LIVE && it.calendar().equals(row.calendar()));
        if (replaced) {
            return Optional.of(new Foreign(
                    row.eventId(),
                    reading,
                    null,
                    null,
                    Tags.of(event, environment).orElse(null)));
        }
        EventChange change = EventChange.between(written(row, event), event);
        books.events().put(asRead(row.in(State.LIVE), row.contentHash(), event, reading));
        return Optional.of(new Ours(row, change, reading));
    }

    /** Whether it was left to somebody, and takes time since. */
    private boolean taken(MirroredEvent row) {
        return books.foreign().find(row.calendar(), row.eventId()).isPresent();
    }

    private Optional<SeenChange> gone(MirroredEvent row, EventReading reading) {
        boolean byUs = books.events().beingDeleted(row.calendar(), row.eventId());
        if (row.state() == State.LIVE) {
            books.events().state(row, byUs ? State.CLEARED : State.DELETED, now);
        }
        return byUs ? Optional.empty() : Optional.of(new Ours(row, new Deleted(), reading));
    }

    private Optional<SeenChange> changed(MirroredEvent row, Event event, EventReading reading) {
        boolean asTagged = EventChange.asTagged(event);
        Optional<Tag> tag = Tags.of(event, environment);
        if (asTagged && tag.isPresent() && !tag.get().hash().equals(row.contentHash())) {
            // A write of ours whose answer was lost.
            books.events().put(asRead(row, tag.get().hash(), event, reading));
            return Optional.empty();
        }
        EventChange change = EventChange.between(written(row, event), event);
        books.events().put(asRead(row, row.contentHash(), event, reading));
        if (!(change instanceof Unchanged)) {
            return Optional.of(new Ours(row, change, reading));
        }
        boolean settles = asTagged
                && !books.conflicts().open(row.calendar(), row.eventId()).isEmpty();
        return settles ? Optional.of(new Ours(row, change, reading)) : Optional.empty();
    }

    /** Its tag names the slot that it was written for last, which need not be the one that it shows since. */
    private Written written(MirroredEvent row, Event event) {
        Tag expected = Tags.of(event, environment)
                .filter(it -> it.hash().equals(row.contentHash()))
                .orElseGet(() -> new Tag(environment, AssignmentId.of(network.id(), row.slot()), row.contentHash()));
        return new Written(expected, row.start(), row.end());
    }

    private MirroredEvent asRead(MirroredEvent row, String hash, Event event, EventReading reading) {
        String etag = Objects.requireNonNullElse(event.getEtag(), "");
        boolean timed = reading instanceof Lasting lasting && lasting.end().isAfter(lasting.start());
        return timed
                ? row.seen(etag, hash, ((Lasting) reading).start(), ((Lasting) reading).end(), now)
                : row.seen(etag, hash, row.start(), row.end(), now);
    }
}
