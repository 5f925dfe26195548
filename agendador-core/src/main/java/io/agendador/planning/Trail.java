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

    /**
     * Lets the exchanges stand, and makes one more, if all that costs no more than this; else takes them back.
     *
     * @param slot of the one more, for {@code other}; that is -1 if there is none
     */
    boolean settle(int slot, int other, long allowance) {
        if (state.guided() - before + (other < 0 ? 0 : cost(slot, other)) > allowance) {
            back();
            return false;
        }
        if (other >= 0) {
            state.exchange(slot, other);
        }
        return true;
    }

    private long cost(int slot, int other) {
        int holder = state.holder[other];
        return state.switching(state.holder[slot], slot, other)
                + (holder == NOBODY ? 0 : state.switching(holder, other, slot));
    }

    private void back() {
        while (length > 0) {
            length--;
            state.exchange(others[length], slots[length]);
        }
    }
}
