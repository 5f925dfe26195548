package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import java.util.ArrayList;
import java.util.List;

/** Draws what a step is about: a movable slot, one near it, somebody who may have it. */
final class Draw {

    /** How often, of 100, somebody is drawn who is at the slot's place in its week already. */
    private static final int AT_HOME = 50;

    private final State state;
    private final Slots slots;
    private final Dice dice;
    private final int places;
    private final int[] movable;
    private final int[][] ofWeek;
    private final int[][] ofPlaceAndWeek;

    Draw(State state, Dice dice) {
        this.state = state;
        this.dice = dice;
        slots = state.problem.slots;
        places = state.problem.places.count;
        List<Integer> all = new ArrayList<>();
        List<List<Integer>> weekly = lists(state.problem.weeks);
        List<List<Integer>> local = lists(state.problem.weeks * places);
        for (int slot = 0; slot < slots.count; slot++) {
            if (slots.candidates[slot].length > 0) {
                all.add(slot);
                weekly.get(slots.week[slot]).add(slot);
                local.get(cell(slot)).add(slot);
            }
        }
        movable = array(all);
        ofWeek = weekly.stream().map(Draw::array).toArray(int[][]::new);
        ofPlaceAndWeek = local.stream().map(Draw::array).toArray(int[][]::new);
    }

    int below(int bound) {
        return dice.below(bound);
    }

    int slot() {
        return any(movable);
    }

    int ofSameWeek(int slot) {
        return any(ofWeek[slots.week[slot]]);
    }

    int ofSamePlaceAndWeek(int slot) {
        return any(ofPlaceAndWeek[cell(slot)]);
    }

    /** Somebody who may have the slot. */
    int candidate(int slot) {
        if (dice.below(100) < AT_HOME) {
            int person = state.holder[ofSamePlaceAndWeek(slot)];
            if (person != NOBODY && slots.allows(slot, person)) {
                return person;
            }
        }
        return any(slots.candidates[slot]);
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

    private int any(int[] some) {
        return some[dice.below(some.length)];
    }

    private int cell(int slot) {
        return slots.week[slot] * places + slots.place[slot];
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int list = 0; list < count; list++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[] array(List<Integer> slots) {
        return slots.stream().mapToInt(Integer::intValue).toArray();
    }
}
