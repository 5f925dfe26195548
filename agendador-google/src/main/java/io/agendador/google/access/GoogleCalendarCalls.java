package io.agendador.google.access;

import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.model.AclRule;
import com.google.api.services.calendar.model.CalendarList;
import com.google.api.services.calendar.model.Channel;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.Events;
import io.agendador.google.access.CallFailure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The calls, over Google's own Java client. */
public final class GoogleCalendarCalls implements CalendarCalls {

    private final Calendar client;
    private final Pace pace;
    private final Wire wire;
    private final BatchWire batchWire;

    /**
     * For one account.
     *
     * @param budget the account's, shared with whatever else calls in its name
     * @param seed of the random waits between tries
     */
    public GoogleCalendarCalls(
            GoogleConnection connection,
            CallPolicy policy,
            CallBudget budget,
            Pause pause,
            long seed,
            CallListener listener) {
        client = connection.client();
        pace = new Pace(policy, budget, pause, new Random(seed));
        wire = new Wire(connection.bearer(), pace, listener);
        batchWire = new BatchWire(connection, listener);
    }

    @Override
    public EventPage list(String calendar, ListQuery query, @Nullable String pageToken) {
        Reply<Events> reply = wire.call(
                "events.list",
                Care.CONFIRMED,
                () -> Requests.of(client, calendar, query, pageToken),
                it -> it.getNextPageToken() != null || it.getNextSyncToken() != null);
        Fault fault = reply.fault();
        if (fault != null && fault.status() == 410) {
            throw new CallFailure(Kind.SYNC_TOKEN_EXPIRED, fault.reason());
        }
        Events page = reply.orThrow();
        List<Event> events = page.getItems() == null ? List.of() : page.getItems();
        return new EventPage(events, page.getNextPageToken(), page.getNextSyncToken());
    }

    @Override
    public Optional<Event> get(String calendar, String eventId) {
        return wire.call(
                        "events.get",
                        Care.REPEATABLE,
                        () -> client.events().get(calendar, eventId),
                        it -> it.getId() != null)
                .ifFound();
    }

    @Override
    public List<Outcome> batch(String calendar, List<EventWrite> writes) {
        if (writes.isEmpty() || writes.size() > LONGEST_BATCH) {
            throw new IllegalArgumentException("1 to " + LONGEST_BATCH + " writes, not " + writes.size());
        }
        if (writes.stream().map(EventWrite::eventId).distinct().count() < writes.size()) {
            throw new IllegalArgumentException("a batch writes each event once");
        }
        Turns turns = pace.turns(Care.REPEATABLE);
        Batching batching = new Batching(writes, turns);
        do {
            Fault fault = turns.admit(batching.parts().size());
            if (fault != null) {
                batching.giveUp(fault);
                break;
            }
        } while (batching.undecided(batchWire.send(calendar, batching.parts(), turns.number())) && turns.next());
        return batching.outcomes();
    }

    @Override
    public String create(String summary, String description, ZoneId zone) {
        var calendar = new com.google.api.services.calendar.model.Calendar()
                .setSummary(summary)
                .setDescription(description)
                .setTimeZone(zone.getId());
        return wire.call(
                        "calendars.insert",
                        Care.ONCE,
                        () -> client.calendars().insert(calendar),
                        it -> it.getId() != null)
                .orThrow()
                .getId();
    }

    @Override
    public void rename(String calendar, String summary) {
        var changed = new com.google.api.services.calendar.model.Calendar().setSummary(summary);
        wire.call(
                        "calendars.patch",
                        Care.CONFIRMED,
                        () -> client.calendars().patch(calendar, changed),
                        it -> it.getId() != null)
                .orThrow();
    }

    @Override
    public Optional<CalendarEntry> find(String calendar) {
        return wire.call(
                        "calendars.get",
                        Care.CONFIRMED,
                        () -> client.calendars().get(calendar),
                        it -> it.getId() != null)
                .ifFound()
                .map(it -> entry(it.getId(), it.getSummary(), it.getDescription(), it.getTimeZone()));
    }

    @Override
    public List<CalendarEntry> own() {
        List<CalendarEntry> entries = new ArrayList<>();
        String token = null;
        do {
            CalendarList page = ownPage(token);
            if (page.getItems() != null) {
                page.getItems()
                        .forEach(it ->
                                entries.add(entry(it.getId(), it.getSummary(), it.getDescription(), it.getTimeZone())));
            }
            token = page.getNextPageToken();
        } while (token != null);
        return List.copyOf(entries);
    }

    @Override
    public void share(String calendar, String email) {
        AclRule rule = new AclRule()
                .setRole("writer")
                .setScope(new AclRule.Scope().setType("user").setValue(email));
        wire.call(
                        "acl.insert",
                        Care.CONFIRMED,
                        () -> client.acl().insert(calendar, rule).setSendNotifications(false),
                        it -> it.getId() != null)
                .orThrow();
    }

    @Override
    public void unshare(String calendar, String email) {
        wire.call("acl.delete", Care.REPEATABLE, () -> client.acl().delete(calendar, "user:" + email), it -> true)
                .ifFound();
    }

    @Override
    public Watched watch(String calendar, String channelId, String token, String address, Duration ttl) {
        Channel wanted = new Channel()
                .setId(channelId)
                .setType("web_hook")
                .setToken(token)
                .setAddress(address)
                .setParams(Map.of("ttl", Long.toString(ttl.toSeconds())));
        Channel channel = wire.call(
                        "events.watch",
                        Care.CONFIRMED,
                        () -> client.events().watch(calendar, wanted),
                        it -> it.getResourceId() != null && it.getExpiration() != null)
                .orThrow();
        return new Watched(channel.getResourceId(), Instant.ofEpochMilli(channel.getExpiration()));
    }

    @Override
    public void stop(String channelId, String resourceId) {
        Channel channel = new Channel().setId(channelId).setResourceId(resourceId);
        wire.call("channels.stop", Care.REPEATABLE, () -> client.channels().stop(channel), it -> true)
                .ifFound();
    }

    private CalendarList ownPage(@Nullable String token) {
        return wire.call(
                        "calendarList.list",
                        Care.REPEATABLE,
                        () -> client.calendarList()
                                .list()
                                .setMinAccessRole("owner")
                                .setMaxResults(250)
                                .setPageToken(token),
                        it -> !it.isEmpty())
                .orThrow();
    }

    private static CalendarEntry entry(
            String id, @Nullable String summary, @Nullable String description, @Nullable String zone) {
        return new CalendarEntry(id, text(summary), text(description), text(zone));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
