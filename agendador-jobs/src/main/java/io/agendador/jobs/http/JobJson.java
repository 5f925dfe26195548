package io.agendador.jobs.http;

import io.agendador.jobs.health.JobHealth;
import io.agendador.jobs.health.JobsHealth;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Sla;
import java.time.Duration;

/** Jobs as JSON. What went wrong in a run is not among it, for it may quote contents. */
final class JobJson {

    private JobJson() {}

    static Fields of(JobsHealth health) {
        Fields jobs = new Fields();
        health.jobs().forEach(it -> jobs.with(it.job().name(), of(it)));
        return new Fields()
                .with("status", health.status())
                .with("network", health.network())
                .with("at", health.at())
                .with("errors_24h", health.errors())
                .with("jobs", jobs);
    }

    private static Fields of(JobHealth health) {
        return new Fields()
                .with("category", health.job().category())
                .with("lane", health.job().lane())
                .with("critical", health.job().critical())
                .with("cron", health.job().timing().cron().map(Cron::text))
                .with("last_run", health.run().map(JobJson::of))
                .with("last_started", health.started())
                .with("status", health.run().map(Execution::status))
                .with("next", health.next())
                .with("sla_seconds", health.job().sla().map(Sla::limit))
                .with("stale", health.stale())
                .with("stale_since", health.staleSince());
    }

    private static Fields of(Execution run) {
        return new Fields()
                .with("id", run.id())
                .with("scheduled_for", run.occurrence().scheduledFor())
                .with("started", run.started())
                .with("finished", run.finished())
                .with(
                        "duration_ms",
                        run.finished()
                                .map(it -> Duration.between(run.started(), it).toMillis()))
                .with("status", run.status())
                .with("attempt", run.attempt())
                .with("node", run.node())
                .with("items", run.items().stream().boxed().findFirst())
                .with("response_code", run.responseCode().stream().boxed().findFirst());
    }
}
