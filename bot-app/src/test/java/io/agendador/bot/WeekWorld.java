package io.agendador.bot;

import io.agendador.Agendador;
import io.agendador.bot.chat.ChatHandler;
import io.agendador.bot.chat.ChatParts;
import io.agendador.bot.chat.Notices;
import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.bot.postgres.PostgresBotStore;
import io.agendador.bot.telegram.Outbox;
import io.agendador.bot.telegram.Rates;
import io.agendador.bot.telegram.TelegramBot;
import io.agendador.exchange.DemoNetwork;
import io.agendador.google.CalendarEnvironment;
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
import io.agendador.google.access.Pause;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.ChannelTraffic;
import io.agendador.google.emulator.Settings;
import io.agendador.google.webhook.WebhookCheck;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.google.webhook.WebhookMessage;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.planning.Effort;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;

/** The demo network, its store, calendars at an emulated Google and people on an emulated Telegram, under one driven clock. */
final class WeekWorld implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Author ALICE = new Author("Alice", Author.Role.ADMIN, Author.Door.BOT);

    final Clock clock;
    final TelegramEmulator telegram;
    final CalendarEmulator google;
    final PostgresStore store;
    final PostgresPrompts prompts;
    final GoogleCalendars mirror;
    final ClinicWork clinic;
    final Notices notices;
    final Network network;
    private final BotSettings settings;
    private final WebhookCheck webhook;
    private final TelegramBot bot;
    private final Random ids = new Random(1);

    /** Waiting moves it on, and it never goes back. */
    static final class Clock implements InstantSource, Pause {
        private volatile Instant now;

        Clock(LocalDateTime start) {
            now = start.atZone(ZONE).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public synchronized void await(Duration time) {
            now = now.plus(time);
        }

        synchronized void reach(Instant moment) {
            now = moment.isAfter(now) ? moment : now;
        }
    }

    WeekWorld(LocalDateTime start, Path folder, JobLedger ledger) {
        clock = new Clock(start);
        settings = settings(folder);
        DataSource database = TestDatabase.embedded().dataSource();
        String schema = TestDatabase.embedded().newSchema();
        store = PostgresStore.open(database, schema);
        prompts = PostgresPrompts.open(database, schema + "_prompt");
        telegram = TelegramEmulator.start(
                io.agendador.bot.emulator.Settings.of(clock).withoutRates());
        google = CalendarEmulator.inProcess(Settings.builder(clock)
                .seed(1)
                .zone(ZONE)
                .traffic(ChannelTraffic.reliable())
                .delivery(it -> delivered(new WebhookMessage("POST", it.headers(), 0)))
                .pause(clock::await)
                .build());
        mirror = mirror();
        webhook = mirror.webhook(WebhookLimits.DEFAULT);
        Agendador agendador = new Agendador(store.transactions(), clock, this::id);
        clinic = new ClinicWork(
                store,
                agendador,
                mirror,
                new Backups(database, List.of(Part.roster(schema)), clock),
                ledger,
                Effort.of(2_000),
                settings,
                clock);
        network = loaded(agendador);
        ChatParts parts = new ChatConfiguration()
                .chatParts(agendador, prompts, new OfflineInterpreter(), mirror, ledger, settings, clock);
        PostgresBotStore books = PostgresBotStore.open(database, schema + "_bot");
        notices = new Notices(
                Outbox.of(books, clock, this::button),
                settings.telegram().allowed(),
                settings.telegram().quiet(),
                parts);
        settings.telegram().allowed().people(Author.Role.VIEWER).forEach(telegram::chat);
        bot = start(books, new ChatHandler(parts));
    }

    private static BotSettings settings(Path folder) {
        return Objects.requireNonNull(BotSettings.of(
                        Map.of(
                                "AGENDADOR_HOME", folder.toString(),
                                "GOOGLE_CALENDAR_PUSH_URL", "https://agendador.test/google",
                                "AGENDADOR_PROMPTS_PER_MINUTE", "1000/1000"),
                        folder,
                        "week")
                .settings());
    }

    private TelegramBot start(PostgresBotStore books, ChatHandler chat) {
        var usual = io.agendador.bot.telegram.BotSettings.of(telegram.address(), telegram.token(), ZONE);
        var hurried = new io.agendador.bot.telegram.BotSettings(
                usual.api(),
                usual.token(),
                usual.webhook(),
                usual.poll(),
                usual.workers(),
                usual.senders(),
                // The clock stands while people talk.
                new Rates(1000, 1000, 1000),
                ZONE,
                usual.locale());
        return TelegramBot.start(
                hurried,
                books,
                settings.telegram().allowed(),
                chat,
                clock,
                this::button,
                System.getLogger("week"),
                it -> {});
    }

    private GoogleCalendars mirror() {
        CalendarEnvironment said = Objects.requireNonNull(settings.calendars().settings());
        GoogleSettings emulated = new GoogleSettings(
                google.rootUrl(), "week", new GoogleCredential.Fixed("token"), Duration.ofMillis(500));
        GoogleCalendarCalls calls = new GoogleCalendarCalls(
                new GoogleConnection(emulated, google.transport(), clock),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(Integer.MAX_VALUE, clock).ofUser(Integer.MAX_VALUE),
                clock,
                1,
                CallListener.NONE);
        return new GoogleCalendars(
                calls,
                store,
                MirrorSettings.of(said, "week", settings.texts().locale()),
                clock,
                new Chance(this::id, new SplittableRandom(1)),
                clock);
    }

    private int delivered(WebhookMessage message) {
        return webhook.check(message).status();
    }

    private Network loaded(Agendador agendador) {
        var unused = DemoNetwork.load(store.transactions(), agendador.adjustments(), clock, this::id, ALICE);
        mirror.link(ALICE);
        mirror.renewChannels(ALICE);
        return store.transactions()
                .read(stores -> stores.roster().network().orElseThrow().network());
    }

    /** Unique, and the same each time. */
    UUID id() {
        synchronized (ids) {
            return new UUID(ids.nextLong(), ids.nextLong());
        }
    }

    private String button() {
        return id().toString();
    }

    ChatScreen alice() {
        return telegram.chat(1);
    }

    ChatScreen carla() {
        return telegram.chat(2);
    }

    @Override
    public void close() {
        bot.close();
        google.close();
        telegram.close();
    }
}
