package io.agendador.bot;

import io.agendador.google.CalendarEnvironment;
import io.agendador.google.CalendarService;
import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.MirrorSettings;
import io.agendador.google.access.CallListener;
import io.agendador.postgres.PostgresStore;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendars that mirror the roster: Google's, or without credentials the emulator's in the database. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean(destroyMethod = "close")
    CalendarService calendarService(
            CalendarEnvironment environment, DataSource dataSource, PostgresStore store, InstantSource clock) {
        return CalendarService.open(environment, dataSource, store, clock);
    }

    @Bean
    GoogleCalendars calendarMirror(
            BotSettings settings,
            CalendarEnvironment environment,
            CalendarService service,
            PostgresStore store,
            InstantSource clock) {
        SecureRandom secrets = new SecureRandom();
        // Another one in each process, so that a lease that outlived its process is nobody's.
        String holder = settings.node() + "/" + UUID.randomUUID();
        return new GoogleCalendars(
                service.calls(secrets.nextLong(), CallListener.NONE),
                store,
                MirrorSettings.of(environment, holder, settings.texts().locale()),
                clock,
                new Chance(UUID::randomUUID, secrets));
    }

    /** On a developer's machine what is wrong only switches Google off: the emulator takes its place. */
    @Bean
    CalendarEnvironment calendarEnvironment(BotSettings settings) {
        CalendarEnvironment said = settings.calendars().settings();
        return said == null ? emulated() : said;
    }

    private static CalendarEnvironment emulated() {
        CalendarEnvironment emulated = CalendarEnvironment.of(Map.of()).settings();
        if (emulated == null) {
            throw new IllegalStateException("without variables there is the emulator");
        }
        return emulated;
    }
}
