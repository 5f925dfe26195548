package io.agendador.bot.telegram;

import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.bot.postgres.PostgresBotStore;
import io.agendador.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The parts of a bot on an emulated Telegram and a real database, each driven by hand: no thread, no waiting. */
final class Bench implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    static final Allowlist ALLOWED = Allowlist.parse("1:ADMIN:Ana, 2:COORDINATOR:Bia, 3:VIEWER", "-7");

    private static final AtomicInteger IDS = new AtomicInteger();

    final DrivenClock clock = new DrivenClock();
    final TelegramEmulator telegram;
    final BotStore store;

    Bench(Function<Settings, Settings> settings) {
        this.telegram = TelegramEmulator.start(settings.apply(Settings.of(clock)));
        this.store = Emptied.store();
    }

    Bench() {
        this(it -> it);
    }

    /** A process with that handler; the one before it is as good as killed. */
    Node process(Handler handler) {
        return new Node(handler, store);
    }

    Node process(Handler handler, BotStore other) {
        return new Node(handler, other);
    }

    static String id() {
        return "id" + IDS.incrementAndGet();
    }

    int waitingUpdates() {
        return store.<Integer>within(books -> books.updates().waiting());
    }

    int waitingLetters() {
        return store.<Integer>within(books -> books.letters().waiting());
    }

    boolean blocked(long chat) {
        return store.<Boolean>within(books -> books.people().isBlocked(chat));
    }

    @Override
    public void close() {
        telegram.close();
    }

    /** What one process of a bot is made of. */
    final class Node implements AutoCloseable {
        final Context context;
        final Api api;
        final Poller poller;
        final Workbench workbench;
        final Sender sender;
        final Reception reception;
        final Pulse pulse = new Pulse(clock.instant());

        Node(Handler handler, BotStore own) {
            BotSettings settings = BotSettings.of(telegram.address(), telegram.token(), ZONE);
            context = Context.of(own, clock, settings, Bench::id, System.getLogger("bot-test"));
            api = new Api(settings.api(), settings.token(), Duration.ofSeconds(1));
            reception = new Reception(context, ALLOWED, api::answer, Runnable::run);
            poller = new Poller(
                    context,
                    (offset, wait) -> api.updates(offset, Duration.ZERO),
                    reception,
                    Duration.ofSeconds(1),
                    pulse);
            workbench = new Workbench(context, ALLOWED, handler);
            sender = new Sender(context, api, Runnable::run);
        }

        void poll() {
            poller.poll();
        }

        void work() {
            boolean more = true;
            while (more) {
                more = workbench.step();
            }
        }

        /** Sends all there is, letting time pass as needed. */
        void send() {
            while (context.store().within(books -> books.letters().waiting()) > 0) {
                Optional<Instant> next = sender.step();
                next.ifPresent(clock::until);
            }
        }

        void all() {
            poll();
            work();
            send();
        }

        @Override
        public void close() {
            api.close();
        }
    }

    /** One schema for all benches, for migrating takes longer than most tests; for one bench at a time. */
    private static final class Emptied {
        private static final String SCHEMA = TestDatabase.embedded().newSchema();
        private static final BotStore STORE =
                PostgresBotStore.open(TestDatabase.embedded().dataSource(), SCHEMA);

        static BotStore store() {
            try (Connection connection = TestDatabase.embedded().dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                for (String it : List.of("update", "letter", "sender", "button", "stranger", "blocked")) {
                    statement.execute("delete from " + SCHEMA + ".bot_" + it);
                }
                return STORE;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
