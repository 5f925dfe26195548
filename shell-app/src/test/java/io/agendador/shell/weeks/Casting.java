package io.agendador.shell.weeks;

import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.shell.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Finds who and what a story is about. */
final class Casting {

    private static final int WEEKS = 10;

    private final Town town;
    private final GoogleView view;
    private final SplittableRandom dice;

    Casting(Town town, GoogleView view, SplittableRandom dice) {
        this.town = town;
        this.view = view;
        this.dice = dice;
    }

    List<Assignment> everything() {
        return town.inForce(new Period(Weeks.FIRST, Weeks.FIRST.plusWeeks(WEEKS)));
    }

    /** Somebody who works that day and shift, where nobody has touched the event yet. */
    Assignment assigned(LocalDate day, Shift shift) {
        List<Assignment> all = town.inForce(Period.day(day)).stream()
                .filter(it -> it.slot().shift() == shift && view.shows(it))
                .toList();
        return all.get(dice.nextInt(all.size()));
    }

    /** The one slot of a day that is kept by hand. */
    Slot handKept(LocalDate day) {
        return town.network().openSlots(Period.day(day)).get(0).slot();
    }

    Slot gap(LocalDate day, Shift shift) {
        List<Slot> covered = everything().stream().map(Assignment::slot).toList();
        return town.network().openSlots(Period.day(day)).stream()
                .map(it -> it.slot())
                .filter(it -> it.shift() == shift && !covered.contains(it))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who works in the same room on one of these days, and not at this time. */
    Assignment other(Slot gap, Period days) {
        return town.inForce(days).stream()
                .filter(it -> it.slot().room().equals(gap.room()) && isFree(it.professional(), gap))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who does not work then. */
    ProfessionalId free(Slot then) {
        return town.network().professionals().stream()
                .map(Professional::id)
                .filter(it -> isFree(it, then))
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(ProfessionalId who, Slot then) {
        return town.inForce(Period.day(then.date())).stream()
                .noneMatch(it ->
                        it.slot().shift() == then.shift() && it.professional().equals(who));
    }

    boolean holds(Slot slot, ProfessionalId who) {
        return everything().stream()
                .anyMatch(it -> it.slot().equals(slot) && it.professional().equals(who));
    }

    ProfessionalId anybody() {
        List<Professional> all = List.copyOf(town.network().professionals());
        return all.get(dice.nextInt(all.size())).id();
    }

    ProfessionalId named(String name) {
        return town.network().professionals().stream()
                .filter(it -> it.name().equals(name))
                .map(Professional::id)
                .findFirst()
                .orElseThrow();
    }
}
