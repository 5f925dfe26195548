package io.agendador.jobs.clinic;

import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.review.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * Is told what the clinic's jobs found, in the thread that runs them; what it is told twice, it must bear. What it throws
 * fails the run.
 */
public interface ClinicListener {

    /** The coming weeks were planned; what is not stored would move nobody. */
    void generated(Outcome.Shown proposal, Duration took, Instant now);

    /** A job wanted to write on these hand-kept days, and was refused. */
    void refused(String job, SortedSet<LocalDate> handKept, Instant now);

    /** The day was confirmed. */
    void confirmed(DailyReport report);

    /** So many events were written into calendars. */
    void written(long events);

    /**
     * Calendars were read, written or watched, and fare so now.
     *
     * @param open the conflicts that nobody has decided yet
     */
    void looked(List<CalendarState> calendars, List<Conflict> open, Instant now);
}
