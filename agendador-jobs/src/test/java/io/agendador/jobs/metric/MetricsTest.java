package io.agendador.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.present.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job BACKUP = Job.named("backup").of("care").due(Timing.cron("0 12 * * *"));
    private static final Occurrence DUE = Occurrence.due("clinic", BACKUP, NOON);
    private static final String TAGS = "{category=\"care\",job=\"backup\",network=\"clinic\"";

    private final PrometheusText prometheus = new PrometheusText();

    private static Turn turn(int attempt, int started) {
        return new Turn(new UUID(1, attempt), DUE, attempt, attempt, "node-1", NOON.plusSeconds(started));
    }

    private List<String> lines() {
        return prometheus.text().lines().filter(it -> !it.startsWith("#")).toList();
    }

    @Test
    void runsAreCountedByStatusAndMeasured() {
        JobMetrics metrics = new JobMetrics(prometheus.registry());
        metrics.started(turn(1, 4));
        metrics.ended(turn(1, 4), Ending.error("secret").again(NOON.plusSeconds(60)), NOON.plusSeconds(10));
        metrics.started(turn(2, 60));
        metrics.ended(turn(2, 60), items(42), NOON.plusSeconds(61));
        metrics.ended(turn(3, 60), items(8), NOON.plusSeconds(59));
        metrics.skipped(DUE, SkipReason.PAUSED_JOB, NOON);

        assertThat(lines())
                .contains(
                        "agendador_job_runs_total" + TAGS + ",status=\"error\"} 1.0",
                        "agendador_job_runs_total" + TAGS + ",status=\"success\"} 2.0",
                        "agendador_job_duration_seconds_count" + TAGS + "} 3",
                        "agendador_job_duration_seconds_sum" + TAGS + "} 7.0",
                        "agendador_job_items_total" + TAGS + "} 50.0",
                        "agendador_job_skips_total" + TAGS + ",reason=\"paused_job\"} 1.0",
                        "agendador_job_lag_seconds_count" + TAGS + "} 1",
                        "agendador_job_lag_seconds_sum" + TAGS + "} 4.0");
        assertThat(prometheus.text()).doesNotContain("secret");
    }

    private static Ending items(long count) {
        return new Ending(
                Status.SUCCESS, OptionalInt.empty(), Optional.empty(), OptionalLong.of(count), Optional.empty());
    }

    @Test
    void whatWasFoundLastIsShown() {
        InMemoryJobLedger ledger = new InMemoryJobLedger();
        Health health =
                new Health("clinic", Catalogue.of(BACKUP), ledger, Health.Sources.NONE, Texts.in(Texts.PORTUGUESE));
        HealthMetrics metrics = new HealthMetrics(prometheus.registry());
        ledger.within(it -> it.known("clinic", List.of("backup"), NOON));
        metrics.found(health.report(NOON));
        assertThat(lines()).contains("agendador_health_score{network=\"clinic\"} 100.0");

        ledger.within(it -> it.add(DUE, NOON));
        metrics.found(health.report(NOON.plus(Duration.ofDays(3))));

        assertThat(lines())
                .contains(
                        "agendador_queue_pending{network=\"clinic\"} 1.0",
                        "agendador_queue_running{network=\"clinic\"} 0.0",
                        "agendador_queue_stuck{network=\"clinic\"} 0.0",
                        "agendador_queue_dead{network=\"clinic\"} 0.0",
                        "agendador_jobs_stale{network=\"clinic\"} 1.0",
                        "agendador_health_score{network=\"clinic\"} 50.0");
    }

    @Test
    void theRostersWorkIsShownByPseudonyms() {
        RosterMetrics metrics = new RosterMetrics(prometheus.registry());
        metrics.generated("clinic", Duration.ofSeconds(3));
        metrics.eventsWritten("clinic", 7);
        CalendarState silent = new CalendarState("2", Optional.empty(), Optional.empty(), 3, 0);
        metrics.calendars(
                "clinic",
                List.of(new CalendarState("1", Optional.of(NOON), Optional.of(NOON.minusSeconds(60)), 0, 12), silent),
                NOON.plusSeconds(30));

        assertThat(lines())
                .contains(
                        "agendador_generation_seconds_sum{network=\"clinic\"} 3.0",
                        "agendador_events_written_total{network=\"clinic\"} 7.0",
                        "agendador_calendar_webhook_age{calendar=\"1\",network=\"clinic\"} 30.0",
                        "agendador_calendar_sync_age{calendar=\"1\",network=\"clinic\"} 90.0",
                        "agendador_calendar_events{calendar=\"1\",network=\"clinic\"} 12.0",
                        "agendador_calendar_failures{calendar=\"2\",network=\"clinic\"} 3.0")
                .noneMatch(it -> it.startsWith("agendador_calendar_sync_age{calendar=\"2\""));

        metrics.calendars("clinic", List.of(silent), NOON);
        assertThat(lines()).noneMatch(it -> it.contains("calendar=\"1\""));
    }

    @Test
    void aCalendarsAddressIsRefused() {
        assertThatThrownBy(() -> new CalendarState("ana@example.org", Optional.empty(), Optional.empty(), 0, 0))
                .hasMessageNotContaining("ana");
    }
}
