package io.agendador.shell.weeks;

import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.jobs.alert.AlertKind;
import io.agendador.jobs.clinic.ClinicAlerts;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.shell.town.Town;
import io.agendador.shell.weeks.DueAlerts.Due;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What goes wrong around people, and what they have to be told of it. */
final class Mishaps {

    /** What failed is tried again once an hour at the least; a run that waits for Google takes some time. */
    static final Duration AFTER_OUTAGE = Duration.ofMinutes(80);

    /** Every calendar is read so often at the least, whatever is heard of it. */
    private static final Duration AT_LEAST = Duration.ofHours(6);

    private static final Duration REST = Duration.ofHours(4);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Cast cast;
    private final Timetable plan;
    private final int late;

    Mishaps(Cast cast, Timetable plan, int late) {
        this.cast = cast;
        this.plan = plan;
        this.late = late;
    }

    /** From the second Sunday for a week Google does not answer; people change things all the same. */
    void outage(Runnable change) {
        Town town = cast.town();
        plan.at(8, 0, 0, () -> town.google().faults().always(it -> true, Fault.refuse(Reason.BACKEND_ERROR)));
        plan.at(11, 10, late, change);
        plan.at(15, 0, 0, () -> town.google().faults().clear());
        plan.at(15, 7, 30, () -> cast.jobs().ask(ClinicCatalogue.PUBLISH_CALENDAR));
        Instant begun = plan.time(8, 0, 0);
        Instant over = plan.time(15, 0, 0);
        Due failing = cast.due()
                .expect(AlertKind.JOB_FAILED, ClinicCatalogue.POLLING_FALLBACK, begun, AT_LEAST.plus(AFTER_OUTAGE));
        failing.gone(over, AFTER_OUTAGE);
        // Channels last for a week.
        Due unheard = cast.due()
                .expect(AlertKind.WEBHOOK_EXPIRED, ClinicAlerts.ACCOUNT, begun, Duration.between(begun, over));
        unheard.gone(over, AFTER_OUTAGE);
        // The first morning's confirmation is tried five times again; each morning's is let go together.
        Due dead = cast.due()
                .expect(
                        AlertKind.DEAD_LETTER,
                        ClinicCatalogue.DAILY_CONFIRMATION,
                        plan.time(8, 7, 0),
                        Duration.ofHours(1));
        plan.at(15, 8, 0, () -> cast.jobs().discardDead());
        dead.gone(plan.time(15, 8, 0), Duration.ofMinutes(31));
    }

    void deaf(boolean on) {
        cast.town().deaf(on);
    }

    /** Whose calendar it is in was held by a process that is gone. */
    void abandoned(Assignment it) {
        cast.town().abandon(cast.view().calendar(it.professional()), LEASE);
    }

    /** On one day Google lets nobody read as often as they would like; on another one nobody may write any more. */
    void limits(Runnable change) {
        Town town = cast.town();
        plan.at(
                20,
                14,
                0,
                () -> town.google()
                        .faults()
                        .always(
                                it -> it.operation() == Operation.EVENTS_LIST,
                                Fault.refuse(Reason.RATE_LIMIT_EXCEEDED)));
        plan.at(20, 14, 10 + late, change);
        plan.at(20, 15, 0, () -> town.google().faults().clear());
        Due limited = cast.due()
                .expect(AlertKind.RATE_LIMIT, ClinicAlerts.ACCOUNT, plan.time(20, 14, 0), Duration.ofMinutes(30));
        limited.gone(plan.time(20, 15, 0), AFTER_OUTAGE);

        plan.at(21, 8, 50, () -> town.google().people().exhaust(Town.ACCOUNT));
        plan.at(21, 9, 50, () -> town.google().people().recover(Town.ACCOUNT));
        plan.at(21, 14, 30, () -> cast.jobs().ask(ClinicCatalogue.PUBLISH_CALENDAR));
        Due parked = cast.due()
                .expect(AlertKind.RATE_LIMIT, ClinicAlerts.ACCOUNT, plan.time(21, 9, 0), Duration.ofMinutes(20));
        parked.gone(plan.time(21, 9, 0).plus(REST), AFTER_OUTAGE);
        // With the account all of its calendars are left alone.
        Due unread = cast.due()
                .expect(
                        AlertKind.JOB_FAILED,
                        ClinicCatalogue.POLLING_FALLBACK,
                        plan.time(21, 9, 0),
                        Duration.ofMinutes(20));
        unread.gone(plan.time(21, 9, 0).plus(REST), AFTER_OUTAGE);
    }

    /** While the weekly search goes on, one more day of the week is left to people; they take it back later. */
    void handKeptWeek() {
        Location centro = cast.town().network().locations().stream()
                .filter(it -> it.name().equals("Centro"))
                .findFirst()
                .orElseThrow();
        plan.at(
                21,
                5,
                55,
                () -> cast.town().interrupt(() -> {
                    cast.office().keepByHand(centro, List.of(DayOfWeek.FRIDAY));
                    for (LocalDate friday : unplanned(centro)) {
                        cast.due()
                                .expect(
                                        AlertKind.HAND_KEPT_DAY,
                                        friday.toString(),
                                        cast.town().clock().instant(),
                                        Duration.ZERO);
                    }
                }));
        plan.at(21, 6, 30, () -> cast.office().keepByHand(centro, List.of()));
        plan.at(21, 6, 35, () -> cast.jobs().ask(ClinicCatalogue.WEEKLY_GENERATION));
    }

    /** Fridays of the weeks to come on which the search had found somebody for a gap there. */
    private SortedSet<LocalDate> unplanned(Location place) {
        Period days = new Period(plan.day(22), plan.day(49));
        List<Slot> covered =
                cast.town().inForce(days).stream().map(Assignment::slot).toList();
        SortedSet<LocalDate> dates = new TreeSet<>();
        cast.town().network().openSlots(days).stream()
                .filter(it -> it.location().id().equals(place.id()))
                .filter(it -> it.slot().date().getDayOfWeek() == DayOfWeek.FRIDAY && !covered.contains(it.slot()))
                .forEach(it -> dates.add(it.slot().date()));
        return dates;
    }
}
