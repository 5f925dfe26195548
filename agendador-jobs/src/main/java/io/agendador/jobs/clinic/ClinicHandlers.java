package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.run.Work;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.Publication;
import io.agendador.roster.Author;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What does the jobs of {@link ClinicCatalogue}, for one network. Each is safe to repeat. Immutable; safe for use by many
 * threads.
 *
 * <p>Parameters: of {@link ClinicCatalogue#SYNC_CALENDAR} {@code calendar} (as {@code MirrorCalendar.key} tells it) and
 * {@code reason} ({@code webhook}, {@code poll} or {@code forced}, which it is unless given), or what an outbox says of a
 * push message; of
 * {@link ClinicCatalogue#WEEKLY_GENERATION} {@code start} (any day of the first week; the coming Sunday unless given),
 * {@code weeks} (1…12; the policy's horizon unless given) and {@code afresh} (the weeks of the window that are planned
 * without regard to what is in force, counted from 1, such as {@code 3,4}). A parameter that cannot be understood fails
 * the run.
 */
public final class ClinicHandlers {

    /** What jobs do is done in this name. */
    public static final Author AUTHOR = new Author("agendador", Author.Role.ADMIN, Author.Door.JOB);

    /** So many calendars are polled in one run. */
    static final int MOST_POLLED = 100;

    private final Clinic clinic;

    /** For that clinic. */
    public ClinicHandlers(Clinic clinic) {
        this.clinic = clinic;
    }

    /** The whole of a node's work for one network. */
    public static Work work(String network, ZoneId zone, Clinic clinic) {
        return Work.of(network, ClinicCatalogue.in(zone), new ClinicHandlers(clinic).byName());
    }

    /** All of them, by the names of their jobs. */
    public SortedMap<String, JobHandler> byName() {
        Calendars calendars = new Calendars(clinic);
        SortedMap<String, JobHandler> handlers = new TreeMap<>();
        handlers.put(ClinicCatalogue.HEARTBEAT, run -> JobResult.DONE);
        handlers.put(ClinicCatalogue.WEEKLY_GENERATION, new WeeklyGeneration(clinic));
        handlers.put(ClinicCatalogue.DAILY_CONFIRMATION, new ConfirmationOfTheDay(clinic));
        handlers.put(ClinicCatalogue.SYNC_CALENDAR, calendars::sync);
        handlers.put(ClinicCatalogue.POLLING_FALLBACK, run -> calendars.poll());
        handlers.put(ClinicCatalogue.WEBHOOK_RENEWAL, run -> renewed());
        handlers.put(ClinicCatalogue.PUBLISH_CALENDAR, run -> resumed());
        handlers.put(
                ClinicCatalogue.DEAD_LETTER_WATCH,
                run -> JobResult.done(
                        clinic.deadLetters().applyAsLong(clinic.clock().instant())));
        handlers.put(ClinicCatalogue.BACKUP, clinic.upkeep().backup());
        handlers.put(ClinicCatalogue.POLICY_SNAPSHOT, clinic.upkeep().snapshot());
        handlers.put(ClinicCatalogue.CLEANUP, clinic.upkeep().cleanup());
        return Collections.unmodifiableSortedMap(handlers);
    }

    /** What has no channel is polled: only if nothing was achieved has the run failed. */
    private JobResult renewed() {
        Permitted<CalendarMirror.Renewed> renewed = clinic.mirror().renewChannels(AUTHOR);
        if (renewed instanceof Permitted.Done<CalendarMirror.Renewed> done) {
            JobResult result = JobResult.done(done.result().opened());
            clinic.look();
            boolean failed = done.result().failed() > 0 && done.result().opened() == 0;
            return failed
                    ? result.failed(
                            "channels could not be opened: " + done.result().failed())
                    : result;
        }
        return JobResult.DONE.failed("jobs may not renew channels");
    }

    private JobResult resumed() {
        List<Publication> publications = clinic.mirror().resume(CalendarMirror.Progress.NONE);
        long written = publications.stream()
                .mapToLong(it -> it.items().getOrDefault(Publication.ItemState.DONE, 0))
                .sum();
        clinic.listeners().forEach(it -> it.written(written));
        clinic.look();
        // What still runs waits for somebody's lease to end: it is tried again, too.
        boolean whole = publications.stream().allMatch(it -> it.state() == Publication.State.DONE);
        JobResult result = JobResult.done(written);
        return whole ? result : result.failed("not everything could be published");
    }
}
