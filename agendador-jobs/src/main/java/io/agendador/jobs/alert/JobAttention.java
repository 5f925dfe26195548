package io.agendador.jobs.alert;

import io.agendador.jobs.health.Health;
import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.health.JobHealth;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Pause;
import io.agendador.review.Attention;
import io.agendador.review.Attention.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of a network's jobs needs attention today, from the record. Changes nothing; safe for use by many threads. */
public final class JobAttention {

    private final Health health;
    private final JobLedger ledger;
    private final AlertBook alerts;
    private final InstantSource clock;

    /** Of the network that this health is of. */
    public JobAttention(Health health, JobLedger ledger, AlertBook alerts, InstantSource clock) {
        this.health = health;
        this.ledger = ledger;
        this.alerts = alerts;
        this.clock = clock;
    }

    /**
     * What it is now, the gravest first.
     *
     * @param zone in which days are told
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public List<Attention> now(ZoneId zone) {
        Instant now = clock.instant();
        HealthReport report = health.report(now);
        Controls controls = ledger.within(it -> it.controls(health.network(), now));
        return Attention.sorted(Stream.of(
                        jobs(report.jobs().jobs()),
                        Attention.of(Topic.DEAD_LETTERS, report.queue().dead()),
                        Attention.of(Topic.STUCK_RUNS, report.queue().stuck()),
                        Attention.of(
                                Topic.CIRCUITS,
                                controls.openCircuits().size(),
                                String.join(", ", controls.openCircuits()),
                                null),
                        since(Topic.PAUSES, controls.pauses().stream().map(Pause::since), zone),
                        since(Topic.ALERTS, open(now), zone))
                .flatMap(it -> it));
    }

    private static Stream<Attention> jobs(List<JobHealth> all) {
        if (all.stream().allMatch(it -> it.started().isEmpty() && !it.stale())) {
            return Attention.of(Topic.NO_JOBS, 1);
        }
        return Stream.of(
                        named(
                                Topic.CRITICAL_JOBS,
                                all,
                                it -> it.stale() && it.job().critical()),
                        named(
                                Topic.LATE_JOBS,
                                all,
                                it -> it.stale() && !it.job().critical()),
                        named(Topic.FAILED_JOBS, all, JobHealth::failed))
                .flatMap(it -> it);
    }

    private static Stream<Attention> named(Topic topic, List<JobHealth> all, Predicate<JobHealth> which) {
        List<String> names =
                all.stream().filter(which).map(it -> it.job().name()).toList();
        return Attention.of(topic, names.size(), String.join(", ", names), null);
    }

    private Stream<Instant> open(Instant now) {
        return alerts.states(health.network(), now).stream()
                .filter(AlertState::open)
                .map(AlertState::since);
    }

    private static Stream<Attention> since(Topic topic, Stream<Instant> all, ZoneId zone) {
        List<LocalDate> days =
                all.map(it -> LocalDate.ofInstant(it, zone)).sorted().toList();
        return days.isEmpty() ? Stream.empty() : Attention.of(topic, days.size(), "", days.get(0));
    }
}
