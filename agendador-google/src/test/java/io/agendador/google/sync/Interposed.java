package io.agendador.google.sync;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passes calls on: in short pages, and with something in between. For one thread. */
final class Interposed implements CalendarCalls {

    /** What happens just before a call. */
    interface Between {
        void before(String call, int number);
    }

    /** What becomes of the events of a page. */
    interface Shortening {
        List<Event> shorten(List<Event> events);
    }

    private final CalendarCalls calls;
    private final int page;
    Between between = (call, number) -> {};
    Between after = (call, number) -> {};
    Shortening shortening = it -> it;
    private int number;

    /** In pages of so many events. */
    Interposed(CalendarCalls calls, int page) {
        this.calls = calls;
        this.page = page;
    }

    /** Page tokens are {@code <start>} of what the real answer, fetched anew, holds. */
    @Override
    public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
        happens("list");
        List<Event> all = new ArrayList<>();
        String sync = null;
        String next = null;
        while (sync == null) {
            EventPage real = calls.list(calendar, query, next);
            all.addAll(real.events());
            next = real.nextPageToken();
            sync = real.nextSyncToken();
        }
        List<Event> left = shortening.shorten(all);
        int start = pageToken == null ? 0 : Integer.parseInt(pageToken);
        int end = Math.min(left.size(), start + page);
        boolean last = end == left.size();
        return new EventPage(
                left.subList(Math.min(start, end), end), last ? null : Integer.toString(end), last ? sync : null);
    }

    @Override
    public Optional<Event> get(String calendar, String eventId) {
        happens("get");
        return calls.get(calendar, eventId);
    }

    @Override
    public List<Outcome> batch(String calendar, List<EventWrite> writes) {
        return calls.batch(calendar, writes);
    }

    @Override
    public String create(String summary, String description, ZoneId zone) {
        happens("create");
        String id = calls.create(summary, description, zone);
        after.before("create", number);
        return id;
    }

    @Override
    public void rename(String calendar, String summary) {
        calls.rename(calendar, summary);
    }

    @Override
    public Optional<CalendarEntry> find(String calendar) {
        happens("find");
        return calls.find(calendar);
    }

    @Override
    public List<CalendarEntry> own() {
        happens("own");
        List<CalendarEntry> entries = calls.own();
        after.before("own", number);
        return entries;
    }

    @Override
    public void share(String calendar, String email) {
        happens("share");
        calls.share(calendar, email);
    }

    @Override
    public void unshare(String calendar, String email) {
        calls.unshare(calendar, email);
    }

    @Override
    public Watched watch(String calendar, String channelId, String token, String address, Duration ttl) {
        return calls.watch(calendar, channelId, token, address, ttl);
    }

    @Override
    public void stop(String channelId, String resourceId) {
        calls.stop(channelId, resourceId);
    }

    /** How many calls there were. */
    int number() {
        return number;
    }

    private void happens(String call) {
        number++;
        between.before(call, number);
    }
}
