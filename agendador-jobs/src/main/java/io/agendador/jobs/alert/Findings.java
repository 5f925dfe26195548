package io.agendador.jobs.alert;

import static io.agendador.jobs.alert.AlertKind.CRITICAL_JOB_STALE;
import static io.agendador.jobs.alert.AlertKind.DEAD_LETTER;
import static io.agendador.jobs.alert.AlertKind.JOB_FAILED;

import io.agendador.jobs.health.JobHealth;
import io.agendador.jobs.health.JobsHealth;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.Execution.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What is wrong with jobs at a moment. */
final class Findings {

    private static final Set<AlertKind> OURS = EnumSet.of(JOB_FAILED, DEAD_LETTER, CRITICAL_JOB_STALE);

    private final JobsHealth jobs;
    private final SortedMap<String, Integer> dead;

    /** With the dead letters of jobs that have some. */
    Findings(JobsHealth jobs, SortedMap<String, Integer> dead) {
        this.jobs = jobs;
        this.dead = dead;
    }

    /** Raises what is wrong, and sees recovered what is so no longer. */
    void tell(Alerts alerts, Instant now) {
        Map<Concern, Long> wrong = wrong(now);
        wrong.forEach((concern, count) -> alerts.raise(concern, count, now));
        alerts.states(jobs.network(), now).stream()
                .filter(AlertState::open)
                .map(AlertState::concern)
                .filter(it -> OURS.contains(it.kind()) && !wrong.containsKey(it) && !unsure(it))
                .forEach(it -> alerts.recover(it, now));
    }

    private Map<Concern, Long> wrong(Instant now) {
        Map<Concern, Long> wrong = new LinkedHashMap<>();
        dead.forEach((job, count) -> wrong.put(concern(DEAD_LETTER, job), count.longValue()));
        for (JobHealth it : jobs.jobs()) {
            String name = it.job().name();
            if (it.job().retries().most() == 0) {
                // Their next occurrence is their retry: that they failed is told by their last run.
                wrong.remove(concern(DEAD_LETTER, name));
                if (it.failed()) {
                    wrong.put(concern(JOB_FAILED, name), 1L);
                }
            }
            if (it.job().critical()) {
                it.staleSince()
                        .map(since -> Duration.between(since, now).toMinutes())
                        .ifPresent(late -> wrong.put(concern(CRITICAL_JOB_STALE, name), late));
            }
        }
        return wrong;
    }

    private Concern concern(AlertKind kind, String job) {
        return new Concern(jobs.network(), kind, job);
    }

    /** While it runs, it has neither failed nor succeeded. */
    private boolean unsure(Concern concern) {
        return concern.kind() == JOB_FAILED
                && jobs.job(concern.subject())
                        .flatMap(JobHealth::run)
                        .map(Execution::status)
                        .filter(it -> it == Status.RUNNING)
                        .isPresent();
    }
}
