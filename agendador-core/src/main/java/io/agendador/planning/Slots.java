package io.agendador.planning;

import io.agendador.roster.Assignment;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slots of a window as numbers, in the reading order; those that are fixed without being open are among them. */
final class Slots {

    final List<Slot> all;
    final int count;
    /** Whether it is to be covered, and so a gap when free. */
    final boolean[] open;
    /** Whether the planner decides who has it. */
    final boolean[] movable;
    /** Who has it now, or nobody. */
    final int[] standing;
    /** What of that costs a change if it is not kept, or nobody. */
    final int[] baseline;
    /** The decision behind {@link #standing}. */
    final @Nullable Assignment[] decided;

    final int[] week;
    /** By {@link #half(int, Shift)}, with the day of the window. */
    final int[] half;

    final int[] place;
    final int[] minutes;
    /** What it costs to leave it free, in units of the weight; 0 if it is not open. */
    final int[] gap;
    /** Who may have it at all, by what does not depend on other slots; empty for what is fixed. */
    final int[][] candidates;

    private final long[][] allowed;

    Slots(List<Slot> all) {
        this.all = all;
        count = all.size();
        open = new boolean[count];
        movable = new boolean[count];
        standing = new int[count];
        baseline = new int[count];
        decided = new Assignment[count];
        week = new int[count];
        half = new int[count];
        place = new int[count];
        minutes = new int[count];
        gap = new int[count];
        candidates = new int[count][];
        allowed = new long[count][];
    }

    /** A day's morning, then its afternoon: the other shift of the same day differs in the last bit alone. */
    static int half(int day, Shift shift) {
        return day * 2 + (shift == Shift.MORNING ? 0 : 1);
    }

    void allow(int slot, int[] people, int of) {
        long[] bits = new long[(of + 63) / 64];
        for (int person : people) {
            bits[person >> 6] |= 1L << person;
        }
        candidates[slot] = people;
        allowed[slot] = bits;
    }

    /** Whether this one is among the candidates. */
    boolean allows(int slot, int person) {
        return (allowed[slot][person >> 6] & (1L << person)) != 0;
    }

    boolean saturday(int slot) {
        return (half[slot] >> 1) % 7 == 6;
    }
}
