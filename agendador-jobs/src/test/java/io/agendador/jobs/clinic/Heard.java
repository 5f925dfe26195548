package io.agendador.jobs.clinic;

import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.review.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Remembers what it was told. */
final class Heard implements ClinicListener {

    final List<DailyReport> reports = new ArrayList<>();
    final List<LocalDate> refused = new ArrayList<>();
    final List<Outcome.Shown> generated = new ArrayList<>();
    long written;
    int looks;

    @Override
    public void generated(Outcome.Shown proposal, Duration took, Instant now) {
        generated.add(proposal);
    }

    @Override
    public void refused(String job, SortedSet<LocalDate> handKept, Instant now) {
        refused.addAll(handKept);
    }

    @Override
    public void confirmed(DailyReport report) {
        reports.add(report);
    }

    @Override
    public void written(long events) {
        written += events;
    }

    @Override
    public void looked(List<CalendarState> calendars, List<Conflict> open, Instant now) {
        looks++;
    }
}
