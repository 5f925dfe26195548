package io.agendador.jobs.clinic;

import io.agendador.jobs.metric.RosterMetrics;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.review.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Measures what a network's jobs do. Safe for use by many threads. */
public final class ClinicMetrics implements ClinicListener {

    private final String network;
    private final RosterMetrics metrics;

    /** Of this network. */
    public ClinicMetrics(String network, RosterMetrics metrics) {
        this.network = network;
        this.metrics = metrics;
    }

    @Override
    public void generated(Outcome.Shown proposal, Duration took, Instant now) {
        metrics.generated(network, took);
    }

    @Override
    public void refused(String job, SortedSet<LocalDate> handKept, Instant now) {
        // People are told; there is nothing to measure.
    }

    @Override
    public void confirmed(DailyReport report) {
        // Its runs are counted as all runs are.
    }

    @Override
    public void written(long events) {
        metrics.eventsWritten(network, events);
    }

    @Override
    public void looked(List<CalendarState> calendars, List<Conflict> open, Instant now) {
        metrics.calendars(
                network, calendars.stream().map(ClinicMetrics::measured).toList(), now);
    }

    private static io.agendador.jobs.metric.CalendarState measured(CalendarState it) {
        return new io.agendador.jobs.metric.CalendarState(
                Pseudonym.of(it.calendar()),
                Optional.ofNullable(it.lastWebhookAt()),
                Optional.ofNullable(it.lastSyncedAt()),
                it.failures(),
                it.eventsProcessed());
    }
}
