package io.agendador.shell;

import io.agendador.Agendador;
import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.NodelessRun;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.clinic.Clinic;
import io.agendador.jobs.clinic.ClinicHandlers;
import io.agendador.jobs.clinic.Upkeep;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.postgres.PostgresAlertBook;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Runner.Chances;
import io.agendador.jobs.run.Work;
import io.agendador.mirror.CalendarMirror;
import io.agendador.postgres.PostgresCleanup;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.postgres.backup.Rotation;
import io.agendador.review.Retention;
import io.agendador.shell.care.BackupSource;
import io.agendador.shell.jobs.JobSource;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The jobs: their record in the database, which all nodes share, and what does them in this process. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    @Lazy
    JobLedger jobLedger(DataSource dataSource) {
        return PostgresJobLedger.open(dataSource, PostgresJobLedger.DEFAULT_SCHEMA);
    }

    @Bean
    @Lazy
    AlertBook alertBook(DataSource dataSource) {
        return PostgresAlertBook.open(dataSource, PostgresJobLedger.DEFAULT_SCHEMA);
    }

    @Bean
    @Lazy
    JobSource jobSource(
            JobLedger ledger,
            AlertBook alerts,
            Agendador agendador,
            @Lazy CalendarMirror mirror,
            PostgresStore store,
            BackupSource backups,
            InstantSource clock) {
        Upkeep upkeep = Upkeep.of(
                new Upkeep.Means(
                        new BackupFolder(backups.backups(), backups.folder()),
                        agendador.snapshots(),
                        agendador.proposals(),
                        new PostgresCleanup(store),
                        ledger,
                        clock),
                new Upkeep.Keeping(Rotation.usual(zone(agendador)), Retention.USUAL));
        Clinic clinic = new Clinic(
                mirror,
                agendador.transactions(),
                agendador.proposals(),
                clock,
                Clinic.USUAL_SEARCH,
                List.of(),
                now -> 0,
                upkeep);
        SecureRandom chance = new SecureRandom();
        return new Jobs(
                ledger, alerts, new ClinicHandlers(clinic).byName(), new Chances(clock, UUID::randomUUID, chance));
    }

    private static ZoneId zone(Agendador agendador) {
        return agendador.reports().network().map(it -> it.network().zone()).orElse(ZoneId.of("America/Sao_Paulo"));
    }

    private record Jobs(JobLedger ledger, AlertBook alerts, SortedMap<String, JobHandler> handlers, Chances chances)
            implements JobSource {

        @Override
        public NodelessRun runner(Work work) {
            return new NodelessRun(
                    ledger,
                    JobRuntime.Parts.of(work),
                    chances,
                    "shell/" + chances.ids().get());
        }
    }
}
