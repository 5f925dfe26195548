package io.agendador.shell.weeks;

import static io.agendador.mirror.CalendarMirror.Resolution.ADOPT;
import static io.agendador.mirror.CalendarMirror.Resolution.PIN;
import static io.agendador.mirror.CalendarMirror.Resolution.REVERT;

import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Operation;
import io.agendador.google.oracle.Evidence;
import io.agendador.jobs.alert.AlertKind;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.shell.weeks.DueAlerts.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What people do in four weeks, each week something else; the seed says to which events, and in which minute. */
final class Story {

    /** Until what is decided or mended is looked at: polling goes by every ten minutes. */
    static final Duration POLL = Duration.ofMinutes(11);

    private final Cast cast;
    private final Timetable plan;
    private final GooglePeople people;
    private final SplittableRandom dice;
    private final Casting casting;
    private final List<Due> deleted = new ArrayList<>();
    private List<Assignment> night = List.of();
    private Calls before;

    Story(Cast cast, Timetable plan, long seed) {
        this.cast = cast;
        this.plan = plan;
        people = new GooglePeople(cast.town(), cast.view());
        dice = new SplittableRandom(seed);
        casting = new Casting(cast.town(), cast.view(), dice);
        before = cast.town().google().calls();
    }

    /** {@code rest} is told how all came to rest. */
    void plan(Consumer<Evidence.Rest> rest) {
        for (int week = 0; week < 4; week++) {
            plan.at(7 * week, 9, 0, cast.office()::approveAndPublish);
        }
        firstWeek();
        ontoAFreeShift();
        takenOver();
        Mishaps mishaps = new Mishaps(cast, plan, minute());
        mishaps.outage(() -> delete(17, Shift.AFTERNOON, plan.time(15, 0, 0), Mishaps.AFTER_OUTAGE));
        plan.at(16, 11, 0, () -> resolve(REVERT));
        plan.at(16, 11, 30, cast.office()::publish);
        deadProcess(mishaps);
        lostChannel(mishaps);
        mishaps.limits(() -> people.errand(casting.anybody(), plan.day(23)));
        mishaps.handKeptWeek();
        forgottenTokens();
        restore();
        quiet(rest);
    }

    private int minute() {
        return dice.nextInt(10);
    }

    private void firstWeek() {
        int late = minute();
        // Monday: somebody deletes Wednesday's event; on Tuesday Carla lets the calendar have its way.
        plan.at(2, 10, late, () -> delete(4, Shift.MORNING));
        plan.at(3, 11, 0, () -> resolve(ADOPT));
        // Wednesday: an appointment over next Monday's shift; on Thursday Carla keeps the shift.
        plan.at(4, 14, late, () -> people.book(assigned(9, Shift.MORNING)));
        plan.at(5, 11, 0, () -> resolve(PIN));
        // On a day that is kept by hand Carla enters somebody, whose event is deleted; she puts it back.
        plan.at(4, 15, 0, () -> cast.office().enter(casting.handKept(plan.day(14)), casting.anybody()));
        plan.at(4, 15, 5, cast.office()::publish);
        plan.at(5, 16, late, () -> {
            people.delete(assigned(14, Shift.MORNING));
            cast.due().expect(AlertKind.HAND_KEPT_DAY, plan.day(14).toString(), now(), POLL);
        });
        plan.at(6, 11, 0, () -> resolve(REVERT));
        plan.at(6, 11, 5, cast.office()::publish);
        // Thursday: Dora will be away in the third week.
        plan.at(5, 15, 0, () -> cast.office().away(casting.named("Dora"), new Period(plan.day(16), plan.day(18))));
    }

    /** Carla leaves a gap, and somebody who is free then moves an event of the same room onto it. */
    private void ontoAFreeShift() {
        int late = minute();
        plan.at(
                2,
                15,
                0,
                () -> cast.office().leaveGap(assigned(6, Shift.AFTERNOON).slot()));
        plan.at(2, 15, 5, cast.office()::publish);
        plan.at(3, 14, late, () -> {
            Slot gap = casting.gap(plan.day(6), Shift.AFTERNOON);
            Assignment mover = casting.other(gap, new Period(plan.day(9), plan.day(13)));
            people.move(mover, gap);
            plan.at(
                    4,
                    7,
                    30,
                    () -> cast.diary().check(casting.holds(gap, mover.professional()), "nobody moved onto " + gap));
        });
        plan.at(4, 9, 0, cast.office()::publish);
    }

    /** An event loses its tag, another one is copied with it: neither is touched. */
    private void takenOver() {
        int late = minute();
        plan.at(19, 9, late, () -> people.strip(assigned(26, Shift.MORNING)));
        plan.at(19, 9, late, () -> {
            Assignment it = assigned(25, Shift.MORNING);
            people.copy(it, casting.free(it.slot()));
        });
    }

    /** Somebody holds a calendar and dies; meanwhile an event in it is deleted. */
    private void deadProcess(Mishaps mishaps) {
        int late = minute();
        plan.at(17, 10, late, () -> {
            Assignment it = assigned(18, Shift.MORNING);
            mishaps.abandoned(it);
            delete(it, now(), POLL.plus(POLL));
        });
        plan.at(17, 11, 0, () -> resolve(ADOPT));
    }

    /** In the third week no message arrives for two days. */
    private void lostChannel(Mishaps mishaps) {
        plan.at(18, 0, 0, () -> mishaps.deaf(true));
        plan.at(18, 9, minute(), () -> people.book(assigned(23, Shift.AFTERNOON)));
        plan.at(20, 0, 0, () -> mishaps.deaf(false));
        plan.at(20, 11, 0, () -> resolve(PIN));
        // Messages arrive again: an event is dragged to where no shift begins, and is put back.
        plan.at(22, 10, minute(), () -> people.drag(assigned(24, Shift.AFTERNOON)));
        plan.at(23, 11, 0, () -> resolve(REVERT));
        plan.at(23, 11, 5, cast.office()::publish);
    }

    /** Google wants a calendar to be read as a whole, and an event is missing from it. */
    private void forgottenTokens() {
        plan.at(24, 9, minute(), () -> {
            Assignment it = assigned(26, Shift.AFTERNOON);
            people.deleteUntold(it);
            deleted.add(cast.due().expect(AlertKind.EVENT_DELETED, "#", now(), POLL));
        });
        plan.at(24, 11, 0, () -> resolve(ADOPT));
    }

    /** In the fourth week something is published, and then the database is that of the night before. */
    private void restore() {
        plan.at(25, 2, 5, () -> {
            cast.town().onlooker().saved();
            night = casting.everything();
        });
        plan.at(25, 8, 30, () -> delete(27, Shift.MORNING));
        plan.at(25, 9, 0, () -> resolve(ADOPT));
        plan.at(25, 10, 0, cast.office()::publish);
        plan.at(25, 12, 0, () -> {
            cast.town().restore();
            cast.town().onlooker().restored();
            cast.diary().check(casting.everything().equals(night), "the roster is not that of the night before");
            deleted.add(cast.due().expect(AlertKind.EVENT_DELETED, "#", now(), POLL));
        });
    }

    /** On the last evening everything is decided and published: then nothing is left to write. */
    private void quiet(Consumer<Evidence.Rest> rest) {
        plan.at(27, 20, 0, () -> resolve(ADOPT));
        plan.at(27, 20, 5, cast.office()::publish);
        plan.at(27, 20, 30, () -> before = cast.town().google().calls());
        plan.at(27, 21, 0, cast.office()::publish);
        plan.at(28, 3, 30, () -> {
            Calls since = cast.town().google().calls().since(before);
            cast.diary().check(since.of(Operation.EVENTS_LIST) > 0, "nobody looked");
            long writes = since.writes() - since.of(Operation.EVENTS_WATCH);
            int running = cast.town().onlooker().books().running();
            rest.accept(new Evidence.Rest(1, writes, !cast.office().published(), running));
        });
    }

    // What is done.

    private void delete(int day, Shift shift) {
        delete(day, shift, now(), POLL);
    }

    private void delete(int day, Shift shift, Instant known, Duration within) {
        delete(assigned(day, shift), known, within);
    }

    private void delete(Assignment it, Instant known, Duration within) {
        people.delete(it);
        deleted.add(cast.due().expect(AlertKind.EVENT_DELETED, "#", known, within));
    }

    private void resolve(Resolution way) {
        cast.office().resolve(way);
        deleted.forEach(it -> it.gone(now(), POLL));
        deleted.clear();
    }

    private Instant now() {
        return cast.town().clock().instant();
    }

    private Assignment assigned(int day, Shift shift) {
        return casting.assigned(plan.day(day), shift);
    }
}
