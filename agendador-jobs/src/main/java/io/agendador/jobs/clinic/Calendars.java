package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.run.Outbox;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads calendars. */
final class Calendars {

    /** What somebody may ask for by hand. */
    private static final Map<String, SyncReason> REASONS =
            Map.of("webhook", SyncReason.WEBHOOK, "poll", SyncReason.POLL, "forced", SyncReason.FORCED);

    private final Clinic clinic;

    Calendars(Clinic clinic) {
        this.clinic = clinic;
    }

    /** One, as the run's parameters say. */
    JobResult sync(JobRun run) {
        boolean pushed = run.parameters().containsKey(Outbox.KEY);
        String key = run.parameters().getOrDefault(pushed ? Outbox.KEY : "calendar", "");
        String named = run.parameters().getOrDefault("reason", pushed ? "webhook" : "forced");
        Optional<MirrorCalendar> calendar = clinic.mirror().calendars().stream()
                .map(CalendarState::calendar)
                .filter(it -> it.key().equals(key))
                .findFirst();
        Optional<SyncReason> reason = Optional.ofNullable(REASONS.get(named.toLowerCase(Locale.ROOT)));
        if (calendar.isEmpty() || reason.isEmpty()) {
            return JobResult.DONE.failed(
                    calendar.isEmpty() ? "there is no such calendar" : "there is no such reason to read a calendar");
        }
        return looked(List.of(clinic.mirror().sync(calendar.get(), reason.get())));
    }

    /** Fails while no calendar at all can be read, whichever of them are due now. */
    JobResult poll() {
        JobResult result = JobResult.done(read(clinic.mirror().syncDue(ClinicHandlers.MOST_POLLED)));
        clinic.look();
        List<CalendarState> all = clinic.mirror().calendars();
        boolean lost = !all.isEmpty() && all.stream().allMatch(it -> it.failures() > 0);
        return lost ? result.failed("no calendar can be read") : result;
    }

    private static long read(List<SyncReport> reports) {
        return reports.stream().mapToLong(SyncReport::read).sum();
    }

    private JobResult looked(List<SyncReport> reports) {
        clinic.look();
        return result(reports);
    }

    /** Counts events. Calendars that fail are looked after by polling; only if all do has the run failed. */
    static JobResult result(List<SyncReport> reports) {
        List<SyncReport> failed = reports.stream()
                .filter(it -> it.result() == SyncReport.Result.FAILED)
                .toList();
        JobResult result = JobResult.done(read(reports));
        if (failed.isEmpty() || failed.size() < reports.size()) {
            return result;
        }
        return result.failed("calendars could not be read: " + failed.size() + ", the first because of "
                + failed.get(0).error());
    }
}
