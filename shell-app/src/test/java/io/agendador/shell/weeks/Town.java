package io.agendador.shell.weeks;

import static io.agendador.fixtures.NetworkFixture.aNetwork;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.MirrorSettings;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.ChannelTraffic;
import io.agendador.google.emulator.Notification;
import io.agendador.google.emulator.Settings;
import io.agendador.google.mapping.Environment;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.google.webhook.WebhookCheck;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.google.webhook.WebhookMessage;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/** A small network, its store, its people's doors, and its calendars at an emulated Google. For one thread. */
final class Town implements AutoCloseable {

    static final Author EVA = new Author("Eva", Author.Role.ADMIN, Author.Door.SHELL);
    static final Author CARLA = new Author("Carla", Author.Role.COORDINATOR, Author.Door.SHELL);

    final Network start = network();
    final DrivenClock clock;
    final PostgresStore store;
    final NightlyBackup backup;
    final CalendarEmulator google;
    final GoogleCalendars calendars;
    final WebhookCheck webhook;
    final Proposals proposals;
    final RosterReports reports;
    final NetworkKeeping keeping;
    final Adjustments adjustments;
    /** Whether messages of channels get lost on their way. */
    boolean deaf;

    private long ids;

    Town(long seed, DrivenClock clock, Path folder) {
        this.clock = clock;
        TestDatabase database = TestDatabase.embedded();
        String schema = database.newSchema();
        NightlyBackup.hurry(database.dataSource());
        store = PostgresStore.open(database.dataSource(), schema);
        backup = new NightlyBackup(database.dataSource(), schema, clock, folder);
        google = CalendarEmulator.inProcess(Settings.builder(clock)
                .seed(seed)
                .zone(start.zone())
                .traffic(ChannelTraffic.reliable())
                .delivery(this::deliver)
                .pause(clock::await)
                .build());
        calendars = new GoogleCalendars(
                calls(seed), store, settings(), clock, new Chance(this::id, new SplittableRandom(seed)));
        webhook = calendars.webhook(WebhookLimits.DEFAULT);
        proposals = new Proposals(store.transactions(), new Planner(), clock, this::id);
        reports = new RosterReports(store.transactions());
        adjustments = new Adjustments(store.transactions(), new Planner(), clock, this::id);
        keeping = new NetworkKeeping(store.transactions(), adjustments, start);
        store.transactions().<Boolean>write(stores -> {
            stores.roster().save(start);
            stores.audit()
                    .record(new AuditTrail.Entry(
                            clock.instant(), EVA, AuditTrail.Action.NETWORK_CHANGED, "", "rede", null));
            return true;
        });
    }

    private static Network network() {
        NetworkFixture fixture = aNetwork();
        List.of("Ana", "Bia", "Caio", "Dora").forEach(fixture::professional);
        Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
        Location centro = fixture.location("Centro");
        Room one = fixture.room(savassi, "Sala 1");
        fixture.openOnWorkdays(one).open(one, DayOfWeek.SATURDAY, Shift.MORNING);
        fixture.openOnWorkdays(fixture.room(centro, "Sala 2"));
        return fixture.build();
    }

    private static MirrorSettings settings() {
        MirrorSettings usual = MirrorSettings.of(Environment.DEV, "Escala geral", "no-1", Locale.ENGLISH);
        return new MirrorSettings(
                usual.link(),
                usual.sync(),
                usual.style(),
                ChannelSettings.at(URI.create("https://agendador.test/google")));
    }

    private GoogleCalendarCalls calls(long seed) {
        GoogleSettings settings = new GoogleSettings(
                google.rootUrl(), "weeks", new GoogleCredential.Fixed("token"), Duration.ofMillis(500));
        return new GoogleCalendarCalls(
                new GoogleConnection(settings, google.transport(), clock),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(CallBudget.PROJECT, clock).ofUser(CallBudget.USER),
                clock,
                seed,
                CallListener.NONE);
    }

    private int deliver(Notification notification) {
        return deaf
                ? 200
                : webhook.check(new WebhookMessage("POST", notification.headers(), 0))
                        .status();
    }

    UUID id() {
        return new UUID(7, ++ids);
    }

    @Override
    public void close() {
        google.close();
    }
}
