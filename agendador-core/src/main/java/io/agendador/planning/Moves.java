package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** The search's steps: each changes the state a little if that costs no more than it is allowed to. */
final class Moves {

    /** Of 100 steps, up to which one each kind is tried. */
    private static final int REASSIGN = 60;

    private static final int SWAP_NEAR = 75;
    private static final int SWAP_FAR = 88;
    private static final int BLOCK = 98;

    private static final int REFILLS = 4;

    private final State state;
    private final Slots slots;
    private final Draw draw;
    private final Trail trail;

    Moves(State state, Draw draw) {
        this.state = state;
        this.draw = draw;
        slots = state.problem.slots;
        trail = new Trail(state);
    }

    /** Tries one step; whether it stands. */
    boolean step(long allowance) {
        int slot = draw.slot();
        int kind = draw.below(100);
        if (kind < REASSIGN) {
            return reassign(slot, draw.candidate(slot), allowance);
        }
        if (kind < SWAP_NEAR) {
            return swap(slot, draw.ofSamePlaceAndWeek(slot), allowance);
        }
        if (kind < SWAP_FAR) {
            return swap(slot, draw.ofSameWeek(slot), allowance);
        }
        if (kind < BLOCK) {
            return block(slot, draw.candidate(slot), allowance);
        }
        return release(slot, allowance);
    }

    private boolean reassign(int slot, int to, long allowance) {
        int from = state.holder[slot];
        if (from == to) {
            return false;
        }
        int left = state.atTimeOf(to, slot);
        if (left < 0 && state.fits(to, slot)) {
            return hand(slot, from, to, allowance);
        }
        // Elsewhere then, or at a limit: it has to give up something first.
        left = left < 0 ? draw.slotOf(to, slots.week[slot]) : left;
        return left >= 0 && slots.movable[left] && trade(slot, left, to, allowance);
    }

    private boolean hand(int slot, int from, int to, long allowance) {
        long cost = state.placing(to, slot) + (from == NOBODY ? 0 : state.clearing(slot));
        if (cost > allowance) {
            return false;
        }
        if (from != NOBODY) {
            state.clear(slot);
        }
        state.place(to, slot);
        return true;
    }

    /** The person leaves its slot for the first; whoever had that takes what becomes free, or someone else does. */
    private boolean trade(int slot, int left, int person, long allowance) {
        if (!state.canSwitch(person, left, slot)) {
            return false;
        }
        int from = state.holder[slot];
        if (from != NOBODY && slots.allows(left, from) && state.canSwitch(from, slot, left)) {
            return exchange(slot, left, allowance);
        }
        trail.begin();
        trail.set(left, NOBODY);
        trail.set(slot, person);
        refill(left);
        return trail.settle(allowance);
    }

    /** Two slots of one week change hands; both can. */
    private boolean exchange(int slot, int other, long allowance) {
        int first = state.holder[slot];
        int second = state.holder[other];
        if (state.switching(second, other, slot) + state.switching(first, slot, other) > allowance) {
            return false;
        }
        state.clear(slot);
        state.clear(other);
        state.place(second, slot);
        state.place(first, other);
        return true;
    }

    private boolean swap(int slot, int other, long allowance) {
        int first = state.holder[slot];
        int second = state.holder[other];
        if (first == second) {
            return false;
        }
        if (first == NOBODY || second == NOBODY) {
            return first == NOBODY ? shift(other, slot, allowance) : shift(slot, other, allowance);
        }
        return slots.allows(other, first)
                && slots.allows(slot, second)
                && state.canSwitch(first, slot, other)
                && state.canSwitch(second, other, slot)
                && exchange(slot, other, allowance);
    }

    /** Who has the first slot leaves it for the second, which nobody has. */
    private boolean shift(int slot, int free, long allowance) {
        int person = state.holder[slot];
        if (!slots.allows(free, person)
                || !state.canSwitch(person, slot, free)
                || state.switching(person, slot, free) > allowance) {
            return false;
        }
        state.clear(slot);
        state.place(person, free);
        return true;
    }

    /** All that the slot's holder has at its place in its week goes to another, who gives what it has at those times. */
    private boolean block(int slot, int to, long allowance) {
        int from = state.holder[slot];
        if (from == NOBODY || from == to) {
            return false;
        }
        trail.begin();
        free(from, to, slot);
        int freed = trail.length();
        for (int step = 0; step < freed; step++) {
            if (trail.had(step) == from) {
                offer(trail.slot(step), to);
            }
        }
        for (int step = 0; step < freed; step++) {
            if (trail.had(step) == to) {
                offer(trail.slot(step), from);
            }
        }
        return trail.settle(allowance);
    }

    private void free(int from, int to, int slot) {
        int halves = state.problem.weeks * 14;
        int first = slots.week[slot] * 14;
        for (int half = first; half < first + 14; half++) {
            int mine = state.at[from * halves + half];
            int other = state.at[to * halves + half];
            boolean ofBlock = mine >= 0 && slots.movable[mine] && slots.place[mine] == slots.place[slot];
            if (ofBlock && (other < 0 || slots.movable[other])) {
                trail.set(mine, NOBODY);
                if (other >= 0) {
                    trail.set(other, NOBODY);
                }
            }
        }
    }

    private void offer(int slot, int person) {
        if (state.allows(person, slot)) {
            trail.set(slot, person);
        } else {
            refill(slot);
        }
    }

    private void refill(int slot) {
        int best = NOBODY;
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < REFILLS; tries++) {
            int person = draw.candidate(slot);
            if (state.fits(person, slot) && state.placing(person, slot) < least) {
                best = person;
                least = state.placing(person, slot);
            }
        }
        if (best != NOBODY) {
            trail.set(slot, best);
        }
    }

    private boolean release(int slot, long allowance) {
        if (state.holder[slot] == NOBODY || state.clearing(slot) > allowance) {
            return false;
        }
        state.clear(slot);
        return true;
    }
}
