package io.agendador.bot.chat;

import io.agendador.Agendador;
import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.bot.postgres.PostgresBotStore;
import io.agendador.bot.telegram.Allowlist;
import io.agendador.bot.telegram.BotSettings;
import io.agendador.bot.telegram.Outbox;
import io.agendador.bot.telegram.Rates;
import io.agendador.bot.telegram.TelegramBot;
import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.google.CalendarEnvironment;
import io.agendador.google.CalendarService;
import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.MirrorSettings;
import io.agendador.google.access.CallListener;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.ConversationPorts;
import io.agendador.prompt.conversation.ConversationSettings;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.PromptLimits;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Adjustments;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Week;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The whole chat with its threads: the demo network on a real PostgreSQL, calendars on the calendar emulator, people on
 * the Telegram emulator. It is a Monday morning, and time goes on from there.
 */
final class Clinics implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Who is in: an admin, two coordinators, a viewer. */
    static final Allowlist ALLOWED = Allowlist.parse(
            "1:ADMIN:Rita, 2:COORDINATOR:Carla, 3:COORDINATOR:Dora, 4:VIEWER:Vera, 5:COORDINATOR:Eva, "
                    + "6:COORDINATOR:Fabi",
            "-7");

    static final Author CARLA = new Author("Carla", Author.Role.COORDINATOR, Author.Door.BOT);
    private static final Author RITA = new Author("Rita", Author.Role.ADMIN, Author.Door.SHELL);

    final InstantSource clock;
    final TelegramEmulator telegram;
    final PostgresStore store;
    final CalendarMirror mirror;
    final ChatParts parts;
    private final PostgresBotStore books;
    private @Nullable CalendarService service;
    final List<ChatScreen> opened;
    private final Random random = new Random(1);
    private TelegramBot bot;

    /** Four weeks are in force, this one the first; calendars are on the calendar emulator. */
    Clinics() {
        this(Clinics::emulated);
    }

    /** What calendars are made of. */
    interface Calendars {
        CalendarMirror of(Clinics clinics, String name);
    }

    /** The same, with calendars of one's own. */
    Clinics(Calendars calendars) {
        Instant morning = TODAY.atTime(10, 0).atZone(ZONE).toInstant();
        clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), morning));
        telegram = TelegramEmulator.start(Settings.of(clock).withoutRates());
        DataSource database = TestDatabase.embedded().dataSource();
        String schema = TestDatabase.embedded().newSchema();
        store = PostgresStore.open(database, schema);
        books = PostgresBotStore.open(database, schema + "_bot");
        PostgresPrompts prompts = PostgresPrompts.open(database, schema + "_prompt");
        mirror = calendars.of(this, schema);
        parts = new ChatParts(
                conversations(prompts, mirror),
                new Templates(prompts.templates()),
                prompts.history(),
                new Agendador(store.transactions(), clock, ids()),
                mirror,
                PostgresJobLedger.open(database, schema + "_jobs"),
                clock,
                ids(),
                Texts.in(Texts.PORTUGUESE));
        load();
        plan();
        // Telegram lets nobody be written to who has not opened the chat.
        opened = List.of(rita(), carla(), dora(), vera());
        bot = start();
    }

    private CalendarMirror emulated(String name) {
        CalendarEnvironment environment =
                Objects.requireNonNull(CalendarEnvironment.of(Map.of()).settings());
        service = CalendarService.open(environment, TestDatabase.embedded().dataSource(), store, clock);
        return new GoogleCalendars(
                service.calls(1, CallListener.NONE),
                store,
                MirrorSettings.of(environment, "test/" + name, Texts.PORTUGUESE),
                clock,
                new Chance(ids(), new SecureRandom()),
                time -> {});
    }

    /** Calendars that answer at once. */
    CalendarMirror inMemory(String name) {
        return new InMemoryCalendarMirror(store.transactions(), clock, ids());
    }

    private Conversations conversations(PostgresPrompts prompts, CalendarMirror calendars) {
        PromptLimits.Rate much = new PromptLimits.Rate(1000, 1000);
        return new Conversations(
                new ConversationPorts(
                        store.transactions(),
                        prompts.conversations(),
                        prompts.history(),
                        new OfflineInterpreter(),
                        calendars),
                new ConversationSettings(new PromptLimits(much, much), Effort.of(2_000), 30),
                new Planner(),
                clock,
                ids());
    }

    /** Unique, and the same each time. */
    Supplier<UUID> ids() {
        return () -> {
            synchronized (random) {
                return new UUID(random.nextLong(), random.nextLong());
            }
        };
    }

    private TelegramBot start() {
        BotSettings usual = BotSettings.of(telegram.address(), telegram.token(), ZONE);
        BotSettings settings = new BotSettings(
                usual.api(),
                usual.token(),
                usual.webhook(),
                usual.poll(),
                usual.workers(),
                usual.senders(),
                new Rates(1000, 1000, 1000),
                ZONE,
                usual.locale());
        return TelegramBot.start(
                settings,
                books,
                ALLOWED,
                new ChatHandler(parts),
                clock,
                () -> ids().get().toString(),
                System.getLogger("chat-test"),
                it -> {});
    }

    private void load() {
        Network start = Network.empty(new NetworkId(new UUID(0, 7)), "Demo", ZONE);
        Adjustments adjustments = new Adjustments(store.transactions(), new Planner(), clock, ids());
        new NetworkKeeping(store.transactions(), adjustments, start)
                .take(
                        CsvFolder.of(DemoNetwork.at(TODAY), ids()),
                        NetworkKeeping.Mode.PARTIAL,
                        Consent.given(RITA, "demo"));
        mirror.link(RITA);
    }

    private void plan() {
        Generation generation = new Generation(Week.of(TODAY), 4, List.of(), false, 1, Effort.of(2_000));
        Outcome.Shown shown = (Outcome.Shown) proposals()
                .propose(Draft.of(generation), Proposal.Kind.GENERATION, RITA, true, Planner.Progress.NONE)
                .orElseThrow();
        proposals().approve(shown.proposal().id(), shown.proposal().hash(), RITA, "");
    }

    Proposals proposals() {
        return new Proposals(store.transactions(), new Planner(), clock, ids());
    }

    /** What jobs tell. */
    Notices notices(QuietHours quiet) {
        return new Notices(Outbox.of(books, clock, () -> ids().get().toString()), ALLOWED, quiet, parts);
    }

    /** As after a restart. */
    void restart() {
        bot.close();
        bot = start();
    }

    TelegramBot bot() {
        return bot;
    }

    ChatScreen rita() {
        return telegram.chat(1, "Rita");
    }

    ChatScreen carla() {
        return telegram.chat(2, "Carla");
    }

    ChatScreen dora() {
        return telegram.chat(3, "Dora");
    }

    ChatScreen vera() {
        return telegram.chat(4, "Vera");
    }

    /** A third coordinator. */
    ChatScreen eva() {
        return telegram.chat(5, "Eva");
    }

    /** A fourth one. */
    ChatScreen fabi() {
        return telegram.chat(6, "Fabi");
    }

    /** Says it, and waits for the buttons of what is shown then: others may stand above. */
    static EmulatedMessage previewed(ChatScreen chat, String said) {
        int before = chat.says(said).id();
        return chat.await(it -> it.id() > before && it.labels().contains("Aprovar"), "the preview of '" + said + "'");
    }

    /** Where all of them talk, as one of them sees it. */
    ChatScreen group(long person, String name) {
        return telegram.group(-7, "Coordenação", person, name);
    }

    /** Somebody nobody let in. */
    ChatScreen stranger() {
        return telegram.chat(99, "Zé");
    }

    /** What was decided last, and by whom. */
    Optional<Proposal.Decision> lastDecision() {
        return store.transactions()
                .read(stores -> stores.proposals()
                        .lastApproved()
                        .flatMap(it -> stores.proposals().find(it)))
                .map(it -> Objects.requireNonNull(it.decision()));
    }

    long revision() {
        return store.transactions()
                .read(stores -> stores.roster().network().orElseThrow().revision());
    }

    @Override
    public void close() {
        bot.close();
        if (service != null) {
            service.close();
        }
        telegram.close();
    }
}
