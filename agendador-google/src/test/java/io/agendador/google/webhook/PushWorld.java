package io.agendador.google.webhook;

import static io.agendador.postgres.generated.Tables.CALENDAR;
import static io.agendador.postgres.generated.Tables.CALENDAR_CHANNEL;
import static io.agendador.postgres.generated.Tables.CALENDAR_MESSAGE;
import static io.agendador.postgres.generated.Tables.WORK;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Readings;
import io.agendador.google.ledger.Rhythm;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Clinic;
import io.agendador.review.Transactions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A store with the control calendar and Ana's, a Google that pushes, and time that passes when told to. */
final class PushWorld {

    static final ChannelSettings SETTINGS = ChannelSettings.at(URI.create("https://agenda.example.org/google"));
    static final UUID CONTROL = new UUID(1, 1);
    static final UUID ANAS = new UUID(1, 2);

    final Outages outages = new Outages(TestDatabase.embedded().dataSource());
    final AtomicReference<Instant> now = new AtomicReference<>(Clinic.NOW);
    final PushGoogle google = new PushGoogle(now::get);
    final Transactions transactions;
    final Tables tables;
    final MirroredCalendars calendars;
    final Readings readings;
    final WebhookCheck check;
    private final AtomicInteger ids = new AtomicInteger();
    private final Random tokens = new Random(7);

    PushWorld() {
        this("control", "anas");
    }

    /** With calendars that Google calls so. */
    PushWorld(String control, String anas) {
        PostgresStore store =
                PostgresStore.open(outages.dataSource(), TestDatabase.embedded().newSchema());
        transactions = Clinic.in(store.transactions());
        tables = store.tables();
        calendars = new MirroredCalendars(tables, Rhythm.DEFAULT);
        readings = new Readings(tables, Rhythm.DEFAULT);
        check = new WebhookCheck(transactions, tables, calendars, now::get, WebhookLimits.DEFAULT);
        calendars.add(CONTROL, MirrorCalendar.CONTROL, control, now.get());
        calendars.add(ANAS, MirrorCalendar.of(Clinic.ANA), anas, now.get());
        read();
    }

    /** As it was in the beginning, without the wait for a new schema. */
    PushWorld emptied() {
        tables.within(sql -> sql.deleteFrom(CALENDAR_MESSAGE).execute()
                + sql.deleteFrom(CALENDAR_CHANNEL).execute()
                + sql.deleteFrom(WORK).execute()
                + sql.update(CALENDAR)
                        .set(CALENDAR.STATUS, CalendarStatus.OK)
                        .setNull(CALENDAR.RETRY_AT)
                        .execute());
        google.channels.clear();
        google.calls.clear();
        now.set(Clinic.NOW);
        read();
        return this;
    }

    Channels channels(ChannelSettings settings) {
        return channels(settings, tables);
    }

    Channels channels(ChannelSettings settings, Tables through) {
        return channels(settings, through, google.calls());
    }

    Channels channels(ChannelSettings settings, Tables through, CalendarCalls calls) {
        return new Channels(
                through,
                new MirroredCalendars(through, Rhythm.DEFAULT),
                new Readings(through, Rhythm.DEFAULT),
                calls,
                settings,
                now::get,
                () -> String.format("channel-%04d", ids.incrementAndGet()),
                tokens);
    }

    Channels channels() {
        return channels(SETTINGS);
    }

    void pass(Duration time) {
        now.updateAndGet(it -> it.plus(time));
    }

    /** All that is dirty is read, and the work is done. */
    void read() {
        tables.within(sql -> sql.update(CALENDAR).setNull(CALENDAR.DIRTY_SINCE).execute()
                + sql.deleteFrom(WORK).execute());
    }

    CalendarState state(UUID calendar) {
        return calendars.find(calendar).orElseThrow().state();
    }

    boolean isDirty(UUID calendar) {
        return state(calendar).dirtySince() != null;
    }

    /** By topic, the keys of what waits. */
    List<String> work() {
        return tables.within(
                sql -> sql.selectFrom(WORK).orderBy(WORK.NUMBER).fetch(it -> it.getTopic() + " " + it.getKey()));
    }

    /** The states of a calendar's channels, from the oldest on. */
    List<String> states(UUID calendar) {
        return tables.within(sql -> sql.selectFrom(CALENDAR_CHANNEL)
                .where(CALENDAR_CHANNEL.CALENDAR_ID.eq(calendar))
                .orderBy(CALENDAR_CHANNEL.ID)
                .fetch(it -> it.getState()));
    }

    Channel channel(String id) {
        return tables.within(sql -> new ChannelTable(sql).find(id)).orElseThrow();
    }

    int messages() {
        return tables.within(sql -> sql.fetchCount(CALENDAR_MESSAGE));
    }

    /** Everything that messages could change, as text. */
    String everything() {
        return tables.within(sql -> Arrays.asList(
                        sql.selectFrom(CALENDAR).orderBy(CALENDAR.ID).fetch(),
                        sql.selectFrom(CALENDAR_CHANNEL)
                                .orderBy(CALENDAR_CHANNEL.ID)
                                .fetch(),
                        sql.selectFrom(CALENDAR_MESSAGE)
                                .orderBy(CALENDAR_MESSAGE.CHANNEL_ID, CALENDAR_MESSAGE.NUMBER)
                                .fetch(),
                        sql.selectFrom(WORK).orderBy(WORK.NUMBER).fetch())
                .toString());
    }

    /** The only channel that is open for a calendar. */
    PushGoogle.Open only(String calendar) {
        List<PushGoogle.Open> open = google.open(calendar);
        if (open.size() != 1) {
            throw new AssertionError("expected one open channel, found " + open.size());
        }
        return open.get(0);
    }

    /** The same message with a header of another value. */
    static WebhookMessage with(WebhookMessage message, String header, String value) {
        Map<String, String> headers = new TreeMap<>(message.headers());
        headers.put(header, value);
        return new WebhookMessage(message.method(), headers, message.bodyLength());
    }

    static WebhookMessage without(WebhookMessage message, String header) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(message.headers());
        headers.remove(header);
        return new WebhookMessage(message.method(), headers, message.bodyLength());
    }
}
