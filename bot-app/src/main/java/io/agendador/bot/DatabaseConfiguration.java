package io.agendador.bot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.Agendador;
import io.agendador.bot.postgres.PostgresBotStore;
import io.agendador.bot.telegram.BotStore;
import io.agendador.environment.AppEnvironment;
import io.agendador.google.CalendarService;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.prompt.postgres.PostgresPrompts;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The database: an own one, or the embedded server, which the shell may use at the same time. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Of the chat, of pages and of what nodes do beside their runs. */
    private static final int OTHER_CONNECTIONS = 16;

    private static final long PATIENCE = 10_000;

    @Bean(destroyMethod = "close")
    @Lazy
    LocalPostgres localPostgres(BotSettings settings) {
        return LocalPostgres.open(settings.app().home());
    }

    /** Closed before the server that it may be connected to: the container closes in the reverse order of making. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(BotSettings settings, ObjectProvider<LocalPostgres> embedded) {
        AppEnvironment.Database database = settings.app().database();
        if (database != null) {
            return pool(database.url(), database.user(), database.password());
        }
        LocalPostgres server = embedded.getObject();
        return pool(server.jdbcUrl(), server.user(), server.password());
    }

    private static HikariDataSource pool(String url, @Nullable String user, @Nullable String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(
                ClinicWork.WORKERS.values().stream().mapToInt(Integer::intValue).sum() + OTHER_CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(PATIENCE);
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    @Bean
    PostgresStore store(DataSource dataSource, BotSettings settings) {
        return PostgresStore.open(dataSource, settings.app().schema());
    }

    @Bean
    Agendador agendador(PostgresStore store, InstantSource clock) {
        return new Agendador(store.transactions(), clock, UUID::randomUUID);
    }

    @Bean
    BotStore botStore(DataSource dataSource, BotSettings settings) {
        return PostgresBotStore.open(dataSource, settings.botSchema());
    }

    /** The bot's books are in no backup: what waited to be sent then must not be sent again. */
    @Bean
    Backups backups(DataSource dataSource, BotSettings settings, InstantSource clock) {
        return new Backups(
                dataSource,
                List.of(
                        Part.roster(settings.app().schema()),
                        PostgresJobLedger.part(PostgresJobLedger.DEFAULT_SCHEMA),
                        PostgresPrompts.part(settings.app().promptSchema()),
                        CalendarService.emulatorPart()),
                clock);
    }
}
