package io.agendador.bot;

import io.agendador.google.webhook.WebhookCheck;
import io.agendador.google.webhook.WebhookEndpoint;
import io.agendador.jobs.DeskRuns;
import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.RuntimeSettings;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.alert.AlertRounds;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.AlertSink;
import io.agendador.jobs.alert.AlertWatch;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.DeadManPing;
import io.agendador.jobs.alert.InconsistencyLimit;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.clinic.ClinicAlerts;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.jobs.clinic.ClinicMetrics;
import io.agendador.jobs.desk.DeskOutcome;
import io.agendador.jobs.desk.DeskSentences;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.desk.ManualRun;
import io.agendador.jobs.health.Contributor;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.http.HealthEndpoint;
import io.agendador.jobs.log.RunLog;
import io.agendador.jobs.metric.HealthMetrics;
import io.agendador.jobs.metric.JobMetrics;
import io.agendador.jobs.metric.PrometheusText;
import io.agendador.jobs.metric.RosterMetrics;
import io.agendador.jobs.run.Dashboard;
import io.agendador.jobs.run.Outbox;
import io.agendador.jobs.run.Runner;
import io.agendador.jobs.run.Work;
import io.agendador.mirror.Publication;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** All that runs for a network in this process, until closed. */
final class NetworkNode implements AutoCloseable {

    /** In whose name a publication goes on that was stopped. */
    private static final Author RESUMING = new Author("server", Author.Role.ADMIN, Author.Door.JOB);

    private final Closing open = new Closing();

    /**
     * What it is made of.
     *
     * @param contributors who else has a say in the score
     * @param sinks who is told what is wrong
     * @param listeners who else is told what jobs found
     */
    record Parts(
            DataSource database,
            ClinicWork clinic,
            AlertBook alerts,
            WebhookCheck webhook,
            List<Contributor> contributors,
            List<AlertSink> sinks,
            List<ClinicListener> listeners) {}

    private NetworkNode() {}

    /**
     * Starts it.
     *
     * @param health tells of it from now on
     * @throws java.io.UncheckedIOException if a port is taken; then nothing is left running
     */
    static NetworkNode start(Network network, Parts parts, HealthEndpoint health) {
        NetworkNode node = new NetworkNode();
        try {
            node.open(network, parts, health);
            return node;
        } catch (RuntimeException failed) {
            node.close();
            throw failed;
        }
    }

    private void open(Network network, Parts parts, HealthEndpoint health) {
        BotSettings settings = parts.clinic().settings();
        String key = network.id().toString();
        Catalogue catalogue = ClinicCatalogue.in(network.zone());
        PrometheusText metrics = new PrometheusText();
        Alerts alerts = open.later(new Alerts(parts.alerts(), parts.sinks(), Alerts.Settings.USUAL));
        Health found = new Health(key, catalogue, parts.clinic().ledger(), sources(parts), settings.texts());
        AlertWatch watch = new AlertWatch(
                found, alerts, Optional.ofNullable(settings.ping()).map(DeadManPing::new));
        Work work = parts.clinic().of(network, told(network, parts, alerts, metrics), watch);
        HealthEndpoint.Sources pages = new HealthEndpoint.Sources(
                found,
                Optional.of(alerts),
                new AlertSentences(settings.texts(), network.zone()),
                Optional.of(metrics::text));
        JobRuntime runtime = open.later(runtime(key, catalogue, work, parts, metrics, watch));
        HealthMetrics shown = new HealthMetrics(metrics.registry());
        open.later(new AlertRounds(List.of(watch), shown::found, parts.clinic().clock(), AlertRounds.USUAL));
        begin(key, catalogue, parts, runtime);
        dashboards(settings, runtime);
        health.serve(pages, admin(key, catalogue, parts, runtime));
    }

    private static List<ClinicListener> told(Network network, Parts parts, Alerts alerts, PrometheusText metrics) {
        String key = network.id().toString();
        List<ClinicListener> told = new ArrayList<>(List.of(
                new ClinicAlerts(key, network.zone(), alerts, InconsistencyLimit.USUAL),
                new ClinicMetrics(key, new RosterMetrics(metrics.registry()))));
        told.addAll(parts.listeners());
        return told;
    }

    /** What this process is there for, by its mode. */
    private void begin(String key, Catalogue catalogue, Parts parts, JobRuntime runtime) {
        BotSettings settings = parts.clinic().settings();
        if (settings.mode().talks()) {
            open.later(PortTakenException.unless(
                    settings.ports().webhook(),
                    "AGENDADOR_WEBHOOK_ADDRESS",
                    it -> WebhookEndpoint.open(parts.webhook(), it, "/google")));
        }
        if (settings.mode().schedules() || settings.mode().works()) {
            runtime.start();
        }
        if (settings.mode().works()) {
            resumePublication(key, catalogue, parts.clinic());
        }
    }

    /** A person wanted it whole: what the end of a process stopped in its midst goes on, as soon as the runtime sweeps. */
    private static void resumePublication(String key, Catalogue catalogue, ClinicWork clinic) {
        boolean stopped =
                clinic.mirror().publications(1).stream().anyMatch(it -> it.state() == Publication.State.RUNNING);
        if (stopped) {
            DeskOutcome unused = new JobDesk(key, catalogue, clinic.ledger(), clinic.clock())
                    .run(ManualRun.of(UUID.randomUUID(), ClinicCatalogue.PUBLISH_CALENDAR), RESUMING);
        }
    }

    private static Health.Sources sources(Parts parts) {
        Health.Sources none = Health.Sources.NONE;
        return new Health.Sources(none.rates(), parts.contributors(), none.weights());
    }

    private static JobRuntime runtime(
            String key, Catalogue catalogue, Work work, Parts parts, PrometheusText metrics, AlertWatch watch) {
        BotSettings settings = parts.clinic().settings();
        Outbox pushed = new Outbox(
                key,
                catalogue,
                parts.clinic().agendador().transactions(),
                Map.of(WebhookCheck.TOPIC, ClinicCatalogue.SYNC_CALENDAR));
        return new JobRuntime(
                parts.database(),
                parts.clinic().ledger(),
                new JobRuntime.Parts(
                        work,
                        List.of(pushed),
                        List.of(
                                new RunLog(System.getLogger(RunLog.class.getName())),
                                new JobMetrics(metrics.registry()),
                                watch)),
                RuntimeSettings.of(settings.node(), ClinicWork.WORKERS).as(roles(settings.mode())),
                new Runner.Chances(parts.clinic().clock(), UUID::randomUUID, new SecureRandom()));
    }

    /** One that only talks starts neither. */
    private static Set<RuntimeSettings.Role> roles(RunMode mode) {
        EnumSet<RuntimeSettings.Role> roles = EnumSet.noneOf(RuntimeSettings.Role.class);
        if (mode.schedules()) {
            roles.add(RuntimeSettings.Role.SCHEDULER);
        }
        if (mode.works() || roles.isEmpty()) {
            roles.add(RuntimeSettings.Role.WORKER);
        }
        return roles;
    }

    private static Optional<HealthEndpoint.Admin> admin(
            String key, Catalogue catalogue, Parts parts, JobRuntime runtime) {
        JobDesk desk = new JobDesk(
                key, catalogue, parts.clinic().ledger(), parts.clinic().clock());
        DeskSentences sentences = new DeskSentences(parts.clinic().settings().texts());
        return Optional.ofNullable(parts.clinic().settings().admin())
                .map(it -> new HealthEndpoint.Admin(it, new DeskRuns(desk, sentences, runtime, UUID::randomUUID)));
    }

    /** One a lane, from the port on. */
    private void dashboards(BotSettings settings, JobRuntime runtime) {
        int port = settings.ports().dashboard();
        if (port > 0) {
            for (String lane : ClinicWork.WORKERS.keySet().stream().sorted().toList()) {
                Dashboard unused = open.later(PortTakenException.unless(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        "AGENDADOR_DASHBOARD_PORT",
                        it -> runtime.dashboard(lane, it.getPort())));
                port++;
            }
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
