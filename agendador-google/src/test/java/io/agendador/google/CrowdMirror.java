package io.agendador.google;

import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Settings;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredCalendars;
import io.agendador.google.ledger.Rhythm;
import io.agendador.google.mapping.Environment;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Clinic;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** A crowd's roster in force, and calendars for it in an emulator over HTTP; both are kept in PostgreSQL. */
final class CrowdMirror implements AutoCloseable {

    static final Instant NOW = Clinic.NOW;
    static final Author ADMIN = new Author("Alice", Role.ADMIN, Door.SHELL);

    final Crowd crowd;
    final String schema = TestDatabase.embedded().newSchema();
    final PostgresStore store = PostgresStore.open(TestDatabase.embedded().dataSource(), schema);
    final CalendarEmulator emulator;
    final GoogleCalendars calendars;

    CrowdMirror(Crowd crowd, UnaryOperator<Settings.Builder> settings) {
        this.crowd = crowd;
        Clinic.change(store.transactions(), it -> it.roster().save(crowd.network()));
        Clinic.change(store.transactions(), it -> it.roster().put(crowd.assignments()));
        emulator = CalendarEmulator.listen(settings.apply(Settings.builder(() -> NOW)
                        .zone(crowd.network().zone())
                        .database(TestDatabase.embedded().dataSource(), schema + "_emulator"))
                .build());
        calendars = open(store, emulator.rootUrl(), "a", Duration.ZERO);
        calendars.link(ADMIN);
    }

    /** The calendars as a process of that name sees them, so much later. */
    static GoogleCalendars open(PostgresStore store, String rootUrl, String holder, Duration later) {
        return open(store, GoogleSettings.emulator(rootUrl), holder, later, ChannelSettings.at(null));
    }

    static GoogleCalendars open(
            PostgresStore store, GoogleSettings google, String holder, Duration later, ChannelSettings channels) {
        InstantSource clock = () -> NOW.plus(later);
        AtomicLong ids = new AtomicLong();
        GoogleCalendarCalls calls = new GoogleCalendarCalls(
                GoogleConnection.overHttp(google, clock),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(1_000_000, clock).ofUser(1_000_000),
                time -> {},
                1,
                CallListener.NONE);
        MirrorSettings usual =
                MirrorSettings.of(Environment.DEV, "Rede de Teste", holder, Locale.forLanguageTag("pt-BR"));
        return new GoogleCalendars(
                calls,
                store,
                new MirrorSettings(usual.link(), usual.sync(), usual.style(), channels),
                clock,
                new Chance(() -> new UUID(holder.hashCode(), ids.incrementAndGet()), new Random(1)),
                time -> {});
    }

    PublicationPlan plan() {
        return calendars.plan(Publication.Kind.PUBLISH, crowd.days());
    }

    Published publish(PublicationPlan plan) {
        return calendars.publish(plan, Clinic.CARLA, "publicada", (done, all) -> {});
    }

    /** What Google calls them. */
    SortedMap<MirrorCalendar, String> ids() {
        SortedMap<MirrorCalendar, String> ids = new TreeMap<>();
        for (CalendarRow row : new MirroredCalendars(store.tables(), Rhythm.DEFAULT).all()) {
            ids.put(row.calendar(), row.googleId());
        }
        return ids;
    }

    @Override
    public void close() {
        emulator.close();
    }
}
