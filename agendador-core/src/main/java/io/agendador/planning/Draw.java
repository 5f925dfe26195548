package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** Draws what a step is about: a movable slot, one near it, somebody who may have it. */
final class Draw {

    /** How often, of 100, somebody is drawn who is at the slot's place in its week already. */
    private static final int AT_HOME = 50;

    private final State state;
    private final Slots slots;
    private final Cells cells;
    private final Dice dice;

    Draw(State state, Cells cells, Dice dice) {
        this.state = state;
        this.cells = cells;
        this.dice = dice;
        slots = state.problem.slots;
    }

    int below(int bound) {
        return dice.below(bound);
    }

    int slot() {
        return any(0, cells.count());
    }

    int ofSameWeek(int slot) {
        return any(cells.ofWeek(slots.week[slot]), cells.ofWeek(slots.week[slot] + 1));
    }

    int ofSamePlaceAndWeek(int slot) {
        int week = slots.week[slot];
        int place = slots.place[slot];
        return any(cells.ofPlace(week, place), cells.ofPlace(week, place + 1));
    }

    /** Somebody who may have the slot. */
    int candidate(int slot) {
        if (dice.below(100) < AT_HOME) {
            int person = state.holder[ofSamePlaceAndWeek(slot)];
            if (person != NOBODY && slots.allows(slot, person)) {
                return person;
            }
        }
        int[] all = slots.candidates[slot];
        return all[dice.below(all.length)];
    }

    /** A movable slot that the person has in the week, or -1. */
    int slotOf(int person, int week) {
        int first = (person * state.problem.weeks + week) * 14;
        int start = dice.below(14);
        for (int step = 0; step < 14; step++) {
            int slot = state.at[first + (start + step) % 14];
            if (slot >= 0 && slots.movable[slot]) {
                return slot;
            }
        }
        return -1;
    }

    private int any(int from, int to) {
        return cells.slot(from + dice.below(to - from));
    }
}
