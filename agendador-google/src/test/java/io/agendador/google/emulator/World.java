package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import com.google.api.services.calendar.model.Events;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** An emulator, its clock, and Google's own client in front of it. */
final class World implements AutoCloseable {

    static final String ADMIN = "admin@emulador.test";
    static final String ZONE = "America/Sao_Paulo";

    final VirtualClock clock = new VirtualClock();
    final List<Notification> received = new ArrayList<>();
    final List<Duration> waited = new ArrayList<>();
    final CalendarEmulator emulator;
    final Calendar client;
    private final Door door;

    World(Door door) {
        this(door, it -> it);
    }

    World(Door door, UnaryOperator<Settings.Builder> settings) {
        this.door = door;
        this.emulator = door.open(settings.apply(Settings.builder(clock)
                .seed(7)
                .delivery(it -> {
                    received.add(it);
                    return 200;
                })
                .pause(waited::add)));
        this.client = client("any");
    }

    Calendar client(String token) {
        HttpRequestInitializer initializer = it -> {
            it.getHeaders().setAuthorization("Bearer " + token);
            it.setNumberOfRetries(0);
        };
        return new Calendar.Builder(door.transport(emulator), GsonFactory.getDefaultInstance(), initializer)
                .setRootUrl(emulator.rootUrl())
                .setApplicationName("test")
                .build();
    }

    /** A new calendar; its id. */
    String calendar() throws IOException {
        return client.calendars()
                .insert(new com.google.api.services.calendar.model.Calendar()
                        .setSummary("Sala")
                        .setTimeZone(ZONE))
                .execute()
                .getId();
    }

    static Event event(String id, String start, String end) {
        return new Event().setId(id).setSummary("Plantão").setStart(at(start)).setEnd(at(end));
    }

    /** Times as {@code 2026-03-02T08:00}, in Brasília. */
    static EventDateTime at(String time) {
        return new EventDateTime().setDateTime(DateTime.parseRfc3339(time + ":00-03:00"));
    }

    Event insert(String calendar, String id) throws IOException {
        return client.events()
                .insert(calendar, event(id, "2026-03-03T08:00", "2026-03-03T12:00"))
                .execute();
    }

    /** All pages of a full list. */
    Events list(String calendar) throws IOException {
        return list(client.events().list(calendar));
    }

    /** All pages; the last one's tokens. */
    static Events list(Calendar.Events.List request) throws IOException {
        List<Event> items = new ArrayList<>();
        Events page = request.execute();
        items.addAll(page.getItems());
        while (page.getNextPageToken() != null) {
            page = request.setPageToken(page.getNextPageToken()).execute();
            items.addAll(page.getItems());
        }
        return page.setItems(items);
    }

    Events sync(String calendar, String token) throws IOException {
        return list(client.events().list(calendar).setSyncToken(token));
    }

    static List<String> ids(Events events) {
        return events.getItems().stream().map(Event::getId).toList();
    }

    /** A call. */
    interface Attempted {
        void run() throws IOException;
    }

    /** Status and reason of a refusal: {@code 404 notFound}; the status alone where the client lost the rest. */
    static String refusal(Attempted call) {
        GoogleJsonResponseException e = catchThrowableOfType(GoogleJsonResponseException.class, call::run);
        if (e == null) {
            return "no refusal";
        }
        return e.getDetails() == null
                ? e.getStatusCode() + ""
                : e.getStatusCode() + " " + e.getDetails().getErrors().get(0).getReason();
    }

    @Override
    public void close() {
        emulator.close();
    }
}
