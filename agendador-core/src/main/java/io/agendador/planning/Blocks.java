package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/**
 * The search's larger steps: all that one person has at one place in one week. What repeated places cost lies in such
 * blocks, so that slot by slot one would climb before one gains.
 */
final class Blocks {

    private static final int WEEK = 14;

    private final State state;
    private final Slots slots;
    private final Cells cells;
    private final Trail trail;
    private final int halves;

    Blocks(State state, Cells cells) {
        this.state = state;
        this.cells = cells;
        trail = new Trail(state);
        slots = state.problem.slots;
        halves = state.problem.weeks * WEEK;
    }

    /**
     * The slot's holder moves with its block to another place: at each time it changes with whom that costs least. What
     * costs the holder itself too much is not weighed further: if it pays for the others, they move sooner or later.
     */
    boolean move(int slot, int place, long allowance) {
        int person = state.holder[slot];
        int from = slots.place[slot];
        if (person == NOBODY || from == place || state.movingCost(slot, place, length(slot)) > allowance) {
            return false;
        }
        trail.begin();
        int mine = -1;
        int other = -1;
        int first = first(slot);
        for (int half = first; half < first + WEEK; half++) {
            if (ofBlock(state.at[half], from)) {
                if (other >= 0) {
                    trail.exchange(mine, other);
                }
                mine = state.at[half];
                other = partner(person, mine, place);
            }
        }
        return trail.settle(mine, other, allowance);
    }

    /** How many slots the block has. */
    private int length(int slot) {
        int length = 0;
        int first = first(slot);
        for (int half = first; half < first + WEEK; half++) {
            length += ofBlock(state.at[half], slots.place[slot]) ? 1 : 0;
        }
        return length;
    }

    /** Where the holder's week begins. */
    private int first(int slot) {
        return state.holder[slot] * halves + slots.week[slot] * WEEK;
    }

    private boolean ofBlock(int slot, int place) {
        return slot >= 0 && slots.movable[slot] && slots.place[slot] == place;
    }

    /** The slot there, at the same time, that the person gets most cheaply for its own; -1 if none. */
    private int partner(int person, int mine, int place) {
        int best = -1;
        long least = Long.MAX_VALUE;
        int end = cells.endOfHalf(slots.half[mine], place);
        for (int index = cells.ofHalf(slots.half[mine], place); index < end; index++) {
            int other = cells.slot(index);
            long cost = taking(person, mine, other);
            if (cost < least) {
                least = cost;
                best = other;
            }
        }
        return best;
    }

    /** What it costs whoever has the other slot to take the person's; more than anything if one of them cannot. */
    private long taking(int person, int mine, int other) {
        int holder = state.holder[other];
        if (!slots.allows(other, person) || !state.canSwitch(person, mine, other)) {
            return Long.MAX_VALUE;
        }
        if (holder == NOBODY) {
            return 0;
        }
        return slots.allows(mine, holder) && state.canSwitch(holder, other, mine)
                ? state.switching(holder, other, mine)
                : Long.MAX_VALUE;
    }
}
