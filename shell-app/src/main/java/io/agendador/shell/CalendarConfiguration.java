package io.agendador.shell;

import io.agendador.google.CalendarEnvironment;
import io.agendador.google.CalendarService;
import io.agendador.google.Chance;
import io.agendador.mirror.CalendarMirror;
import io.agendador.postgres.PostgresStore;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The calendars that mirror the roster: Google's, or without credentials the emulator's in the database. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean(destroyMethod = "close")
    @Lazy
    CalendarService calendarService(
            Settings settings, DataSource dataSource, PostgresStore store, InstantSource clock) {
        return CalendarService.open(said(settings), dataSource, store, clock);
    }

    @Bean
    @Lazy
    CalendarMirror calendarMirror(Settings settings, CalendarService service) {
        return service.mirror("shell", settings.texts().locale(), new Chance(UUID::randomUUID, new SecureRandom()));
    }

    private static CalendarEnvironment said(Settings settings) {
        CalendarEnvironment.Read read = settings.calendars();
        CalendarEnvironment said = read.settings();
        if (said == null) {
            throw new CommandRefused(ExitCode.USAGE, String.join(" ", read.sentences(settings.texts())));
        }
        return said;
    }
}
