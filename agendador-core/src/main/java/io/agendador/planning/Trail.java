package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

/** What a step of several changes has changed, so that it can be taken back. */
final class Trail {

    private static final int LONGEST = 64;

    private final State state;
    private final int[] slots = new int[LONGEST];
    private final int[] had = new int[LONGEST];
    private int length;
    private long before;
    private long preferences;

    Trail(State state) {
        this.state = state;
    }

    void begin() {
        length = 0;
        before = state.guided();
        preferences = state.preferences();
    }

    void set(int slot, int person) {
        int holder = state.holder[slot];
        if (holder != person) {
            remember(slot, holder);
            change(slot, person);
        }
    }

    /** Two slots change hands as {@link State#exchange} says. */
    void exchange(int slot, int other) {
        remember(slot, state.holder[slot]);
        remember(other, state.holder[other]);
        state.exchange(slot, other);
    }

    /** Lets the changes stand if they cost no more than this; else takes them back. */
    boolean settle(long allowance) {
        if (state.guided() - before <= allowance) {
            return true;
        }
        state.restore(slots, had, length, preferences);
        return false;
    }

    /** The same after one more exchange, which is made only if it does. */
    boolean settle(int slot, int other, long allowance) {
        int holder = state.holder[other];
        long cost = state.switching(state.holder[slot], slot, other)
                + (holder == NOBODY ? 0 : state.switching(holder, other, slot));
        if (settle(allowance - cost)) {
            state.exchange(slot, other);
            return true;
        }
        return false;
    }

    int length() {
        return length;
    }

    int slot(int step) {
        return slots[step];
    }

    /** Who had it before. */
    int had(int step) {
        return had[step];
    }

    private void change(int slot, int person) {
        if (state.holder[slot] != NOBODY) {
            state.clear(slot);
        }
        if (person != NOBODY) {
            state.place(person, slot);
        }
    }

    private void remember(int slot, int holder) {
        for (int step = 0; step < length; step++) {
            if (slots[step] == slot) {
                return;
            }
        }
        slots[length] = slot;
        had[length++] = holder;
    }
}
