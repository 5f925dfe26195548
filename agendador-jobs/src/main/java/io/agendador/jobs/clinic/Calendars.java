package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads calendars. */
final class Calendars {

    /** What somebody may ask for by hand. */
    private static final Map<String, SyncReason> REASONS =
            Map.of("webhook", SyncReason.WEBHOOK, "poll", SyncReason.POLL, "forced", SyncReason.FORCED);

    private final CalendarMirror mirror;

    Calendars(CalendarMirror mirror) {
        this.mirror = mirror;
    }

    /** One, as the run's parameters say. */
    JobResult sync(JobRun run) {
        String key = run.parameters().getOrDefault("calendar", "");
        String named = run.parameters().getOrDefault("reason", "forced").toLowerCase(Locale.ROOT);
        Optional<MirrorCalendar> calendar = mirror.calendars().stream()
                .map(CalendarState::calendar)
                .filter(it -> it.key().equals(key))
                .findFirst();
        Optional<SyncReason> reason = Optional.ofNullable(REASONS.get(named));
        if (calendar.isEmpty() || reason.isEmpty()) {
            return JobResult.DONE.failed(
                    calendar.isEmpty() ? "there is no such calendar" : "there is no such reason to read a calendar");
        }
        return result(List.of(mirror.sync(calendar.get(), reason.get())));
    }

    JobResult poll() {
        return result(mirror.syncDue(ClinicHandlers.MOST_POLLED));
    }

    /** All, in order; one that fails keeps none from being read. */
    List<SyncReport> all(SyncReason reason) throws InterruptedException {
        List<SyncReport> reports = new ArrayList<>();
        for (CalendarState it : mirror.calendars()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("told to stop");
            }
            reports.add(mirror.sync(it.calendar(), reason));
        }
        return reports;
    }

    /** Counts events. Calendars that fail are looked after by polling; only if all do has the run failed. */
    static JobResult result(List<SyncReport> reports) {
        List<SyncReport> failed = reports.stream()
                .filter(it -> it.result() == SyncReport.Result.FAILED)
                .toList();
        JobResult result =
                JobResult.done(reports.stream().mapToLong(SyncReport::read).sum());
        if (failed.isEmpty() || failed.size() < reports.size()) {
            return result;
        }
        return result.failed("calendars could not be read: " + failed.size() + ", the first because of "
                + failed.get(0).error());
    }
}
