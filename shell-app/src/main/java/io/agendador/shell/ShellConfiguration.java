package io.agendador.shell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.Agendador;
import io.agendador.environment.AppEnvironment;
import io.agendador.google.CalendarConsent;
import io.agendador.google.CalendarService;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.mirror.CalendarMirror;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.postgres.local.LocalPostgres;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.review.Transactions;
import io.agendador.shell.agenda.AgendaCommands;
import io.agendador.shell.care.BackupSource;
import io.agendador.shell.care.CareCommands;
import io.agendador.shell.command.Commands;
import io.agendador.shell.command.Desk;
import io.agendador.shell.command.Watched;
import io.agendador.shell.jobs.JobSource;
import io.agendador.shell.jobs.JobsCommands;
import io.agendador.shell.line.CommandBook;
import io.agendador.shell.line.Help;
import io.agendador.shell.line.Output;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.TerminalPerson;
import io.agendador.shell.line.TypedShellRunner;
import io.agendador.shell.prompt.PromptCommands;
import io.agendador.shell.prompt.PromptSource;
import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/**
 * Puts the shell together. Whatever needs the database is made when a command first asks for it, so that help and typing
 * errors are answered at once.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({CalendarConfiguration.class, JobConfiguration.class, PromptConfiguration.class})
class ShellConfiguration {

    /** As many as a restore needs, and the one by which others see that this process lives. */
    private static final int CONNECTIONS = 5;

    private static final long PATIENCE = 10_000;

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    @Lazy
    Terminal terminal() throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(Streams.charset())
                .build();
    }

    @Bean
    Output output(Settings settings, ShellApplication.Printing printing, ObjectProvider<Terminal> terminal) {
        return printing.output(settings.colours(), () -> Streams.width(terminal.getObject()));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    LocalPostgres localPostgres(Settings settings, Output output) {
        output.progress(settings.texts().text("progress.database"));
        return LocalPostgres.open(settings.home());
    }

    /** Closed before the server that it may be connected to: the container closes in the reverse order of making. */
    @Bean(destroyMethod = "close")
    @Lazy
    HikariDataSource dataSource(Settings settings, ObjectProvider<LocalPostgres> embedded) {
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
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(PATIENCE);
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    @Bean
    @Lazy
    PostgresStore store(DataSource dataSource, Settings settings) {
        return PostgresStore.open(dataSource, settings.app().schema());
    }

    /** Works where nothing was ever opened, too. */
    @Bean
    @Lazy
    BackupSource backupSource(DataSource dataSource, Settings settings, InstantSource clock) {
        List<Part> parts = List.of(
                Part.roster(settings.app().schema()),
                PostgresJobLedger.part(PostgresJobLedger.DEFAULT_SCHEMA),
                PostgresPrompts.part(settings.app().promptSchema()),
                CalendarService.emulatorPart());
        return new BackupSource(
                new Backups(dataSource, parts, clock), settings.app().backups());
    }

    @Bean
    @Lazy
    Transactions transactions(PostgresStore store) {
        return store.transactions();
    }

    @Bean
    Agendador agendador(@Lazy Transactions transactions, InstantSource clock) {
        return new Agendador(transactions, clock, UUID::randomUUID);
    }

    @Bean
    Desk desk(Agendador agendador, InstantSource clock, Settings settings, Launch launch) {
        return new Desk(agendador.reports(), settings.texts(), clock, settings.author(), launch.typedBefore());
    }

    @Bean
    CommandBook commandBook(
            Desk desk,
            Agendador agendador,
            @Lazy CalendarMirror mirror,
            @Lazy CalendarConsent consent,
            ObjectProvider<CalendarService> service,
            @Lazy JobSource jobs,
            PromptSource prompts,
            ObjectProvider<BackupSource> backups,
            Settings settings,
            Launch launch) {
        Watched watched = new Watched(
                database(settings),
                version(settings),
                new FailureTexts(settings.texts(), launch.log()),
                List.of(
                        network -> agendador.attention(mirror).now(network.zone()),
                        JobsCommands.attention(desk, jobs),
                        CareCommands.attention(desk, backups::getObject)));
        List<ShellCommand> commands = new ArrayList<>(Commands.all(desk, agendador, watched, UUID::randomUUID));
        commands.addAll(AgendaCommands.all(
                desk,
                agendador.adjustments(),
                mirror,
                agendador.confirmation(mirror),
                consent,
                port -> service.getObject().served(port)));
        commands.addAll(PromptCommands.all(desk, prompts));
        commands.addAll(JobsCommands.all(desk, jobs, UUID::randomUUID));
        commands.addAll(CareCommands.all(desk, backups::getObject, agendador.snapshots()));
        return new CommandBook(commands, new Help(settings.texts()));
    }

    @Bean
    TypedShellRunner shellRunner(
            CommandBook book, Settings settings, Output output, Launch launch, ObjectProvider<Terminal> terminal) {
        return new TypedShellRunner(
                book,
                settings.texts(),
                output,
                new FailureTexts(settings.texts(), launch.log()),
                new TypedShellRunner.Input(
                        Streams.terminal()
                                ? new TerminalPerson(
                                        terminal::getObject, settings.home().resolve("shell-history"))
                                : null,
                        Streams::input));
    }

    /** What the jar says of itself; classes that no jar holds say nothing. */
    private static String version(Settings settings) {
        String version = ShellApplication.class.getPackage().getImplementationVersion();
        return version == null ? settings.texts().text("status.unpackaged") : version;
    }

    private static String database(Settings settings) {
        return settings.app().database() == null
                ? settings.texts().text("database.embedded", settings.home().toString())
                : Objects.toString(settings.app().database());
    }
}
