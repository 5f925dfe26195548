package io.agendador.bot;

import io.agendador.Agendador;
import io.agendador.bot.chat.Notices;
import io.agendador.google.GoogleCalendars;
import io.agendador.google.webhook.WebhookLimits;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.clinic.Clinic;
import io.agendador.jobs.health.Contributor;
import io.agendador.jobs.http.HealthEndpoint;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.postgres.PostgresAlertBook;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Backups;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Puts the server together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({DatabaseConfiguration.class, CalendarConfiguration.class, ChatConfiguration.class, TelegramConfiguration.class
})
class BotConfiguration {

    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }

    @Bean
    JobLedger jobLedger(DataSource dataSource) {
        return PostgresJobLedger.open(dataSource, PostgresJobLedger.DEFAULT_SCHEMA);
    }

    @Bean
    AlertBook alertBook(DataSource dataSource) {
        return PostgresAlertBook.open(dataSource, PostgresJobLedger.DEFAULT_SCHEMA);
    }

    @Bean
    ClinicWork clinicWork(
            PostgresStore store,
            Agendador agendador,
            GoogleCalendars mirror,
            Backups backups,
            JobLedger ledger,
            BotSettings settings,
            InstantSource clock) {
        return new ClinicWork(store, agendador, mirror, backups, ledger, Clinic.USUAL_SEARCH, settings, clock);
    }

    @Bean(destroyMethod = "close")
    Server server(
            DataSource dataSource,
            ClinicWork clinic,
            AlertBook alerts,
            GoogleCalendars mirror,
            BotSettings settings,
            Notices notices,
            ObjectProvider<Talking> talking) {
        List<Contributor> contributors = talking.stream()
                .<Contributor>map(it -> new TelegramContact(it.bot()::health, settings.texts()))
                .toList();
        NetworkNode.Parts parts = new NetworkNode.Parts(
                dataSource,
                clinic,
                alerts,
                mirror.webhook(WebhookLimits.DEFAULT),
                contributors,
                List.of(notices),
                List.of(notices));
        return new Server(
                clinic.agendador().reports(),
                () -> PortTakenException.unless(
                        settings.ports().health(),
                        "AGENDADOR_HEALTH_ADDRESS",
                        it -> HealthEndpoint.waiting(clinic.clock(), it)),
                (network, health) -> NetworkNode.start(network, parts, health));
    }
}
