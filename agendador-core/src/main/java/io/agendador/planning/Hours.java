package io.agendador.planning;

import static io.agendador.planning.Problem.NOBODY;

import java.util.Arrays;

/** Who works how long in which week: what that costs, kept up slot by slot. */
final class Hours {

    private static final int MAX_TARGET = 168;

    private final People people;
    private final Slots slots;
    private final int weeks;
    /** By person and week. */
    private final int[] minutes;
    /** What those cost. */
    private final int[] now;
    /** By person, where in {@link #cost} its target is. */
    private final int[] zero;
    /** By hours over the target, from {@code -MAX_TARGET} on. */
    private final int[] cost;

    Hours(Problem problem) {
        people = problem.people;
        slots = problem.slots;
        weeks = problem.weeks;
        minutes = new int[people.count * weeks];
        now = new int[minutes.length];
        zero = new int[people.count];
        cost = new int[MAX_TARGET + most(problem) + 1];
        for (int cell = 0; cell < cost.length; cell++) {
            cost[cell] = problem.balanceCost(cell - MAX_TARGET);
        }
        for (int week = 0; week < now.length; week++) {
            zero[week / weeks] = MAX_TARGET - people.target[week / weeks];
            now[week] = cost[zero[week / weeks]];
        }
    }

    /** Whether these minutes more would be too many for the slot's week. */
    boolean passes(int person, int slot, int more) {
        int week = person * weeks + slots.week[slot];
        return minutes[week] + more > people.maxMinutes[week];
    }

    /** What it costs to work these minutes more, or less, in the slot's week. */
    int cost(int person, int slot, int more) {
        if (more == 0 || !people.active[person]) {
            return 0;
        }
        int week = person * weeks + slots.week[slot];
        return cost[(minutes[week] + more + 59) / 60 + zero[person]] - now[week];
    }

    void work(int person, int slot, int more) {
        if (more != 0) {
            int week = person * weeks + slots.week[slot];
            minutes[week] += more;
            now[week] = cost[(minutes[week] + 59) / 60 + zero[person]];
        }
    }

    /** The hours nobody passes in a week: only what is fixed breaks limits. */
    private static int most(Problem problem) {
        Slots slots = problem.slots;
        int[] most = problem.people.maxMinutes.clone();
        for (int slot = 0; slot < slots.count; slot++) {
            if (slots.standing[slot] != NOBODY) {
                most[slots.standing[slot] * problem.weeks + slots.week[slot]] += slots.minutes[slot];
            }
        }
        return Arrays.stream(most).max().orElse(0) / 60 + 1;
    }
}
