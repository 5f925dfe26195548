package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.google.Overheard.Line;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Notification;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.google.webhook.WebhookAnswer;
import io.agendador.google.webhook.WebhookCheck;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.google.webhook.WebhookMessage;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.Publication;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Clinic;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.jul.JDK14LoggerFactory;

/** A whole run, and what of its data can be found in what was logged, printed and thrown meanwhile. */
class NothingIsToldTest {

    private static final String TOKEN = "ya29.segredo-do-teste";
    private static final String CONSULTATION = "Consulta da Dona Zulmira";

    /**
     * What logs whole messages of a protocol where somebody turns that on: the JDK's own HTTP (beneath Google's client,
     * and the emulator's side of it), and PostgreSQL's driver. What we write is not among them.
     */
    private static final List<String> WIRES =
            List.of("sun.net.www.", "com.sun.net.httpserver", "jdk.httpserver", "org.postgresql.");

    private final List<Notification> delivered = new ArrayList<>();
    private final Overheard overheard = new Overheard();
    private final CrowdMirror mirror = new CrowdMirror(
            Crowd.of(4, 1),
            it -> it.token(TOKEN, "admin@emulador.test")
                    .token("emulator", "admin@emulador.test")
                    .delivery(message -> {
                        delivered.add(message);
                        return 200;
                    }));

    @AfterEach
    void close() {
        mirror.close();
        overheard.close();
    }

    @Test
    void nothingOfTheDataIsLoggedPrintedOrThrown() {
        assertThat(LoggerFactory.getILoggerFactory()).isInstanceOf(JDK14LoggerFactory.class);
        SortedMap<MirrorCalendar, String> ids = mirror.ids();
        GoogleCalendars calendars = at(0, TOKEN);
        calendars.link(CrowdMirror.ADMIN);
        publishThroughFailures(calendars);
        pushMessages(calendars);
        SortedSet<String> data = data(ids);
        peopleChange(ids);
        data.addAll(data(ids));
        readThroughFailures(ids);
        decide(at(60, TOKEN));
        fail(ids);

        List<Line> lines = overheard.lines();

        assertThat(lines).hasSizeGreaterThan(100).anyMatch(it -> it.by().startsWith("org.jooq"));
        assertThat(data).hasSizeGreaterThan(30);
        assertThat(lines.stream()
                        .filter(line -> WIRES.stream().noneMatch(line.by()::startsWith))
                        .filter(line -> data.stream().anyMatch(line.text()::contains)))
                .isEmpty();
    }

    @Test
    void whatWouldBeLoggedIsFound() {
        LoggerFactory.getLogger("somebody").trace("{}", CONSULTATION);
        System.err.println(TOKEN);
        overheard.thrown(new IllegalStateException(new IllegalArgumentException("maria@agenda.example")));

        assertThat(overheard.lines())
                .anyMatch(it -> it.by().equals("somebody") && it.text().contains(CONSULTATION))
                .anyMatch(it -> it.by().equals("console") && it.text().contains(TOKEN))
                .anyMatch(it -> it.text().contains("maria@agenda.example"));
    }

    /** The calendars so many minutes later. */
    private GoogleCalendars at(int minutes, String token) {
        GoogleSettings google = new GoogleSettings(
                mirror.emulator.rootUrl(), "test", new GoogleCredential.Fixed(token), Duration.ofSeconds(20));
        ChannelSettings channels = ChannelSettings.at(URI.create("https://agenda.example/google"));
        return CrowdMirror.open(mirror.store, google, "p" + minutes, Duration.ofMinutes(minutes), channels);
    }

    private void publishThroughFailures(GoogleCalendars calendars) {
        mirror.emulator.faults().storm(2, Operation.BATCH, Fault.refuse(Reason.TOO_MANY_REQUESTS));
        mirror.emulator.faults().nth(4, Operation.BATCH, Fault.loseResponse());
        mirror.emulator.faults().nth(6, Operation.BATCH, Fault.cutBody());
        mirror.emulator.faults().nth(8, Operation.BATCH, Fault.refuse(Reason.UNAVAILABLE));
        calendars.publish(
                calendars.plan(Publication.Kind.PUBLISH, mirror.crowd.days()),
                Clinic.CARLA,
                "publicada",
                Progress.NONE);
        calendars.resume(Progress.NONE);
        mirror.emulator.faults().clear();
        at(10, TOKEN).resume(Progress.NONE);
        assertThat(calendars.publications(1)).extracting(Publication::state).containsExactly(Publication.State.DONE);
    }

    private void pushMessages(GoogleCalendars calendars) {
        assertThat(calendars.renewChannels(CrowdMirror.ADMIN))
                .isInstanceOfSatisfying(
                        Permitted.Done.class,
                        it -> assertThat(((Renewed) it.result()).opened()).isPositive());
        mirror.emulator.deliver();
        WebhookCheck check = calendars.webhook(WebhookLimits.DEFAULT);
        assertThat(delivered).isNotEmpty();
        for (Notification message : delivered) {
            Map<String, String> headers = new TreeMap<>(message.headers());
            assertThat(check.check(new WebhookMessage("POST", headers, 0))).isEqualTo(WebhookAnswer.ACCEPTED);
            headers.put("X-Goog-Channel-Token", "forged" + headers.get("X-Goog-Channel-Token"));
            assertThat(check.check(new WebhookMessage("POST", headers, 0))).isEqualTo(WebhookAnswer.UNAUTHORIZED);
        }
    }

    private void peopleChange(SortedMap<MirrorCalendar, String> ids) {
        var people = mirror.emulator.people();
        LocalDateTime monday = Crowd.MONDAY.atTime(7, 0);
        ids.forEach((calendar, id) -> {
            List<JsonObject> events = people.events(id);
            people.delete(id, text(events.get(0), "id"));
            people.move(id, text(events.get(1), "id"), Duration.ofHours(30));
            people.edit(id, text(events.get(2), "id"), "{\"summary\": \"" + CONSULTATION + "\"}");
            people.insert(id, CONSULTATION, monday, monday.plusDays(5));
            people.makeRecurring(id, text(events.get(3), "id"), "RRULE:FREQ=WEEKLY;COUNT=3");
        });
    }

    private void readThroughFailures(SortedMap<MirrorCalendar, String> ids) {
        List<MirrorCalendar> all = List.copyOf(ids.keySet());
        assertThat(at(20, "wrong-" + TOKEN).sync(all.get(0), SyncReason.POLL).result())
                .isEqualTo(SyncReport.Result.FAILED);
        assertThat(mirror.calendars.calendars()).anyMatch(it -> it.status() == CalendarStatus.NEEDS_REAUTH);
        GoogleCalendars later = at(30, TOKEN);
        mirror.emulator.people().expireSyncTokens(ids.get(all.get(1)));
        mirror.emulator.faults().storm(30, Operation.EVENTS_LIST, Fault.refuse(Reason.BACKEND_ERROR));
        later.force(all.get(0), null, CrowdMirror.ADMIN);
        mirror.emulator.faults().clear();
        mirror.emulator.faults().next(Operation.EVENTS_LIST, Fault.cutBody());
        GoogleCalendars last = at(45, TOKEN);
        all.forEach(it -> last.force(it, null, CrowdMirror.ADMIN));
        assertThat(last.openConflicts()).hasSizeGreaterThan(3);
    }

    private void decide(GoogleCalendars calendars) {
        List<Resolution> ways = List.of(Resolution.values());
        int turn = 0;
        for (Conflict conflict : calendars.openConflicts()) {
            calendars.resolve(conflict.id(), ways.get(turn++ % ways.size()), Clinic.CARLA, "combinado");
        }
        calendars.publish(
                calendars.plan(Publication.Kind.PUBLISH, mirror.crowd.days()),
                Clinic.CARLA,
                "publicada",
                Progress.NONE);
    }

    /** What is thrown rather than told: a calendar that is unknown, and a store that is gone. */
    private void fail(SortedMap<MirrorCalendar, String> ids) {
        breakTables(ids);
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(TestDatabase.embedded().url());
        settings.setMaximumPoolSize(2);
        HikariDataSource gone = new HikariDataSource(settings);
        PostgresStore store = PostgresStore.open(gone, mirror.schema);
        GoogleCalendars calendars = CrowdMirror.open(store, mirror.emulator.rootUrl(), "gone", Duration.ofHours(2));
        attempt(() -> calendars.sync(MirrorCalendar.of(Clinic.ANA), SyncReason.POLL));
        gone.close();
        attempt(() -> calendars.sync(ids.firstKey(), SyncReason.POLL));
        attempt(() -> calendars.plan(Publication.Kind.PUBLISH, mirror.crowd.days()));
    }

    /** The driver's words quote the rows that the database refuses. */
    private void breakTables(SortedMap<MirrorCalendar, String> ids) {
        List<String> broken = List.of(
                "update calendar set google_id = ?", // another has it
                "update calendar set shared_with = 'x', error = ?",
                "update calendar_event set content_hash = ?",
                "update calendar set error = '', failures = ('1' || ?)::int");
        for (String statement : broken) {
            for (String secret : List.of(ids.get(ids.lastKey()), TOKEN)) {
                attempt(() -> mirror.store.tables().within(sql -> sql.execute(statement, secret)));
            }
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            overheard.thrown(failure);
            return;
        }
        throw new AssertionError("nothing was thrown");
    }

    /** What must not be told: what calendars and events are called and say, who they are shared with, and secrets. */
    private SortedSet<String> data(SortedMap<MirrorCalendar, String> ids) {
        SortedSet<String> data = new TreeSet<>(List.of(TOKEN, CONSULTATION, "@agenda.example"));
        mirror.crowd.network().professionals().forEach(it -> data.addAll(List.of(it.name(), it.email())));
        delivered.forEach(it -> data.add(it.headers().get("X-Goog-Channel-Token")));
        ids.values().forEach(id -> {
            data.add(id);
            data.add(URLEncoder.encode(id, StandardCharsets.UTF_8));
            for (JsonObject event : mirror.emulator.people().everything(id)) {
                Stream.of("summary", "description").filter(event::has).forEach(it -> data.add(text(event, it)));
            }
        });
        return data;
    }

    private static String text(JsonObject event, String field) {
        return event.get(field).getAsString();
    }
}
