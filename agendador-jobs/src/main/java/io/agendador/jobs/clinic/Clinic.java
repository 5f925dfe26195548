package io.agendador.jobs.clinic;

import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Effort;
import io.agendador.review.Proposals;
import io.agendador.review.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the clinic's jobs work with: one network.
 *
 * @param mirror its calendars
 * @param transactions its store
 * @param proposals of its roster
 * @param clock tells which week is the coming one
 * @param search how long a weekly search may take
 * @param listeners are told what jobs found; what one throws fails the run
 * @param deadLetters looks after work that failed for good and has people told, such as a round of
 *     {@code io.agendador.jobs.alert.AlertWatch}; answers how much of it there is at that moment
 * @param upkeep of its records
 */
public record Clinic(
        CalendarMirror mirror,
        Transactions transactions,
        Proposals proposals,
        InstantSource clock,
        Effort search,
        List<ClinicListener> listeners,
        ToLongFunction<Instant> deadLetters,
        Upkeep upkeep) {

    /** How long a weekly search takes unless told otherwise. */
    public static final Effort USUAL_SEARCH = Effort.within(Duration.ofSeconds(30));

    /** Copies what it is given. */
    public Clinic {
        listeners = List.copyOf(listeners);
    }

    /** Tells how the calendars fare now. */
    void look() {
        if (!listeners.isEmpty()) {
            var calendars = mirror.calendars();
            var conflicts = mirror.openConflicts();
            listeners.forEach(it -> it.looked(calendars, conflicts, clock.instant()));
        }
    }
}
