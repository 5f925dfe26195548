package io.agendador.google.sync;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallFailure;
import io.agendador.google.access.EventPage;
import io.agendador.google.access.ListQuery;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.ForeignEvent;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks Google about one calendar, and stores nothing. For one thread. */
final class Pull {

    /** How often a list in full is begun anew because Google forgot its pages meanwhile. */
    private static final int BEGINNINGS = 3;

    private final CalendarCalls calls;
    private final Books books;
    private final CalendarRow calendar;
    private final Hold hold;
    private final SortedMap<String, Event> events = new TreeMap<>();

    Pull(CalendarCalls calls, Books books, CalendarRow calendar, Hold hold) {
        this.calls = calls;
        this.books = books;
        this.calendar = calendar;
        this.hold = hold;
    }

    /**
     * What has changed since it was read last; everything if that cannot be told.
     *
     * @param from how far back everything goes
     */
    Pulled changes(Instant from) {
        String since = calendar.syncToken();
        if (since == null) {
            return everything(from);
        }
        try {
            String token = pages(new ListQuery.Since(since));
            addSeries();
            return new Pulled(events, token, null);
        } catch (CallFailure failure) {
            if (failure.kind() != CallFailure.Kind.SYNC_TOKEN_EXPIRED && failure.kind() != CallFailure.Kind.INVALID) {
                throw failure;
            }
            books.calendars().tokenExpired(calendar.id());
            return everything(from);
        }
    }

    /** One event, whatever has become of it; none if neither we nor Google ever heard of it. */
    Pulled one(String eventId) {
        boolean known = books.events().find(calendar.id(), eventId).isPresent()
                || books.foreign().find(calendar.id(), eventId).isPresent();
        List<String> gone = confirm(List.of(eventId));
        if (!known) {
            gone.forEach(events::remove);
        }
        return new Pulled(events, null, null);
    }

    private Pulled everything(Instant from) {
        String token = fromTheBeginning(new ListQuery.Full(from, false));
        addSeries();
        confirm(missing(from));
        return new Pulled(events, token, from);
    }

    private String fromTheBeginning(ListQuery query) {
        for (int beginning = 1; ; beginning++) {
            try {
                return pages(query);
            } catch (CallFailure failure) {
                if (failure.kind() != CallFailure.Kind.SYNC_TOKEN_EXPIRED || beginning == BEGINNINGS) {
                    throw failure;
                }
            }
        }
    }

    private String pages(ListQuery query) {
        events.clear();
        String next = null;
        while (true) {
            hold.goOn();
            EventPage page = calls.list(calendar.googleId(), query, next);
            page.events().stream().filter(it -> it.getId() != null).forEach(it -> events.put(it.getId(), it));
            if (page.nextSyncToken() != null) {
                return page.nextSyncToken();
            }
            next = Objects.requireNonNull(page.nextPageToken(), "a page that is not the last names the next");
        }
    }

    /** Where somebody made an event of ours repeat, only its single events are listed, and of itself nothing or its end. */
    private void addSeries() {
        SortedSet<String> series = new TreeSet<>();
        events.values().stream()
                .map(Event::getRecurringEventId)
                .filter(Objects::nonNull)
                .forEach(series::add);
        for (String id : series) {
            if (books.events().find(calendar.id(), id).isPresent()) {
                get(id).ifPresent(it -> events.put(id, it));
            }
        }
    }

    /** What we know of, and what a list from then on should have told but did not. */
    private List<String> missing(Instant from) {
        Stream<String> ours = books.events().of(calendar.id()).stream()
                .filter(it -> it.state() == State.LIVE && it.end().isAfter(from))
                .map(MirroredEvent::eventId);
        Stream<String> foreign = books.foreign().of(calendar.id()).stream()
                .filter(it -> it.end().isAfter(from))
                .map(ForeignEvent::eventId);
        return Stream.concat(ours, foreign)
                .filter(it -> !events.containsKey(it))
                .sorted()
                .toList();
    }

    /** That an event was not listed is no proof that it is gone; and that it is not found only if its calendar is. Those that are gone. */
    private List<String> confirm(Collection<String> ids) {
        List<String> notFound = new ArrayList<>();
        for (String id : ids) {
            Optional<Event> found = get(id);
            found.ifPresentOrElse(it -> events.put(id, it), () -> notFound.add(id));
        }
        notFound.forEach(it -> events.put(it, gone(it)));
        if (!notFound.isEmpty() && calls.find(calendar.googleId()).isEmpty()) {
            throw new CallFailure(CallFailure.Kind.NOT_FOUND, "calendarNotFound");
        }
        return notFound;
    }

    private Optional<Event> get(String id) {
        hold.goOn();
        return calls.get(calendar.googleId(), id);
    }

    private static Event gone(@Nullable String id) {
        return new Event().setId(id).setStatus("cancelled");
    }
}
