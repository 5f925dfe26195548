package io.agendador.shell.killed;

import io.agendador.jobs.alert.AlertWatch;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.InconsistencyLimit;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.clinic.ClinicAlerts;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.postgres.PostgresAlertBook;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Outbox;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.present.Texts;
import io.agendador.shell.town.Grounds;
import io.agendador.shell.town.Town;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/** The clinic's jobs as one process of a town wires them, on PostgreSQL. */
final class JobNode {

    private final Town town;
    private final String network;
    private final JobLedger ledger;
    private final Alerts alerts;
    private final SortedMap<String, JobHandler> handlers;

    JobNode(Town town, Grounds grounds) {
        this.town = town;
        network = town.network().id().toString();
        ledger = PostgresJobLedger.open(town.node().database(), grounds.jobs());
        alerts = new Alerts(
                PostgresAlertBook.open(town.node().database(), grounds.jobs()), List.of(), Alerts.Settings.USUAL);
        Health health = new Health(network, catalogue(town), ledger, Health.Sources.NONE, Texts.in(Texts.PORTUGUESE));
        AlertWatch watch = new AlertWatch(health, alerts, Optional.empty());
        ClinicAlerts told = new ClinicAlerts(network, town.network().zone(), alerts, InconsistencyLimit.USUAL);
        handlers = town.node()
                .handlers(ledger, List.of(told), now -> watch.round(now).queue().dead());
    }

    static Catalogue catalogue(Town town) {
        return ClinicCatalogue.in(town.network().zone());
    }

    /** As the runtime would. */
    void run(Job job) throws Exception {
        String calendar = MirrorCalendar.of(
                        town.network().professionals().iterator().next().id())
                .key();
        Map<String, String> parameters =
                job.name().equals(ClinicCatalogue.SYNC_CALENDAR) ? Map.of(Outbox.KEY, calendar) : Map.of();
        Objects.requireNonNull(handlers.get(job.handler()), job.name())
                .handle(new JobRun(
                        new UUID(0, 1), network, job, town.clock().instant(), 1, parameters, List.of(), 1, () -> true));
    }

    String network() {
        return network;
    }

    JobLedger ledger() {
        return ledger;
    }

    Alerts alerts() {
        return alerts;
    }
}
