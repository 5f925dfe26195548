package io.agendador.google.simulation;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CalendarEntry;
import io.agendador.google.access.EventPage;
import io.agendador.google.access.EventWrite;
import io.agendador.google.access.ListQuery;
import io.agendador.google.access.Outcome;
import io.agendador.google.access.Watched;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passes every call on; what is broken overrides one of them. */
class Passing implements CalendarCalls {

    private final CalendarCalls to;

    Passing(CalendarCalls to) {
        this.to = to;
    }

    @Override
    public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
        return to.list(calendar, query, pageToken);
    }

    @Override
    public Optional<Event> get(String calendar, String eventId) {
        return to.get(calendar, eventId);
    }

    @Override
    public List<Outcome> batch(String calendar, List<EventWrite> writes) {
        return to.batch(calendar, writes);
    }

    @Override
    public String create(String summary, String description, ZoneId zone) {
        return to.create(summary, description, zone);
    }

    @Override
    public void rename(String calendar, String summary) {
        to.rename(calendar, summary);
    }

    @Override
    public Optional<CalendarEntry> find(String calendar) {
        return to.find(calendar);
    }

    @Override
    public List<CalendarEntry> own() {
        return to.own();
    }

    @Override
    public void share(String calendar, String email) {
        to.share(calendar, email);
    }

    @Override
    public void unshare(String calendar, String email) {
        to.unshare(calendar, email);
    }

    @Override
    public Watched watch(String calendar, String channelId, String token, String address, Duration ttl) {
        return to.watch(calendar, channelId, token, address, ttl);
    }

    @Override
    public void stop(String channelId, String resourceId) {
        to.stop(channelId, resourceId);
    }
}
