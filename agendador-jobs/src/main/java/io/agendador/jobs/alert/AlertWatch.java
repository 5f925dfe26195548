package io.agendador.jobs.alert;

import io.agendador.jobs.health.Health;
import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.health.HealthStatus;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Raises what is found wrong with a network's jobs, and sees it recover: at once when a run ends, and in rounds, so that
 * nothing is missed with a node. Any number of nodes may watch the same. Safe for use by many threads.
 */
public final class AlertWatch implements RunListener {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Health health;
    private final Alerts alerts;
    private final Optional<DeadManPing> ping;

    /**
     * Watches the network that is asked about its health.
     *
     * @param ping sent in each round in which no critical job is stale
     */
    public AlertWatch(Health health, Alerts alerts, Optional<DeadManPing> ping) {
        this.health = health;
        this.alerts = alerts;
        this.ping = ping;
    }

    /**
     * Looks at everything; to be called every minute or so.
     *
     * @return what it found
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public HealthReport round(Instant now) {
        HealthReport report = health.report(now);
        new Findings(report.jobs(), health.deadLetters()).tell(alerts, now);
        alerts.forget(now.minus(REMEMBERED));
        if (report.jobs().status() != HealthStatus.CRITICAL) {
            ping.ifPresent(DeadManPing::send);
        }
        return report;
    }

    @Override
    public void started(Turn turn) {
        // Nothing is wrong yet.
    }

    /** What failed for good is raised; what is tried again is not. */
    @Override
    public void ended(Turn turn, Ending ending, Instant now) {
        Occurrence occurrence = turn.occurrence();
        if (!occurrence.network().equals(health.network()) || ending.again().isPresent()) {
            return;
        }
        boolean retries = health.retries(occurrence.job());
        AlertKind kind = retries ? AlertKind.DEAD_LETTER : AlertKind.JOB_FAILED;
        Concern concern = new Concern(occurrence.network(), kind, occurrence.job());
        if (ending.status() != Status.SUCCESS) {
            alerts.raise(concern, 1, now);
        } else if (!retries) {
            alerts.recover(concern, now);
        }
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        // What is kept from running too long becomes stale, and is found in a round.
    }
}
