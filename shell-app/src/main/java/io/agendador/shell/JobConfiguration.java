package io.agendador.shell;

import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.NodelessRun;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.clinic.Clinic;
import io.agendador.jobs.clinic.ClinicHandlers;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.postgres.PostgresAlertBook;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Runner.Chances;
import io.agendador.jobs.run.Work;
import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Planner;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.shell.jobs.JobSource;
import java.security.SecureRandom;
import java.time.InstantSource;
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
            @Lazy Transactions transactions,
            @Lazy CalendarMirror mirror,
            InstantSource clock) {
        Clinic clinic = new Clinic(
                mirror,
                new Proposals(transactions, new Planner(), clock, UUID::randomUUID),
                new RosterReports(transactions),
                clock,
                Clinic.USUAL_SEARCH,
                confirmation -> {},
                now -> 0);
        SecureRandom chance = new SecureRandom();
        return new Jobs(
                ledger, alerts, new ClinicHandlers(clinic).byName(), new Chances(clock, UUID::randomUUID, chance));
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
