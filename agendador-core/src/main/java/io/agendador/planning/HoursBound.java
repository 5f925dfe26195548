package io.agendador.planning;

import java.util.Arrays;

/** What hours and wishes cost at least by the number of slots that somebody has in a week: convex, as a flow needs it. */
final class HoursBound {

    private static final int MOST_SLOTS = 14;

    private final Problem problem;
    private final Slots slots;
    /** By week, the lengths of the movable slots, the shortest first. */
    private final int[][] lengths;
    /** By person and week, what is fixed. */
    private final int[] fixed;

    private final long most;
    private final long span;

    HoursBound(Problem problem) {
        this.problem = problem;
        slots = problem.slots;
        lengths = new int[problem.weeks][];
        fixed = problem.fixedMinutes();
        for (int week = 0; week < problem.weeks; week++) {
            lengths[week] = lengths(week);
        }
        long dearest = 0;
        long all = without();
        for (int person = 0; person < problem.people.count; person++) {
            for (int week = 0; week < problem.weeks; week++) {
                for (long step : steps(person, week, MOST_SLOTS)) {
                    dearest = Math.max(dearest, -step);
                    all += Math.max(0, step);
                }
            }
        }
        most = dearest;
        span = all + (long) slots.count * dearestWish();
    }

    /** What nobody with a movable slot costs. */
    long without() {
        long without = 0;
        for (int person = 0; person < problem.people.count; person++) {
            for (int week = 0; week < problem.weeks; week++) {
                without += least(person, week, 0);
            }
        }
        return without;
    }

    /** What nobody's hours can cost less than, whoever else has what. */
    long alone() {
        long alone = without();
        for (int person = 0; person < problem.people.count; person++) {
            for (int week = 0; week < problem.weeks; week++) {
                for (long step : steps(person, week, MOST_SLOTS)) {
                    alone += Math.min(0, step);
                }
            }
        }
        return alone;
    }

    /** At least as much as any slot more saves. */
    long most() {
        return most;
    }

    /** At least as much as all preferences in a flow can come to. */
    long span() {
        return span;
    }

    /** What each slot more costs at least, never less than the one before it. */
    long[] steps(int person, int week, int count) {
        long[] whole = new long[Math.min(count, lengths[week].length) + 1];
        for (int had = 0; had < whole.length; had++) {
            whole[had] = least(person, week, had);
        }
        return slopes(whole);
    }

    /** The slopes of the largest convex function below these values. */
    private static long[] slopes(long[] values) {
        long[] slopes = new long[values.length - 1];
        int from = 0;
        while (from < slopes.length) {
            int to = from + 1;
            for (int other = from + 2; other < values.length; other++) {
                if ((values[other] - values[from]) * (to - from) < (values[to] - values[from]) * (other - from)) {
                    to = other;
                }
            }
            // In whole numbers: some rounded down, and as many up as make the sum right.
            long rise = values[to] - values[from];
            long each = Math.floorDiv(rise, (long) to - from);
            Arrays.fill(slopes, from, to, each);
            for (int rest = 0; rest < rise - each * (to - from); rest++) {
                slopes[to - 1 - rest]++;
            }
            from = to;
        }
        // Where rounding put a dearer one first; the sums only become less.
        Arrays.sort(slopes);
        return slopes;
    }

    long wishes(int person, int half, int place) {
        return (long) problem.people.missedShift[person * 2 + (half & 1)]
                + problem.people.missedPlace[person * problem.places.count + place];
    }

    /** What the week's hours cost at least with so many movable slots, of whatever length. */
    private long least(int person, int week, int count) {
        int[] of = lengths[week];
        int shortest = fixed[person * problem.weeks + week];
        int longest = shortest;
        for (int one = 0; one < count; one++) {
            shortest += of[one];
            longest += of[of.length - 1 - one];
        }
        int wanted = problem.people.target[person] * 60;
        return problem.hoursCost(person, Math.max(shortest, Math.min(wanted, longest)));
    }

    private int[] lengths(int week) {
        int[] all = new int[slots.count];
        int count = 0;
        for (int slot = 0; slot < slots.count; slot++) {
            if (slots.week[slot] == week && slots.candidates[slot].length > 0) {
                all[count++] = slots.minutes[slot];
            }
        }
        int[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private long dearestWish() {
        return (long) Arrays.stream(problem.people.missedShift).max().orElse(0)
                + Arrays.stream(problem.people.missedPlace).max().orElse(0);
    }
}
