package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import java.util.Arrays;

/**
 * The search's widest step: all slots of one half day are dealt out anew, and everything else stays. As nobody has more than
 * one of them, what they cost is a sum over people, and the cheapest deal is found at once ({@link Rings}). While it is hot,
 * each choice may cost something by chance, as a step may.
 */
final class HalfDays {

    /** A deal weighs all pairs of slot and candidate in its half day; it comes once in as many steps, divided by this. */
    private static final int PAIRS = 2;
    /** Of small problems no more than one in so many: people change on them often enough. */
    private static final int FEWEST = 20;

    private final State state;
    private final Slots slots;
    private final int people;
    private final Dice dice;
    private final Chance chance;
    /** Of each half day that has some, the slots that can change hands. */
    private final int[][] halves;

    private final Rings rings;
    private final int every;

    /** Where something can change hands. */
    HalfDays(State state, Dice dice, Chance chance) {
        this.state = state;
        this.dice = dice;
        this.chance = chance;
        slots = state.problem.slots;
        people = state.problem.people.count;
        int[] count = new int[state.problem.weeks * 14];
        int pairs = 0;
        for (int slot = 0; slot < slots.count; slot++) {
            pairs += slots.candidates[slot].length;
            count[slots.half[slot]] += slots.candidates[slot].length > 0 ? 1 : 0;
        }
        int[][] all = new int[count.length][];
        int most = 0;
        for (int half = 0; half < count.length; half++) {
            most = Math.max(most, count[half]);
            all[half] = new int[count[half]];
        }
        for (int slot = slots.count - 1; slot >= 0; slot--) {
            if (slots.candidates[slot].length > 0) {
                all[slots.half[slot]][--count[slots.half[slot]]] = slot;
            }
        }
        halves = Arrays.stream(all).filter(it -> it.length > 0).toArray(int[][]::new);
        rings = new Rings(people, most);
        every = Math.max(FEWEST, pairs / (PAIRS * halves.length));
    }

    /** In how many steps one is to be such a deal, so that those of large problems do not take all the time. */
    int every() {
        return every;
    }

    /** Deals a half day out; whether anything changed. */
    boolean deal(double heat) {
        int[] own = halves[dice.below(halves.length)];
        rings.begin(own.length);
        for (int person = 0; person < people; person++) {
            offer(person, own, heat);
        }
        for (int post = 0; post < own.length; post++) {
            if (state.holder[own[post]] != NOBODY) {
                rings.hold(state.holder[own[post]], post);
            }
        }
        boolean changed = rings.settle();
        if (changed) {
            take(own);
        }
        return changed;
    }

    private void offer(int person, int[] own, double heat) {
        int has = state.atTimeOf(person, own[0]);
        if (has >= 0 && !slots.movable[has]) {
            return;
        }
        long without = has < 0 ? 0 : -state.clearing(has);
        for (int post = 0; post < own.length; post++) {
            int slot = own[post];
            if (has == slot) {
                rings.offer(person, post, without - chance.allowance(heat));
            } else if (slots.allows(slot, person) && can(person, has, slot)) {
                long costs = has < 0 ? state.placing(person, slot) : without + state.switching(person, has, slot);
                rings.offer(person, post, costs - chance.allowance(heat));
            }
        }
    }

    private boolean can(int person, int has, int slot) {
        return has < 0 ? state.fits(person, slot) : state.canSwitch(person, has, slot);
    }

    private void take(int[] own) {
        for (int post = 0; post < own.length; post++) {
            int holder = state.holder[own[post]];
            if (holder != NOBODY && holder != rings.holder(post)) {
                state.clear(own[post]);
            }
        }
        for (int post = 0; post < own.length; post++) {
            if (rings.holder(post) != NOBODY && state.holder[own[post]] == NOBODY) {
                state.place(rings.holder(post), own[post]);
            }
        }
    }
}
