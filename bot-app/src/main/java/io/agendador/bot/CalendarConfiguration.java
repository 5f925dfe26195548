package io.agendador.bot;

import io.agendador.google.CalendarEnvironment;
import io.agendador.google.CalendarService;
import io.agendador.google.Chance;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.postgres.PostgresStore;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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
    GoogleCalendars calendarMirror(BotSettings settings, CalendarService service) {
        return service.mirror(
                settings.node(), settings.texts().locale(), new Chance(UUID::randomUUID, new SecureRandom()));
    }

    /** The emulated calendars in a browser, where somebody tries them. */
    @Bean(destroyMethod = "close")
    @Nullable
    CalendarEmulator calendarPage(BotSettings settings, CalendarService service) {
        return settings.dev() && settings.mode().talks()
                ? PortTakenException.unless(
                                new InetSocketAddress(
                                        InetAddress.getLoopbackAddress(),
                                        settings.ports().calendars()),
                                "AGENDADOR_CALENDARS_PORT",
                                it -> service.served(it.getPort()))
                        .orElse(null)
                : null;
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
