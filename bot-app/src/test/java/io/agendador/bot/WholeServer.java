package io.agendador.bot;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.AuditTrail;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as people start it, told by its variables alone; its people are on an emulated Telegram. */
final class WholeServer implements AutoCloseable {

    static final String PEOPLE = "1:ADMIN:Alice, 2:COORDINATOR:Carla, 3:VIEWER:Vera";
    static final long GROUP = -7;

    final TelegramEmulator telegram;
    final Map<String, String> variables = new HashMap<>();
    private ConfigurableApplicationContext context;

    /** With these variables over the usual ones of a test. */
    WholeServer(Map<String, String> more) {
        telegram = TelegramEmulator.start(Settings.of(Clock.systemUTC()));
        variables.put(
                "AGENDADOR_HOME", Path.of("target", "bot-home").toAbsolutePath().toString());
        variables.put("AGENDADOR_DATABASE_URL", database());
        variables.put("AGENDADOR_TELEGRAM_TOKEN", telegram.token());
        variables.put("AGENDADOR_TELEGRAM_API", telegram.address().toString());
        variables.put("AGENDADOR_TELEGRAM_PEOPLE", PEOPLE);
        variables.put("AGENDADOR_TELEGRAM_GROUPS", String.valueOf(GROUP));
        variables.put("AGENDADOR_CALENDARS_PORT", "0");
        for (String port : List.of(
                "AGENDADOR_HEALTH_ADDRESS", "AGENDADOR_WEBHOOK_ADDRESS", "AGENDADOR_TELEGRAM_WEBHOOK_ADDRESS")) {
            variables.put(port, free());
        }
        variables.putAll(more);
        context = started();
    }

    private ConfigurableApplicationContext started() {
        BotSettings settings = Objects.requireNonNull(
                BotSettings.of(variables, Path.of("target"), "test").settings());
        ConfigurableApplicationContext all = BotApplication.start(settings);
        var unused = all.getBean(Server.class).start();
        return all;
    }

    /** One of its own: jobs and emulated calendars have schemas that all networks of a database share. */
    static String database() {
        TestDatabase server = TestDatabase.embedded();
        String name = server.newSchema() + "_bot";
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.url().replaceFirst("/[a-z_0-9]+\\?", "/" + name + "?");
    }

    private static String free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void restart() {
        context.close();
        context = started();
    }

    /** The port that a variable names. */
    String port(String variable) {
        return Objects.requireNonNull(variables.get(variable));
    }

    ChatScreen alice() {
        return telegram.chat(1, "Alice");
    }

    ChatScreen carla() {
        return telegram.chat(2, "Carla");
    }

    ChatScreen vera() {
        return telegram.chat(3, "Vera");
    }

    /** The group as one of its people sees it. */
    ChatScreen group(long person, String name) {
        return telegram.group(GROUP, "Coordenação", person, name);
    }

    PostgresStore store() {
        return context.getBean(PostgresStore.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** All that was ever decided or changed, the newest first. */
    List<AuditTrail.Recorded> audit() {
        return store().transactions().read(stores -> stores.audit().latest(1_000));
    }

    /** Loads the example network as a newcomer does. */
    WholeServer withDemo() {
        alice().says("/start");
        alice().presses("Carregar a rede de exemplo");
        alice().expects("Pronto: a rede de exemplo");
        return this;
    }

    @Override
    public void close() {
        context.close();
        telegram.close();
    }
}
