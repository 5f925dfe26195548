package io.agendador.planning;

import io.agendador.planning.Plan.Exclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the slots that a person has say against one more. */
final class Besides {

    private static final int MORNINGS = 0b01010101010101;

    private Besides() {}

    /** The first rule that keeps the person out of a slot which is not among those it has; null if none does. */
    static @Nullable Exclusion exclusion(Problem problem, int person, int slot, List<Integer> held) {
        Slots slots = problem.slots;
        int week = slots.week[slot];
        int half = slots.half[slot];
        int minutes = slots.minutes[slot];
        int halves = bit(slots, slot);
        boolean beside = false;
        boolean clash = false;
        for (int other : held) {
            if (slots.half[other] == half) {
                return Exclusion.ELSEWHERE;
            }
            if (slots.week[other] == week) {
                minutes += slots.minutes[other];
                halves |= bit(slots, other);
            }
            if (slots.half[other] == (half ^ 1)) {
                beside = true;
                clash |= problem.clash(slot, other);
            }
        }
        if (clash) {
            return Exclusion.CLOCK_OVERLAP;
        }
        if (minutes > problem.people.maxMinutes[person * problem.weeks + week]) {
            return Exclusion.HOURS_LIMIT;
        }
        return beside ? ofDoubles(problem, person, week, halves) : null;
    }

    private static @Nullable Exclusion ofDoubles(Problem problem, int person, int week, int halves) {
        if (!problem.people.all.get(person).acceptsDoubles()) {
            return Exclusion.REFUSES_DOUBLES;
        }
        int doubles = Integer.bitCount(halves & halves >> 1 & MORNINGS);
        return doubles > problem.people.maxDoubles[person * problem.weeks + week] ? Exclusion.DOUBLES_LIMIT : null;
    }

    /** The half day within its week. */
    private static int bit(Slots slots, int slot) {
        return 1 << slots.half[slot] % 14;
    }
}
