package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** The exchanges of one step, so that they can be taken back. */
final class Trail {

    /** Half days of a week, more than anybody has there. */
    private static final int LONGEST = 14;

    private final State state;
    private final int[] slots = new int[LONGEST];
    private final int[] others = new int[LONGEST];
    private int length;
    private long before;

    Trail(State state) {
        this.state = state;
    }

    void begin() {
        length = 0;
        before = state.guided();
    }

    /** As {@link State#exchange} says. */
    void exchange(int slot, int other) {
        slots[length] = slot;
        others[length++] = other;
        state.exchange(slot, other);
    }

    /** Lets the exchanges stand if they cost no more than this; else takes them back. */
    boolean settle(long allowance) {
        if (state.guided() - before <= allowance) {
            return true;
        }
        while (length > 0) {
            length--;
            state.exchange(others[length], slots[length]);
        }
        return false;
    }

    /** The same after one more, which is made only if all of them stand. */
    boolean settle(int slot, int other, long allowance) {
        int holder = state.holder[other];
        long cost = state.switching(state.holder[slot], slot, other)
                + (holder == NOBODY ? 0 : state.switching(holder, other, slot));
        boolean stands = settle(allowance - cost);
        if (stands) {
            state.exchange(slot, other);
        }
        return stands;
    }
}
