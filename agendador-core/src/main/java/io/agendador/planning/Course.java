package io.agendador.planning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How long a search stays at each level of heat: a number of steps, or less if time runs short. What time is left is always
 * shared out anew among the levels left, so that it gets cold in time whatever the machine does.
 */
final class Course {

    static final int LEVELS = 32;

    private static final int CHUNK = 512;

    private final long[] most;
    /** Of the time left, what a level may take at least. */
    private final double patience;

    private final long until;
    private final long[] taken = new long[LEVELS];
    private int level = -1;
    private long done;
    private long due = Long.MIN_VALUE;

    private Course(long[] most, double patience, long until) {
        this.most = most;
        this.patience = patience;
        this.until = until;
    }

    /** As many steps at each level as fit until then, but no more than these in all. */
    static Course within(long until, long work) {
        return new Course(even(work), 0, until);
    }

    /** These steps in all; less only if that would take much too long. */
    static Course of(long work, long until) {
        return new Course(even(work), 0.25, until);
    }

    /** The one that was taken before. */
    static Course of(Pace pace, long until) {
        long[] most = new long[LEVELS];
        Arrays.setAll(most, it -> it < pace.steps().size() ? pace.steps().get(it) : 0);
        return new Course(most, 0.25, until);
    }

    private static long[] even(long work) {
        long[] most = new long[LEVELS];
        Arrays.setAll(most, it -> work / LEVELS + (it < work % LEVELS ? 1 : 0));
        return most;
    }

    /** How many steps come next, all at one {@link #level}; none at the end. */
    int next(long now) {
        while (level < 0 || taken[level] == most[level] || (now >= due && taken[level] > 0)) {
            if (++level == LEVELS) {
                return 0;
            }
            due = now + (long) ((until - now) * Math.max(patience, 1.0 / (LEVELS - level)));
        }
        int steps = (int) Math.min(CHUNK, most[level] - taken[level]);
        taken[level] += steps;
        done += steps;
        return steps;
    }

    /** How many there were so far. */
    long done() {
        return done;
    }

    int level() {
        return level;
    }

    /** Whether nothing has been left out. */
    boolean whole() {
        return Arrays.equals(taken, most);
    }

    /** What has been taken of it. */
    List<Long> taken() {
        return Arrays.stream(taken).boxed().collect(Collectors.toUnmodifiableList());
    }
}
