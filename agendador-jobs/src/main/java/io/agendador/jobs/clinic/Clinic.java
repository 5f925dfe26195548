package io.agendador.jobs.clinic;

import io.agendador.mirror.CalendarMirror;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * What the clinic's jobs work with: one network.
 *
 * @param mirror its calendars
 * @param proposals of its roster
 * @param reports on its roster
 * @param clock tells which week is the coming one
 * @param search how long a weekly search may take
 * @param confirmed is told what a daily confirmation found; what it throws fails the run
 * @param deadLetters looks after work that failed for good and has people told, such as a round of
 *     {@code io.agendador.jobs.alert.AlertWatch}; answers how much of it there is at that moment
 */
public record Clinic(
        CalendarMirror mirror,
        Proposals proposals,
        RosterReports reports,
        InstantSource clock,
        Duration search,
        Consumer<Confirmation> confirmed,
        ToLongFunction<Instant> deadLetters) {

    /** How long a weekly search takes unless told otherwise. */
    public static final Duration USUAL_SEARCH = Duration.ofSeconds(30);
}
