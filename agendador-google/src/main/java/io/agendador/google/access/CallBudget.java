package io.agendador.google.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * How many calls may be made within a minute, whichever minute one looks at: Google's quotas are such windows. A token
 * bucket would let twice as many through in its first minute.
 *
 * <p>It counts for one process: nodes that share a project divide its limit among them. Safe for several threads.
 */
public final class CallBudget {

    /** The project's limit that Google grants, in calls a minute. */
    public static final int PROJECT = 10_000;

    /** The limit of one user in it, in calls a minute. */
    public static final int USER = 600;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int limit;
    private final InstantSource clock;
    private final @Nullable CallBudget project;
    private final ArrayDeque<Taken> taken = new ArrayDeque<>();
    private int inWindow;

    private CallBudget(int limit, InstantSource clock, @Nullable CallBudget project) {
        if (limit < CalendarCalls.LONGEST_BATCH) {
            throw new IllegalArgumentException(
                    "a budget has room for a batch of " + CalendarCalls.LONGEST_BATCH + ", not " + limit);
        }
        this.limit = limit;
        this.clock = clock;
        this.project = project;
    }

    /**
     * The budget of a project.
     *
     * @param limit calls a minute, at least {@value CalendarCalls#LONGEST_BATCH}; {@value #PROJECT} unless Google grants
     *     another
     */
    public static CallBudget ofProject(int limit, InstantSource clock) {
        return new CallBudget(limit, clock, null);
    }

    /**
     * The budget of one user (of one account) within this project's.
     *
     * @param limit calls a minute, at least {@value CalendarCalls#LONGEST_BATCH}; {@value #USER} unless Google grants
     *     another
     */
    public CallBudget ofUser(int limit) {
        return new CallBudget(limit, clock, this);
    }

    /**
     * Takes that many calls, all or none.
     *
     * @return zero if they are taken; otherwise how long to wait before asking again
     */
    Duration take(int calls) {
        synchronized (project == null ? this : project) {
            Instant now = clock.instant();
            Duration wait = wait(calls, now);
            Duration projectWait = project == null ? Duration.ZERO : project.wait(calls, now);
            Duration longer = wait.compareTo(projectWait) > 0 ? wait : projectWait;
            if (longer.isZero()) {
                add(calls, now);
                if (project != null) {
                    project.add(calls, now);
                }
            }
            return longer;
        }
    }

    private Duration wait(int calls, Instant now) {
        while (!taken.isEmpty() && !taken.getFirst().at().plus(WINDOW).isAfter(now)) {
            inWindow -= taken.removeFirst().calls();
        }
        int tooMany = inWindow + calls - limit;
        for (Taken each : taken) {
            if (tooMany <= 0) {
                break;
            }
            tooMany -= each.calls();
            if (tooMany <= 0) {
                return Duration.between(now, each.at().plus(WINDOW));
            }
        }
        return Duration.ZERO;
    }

    private void add(int calls, Instant now) {
        taken.addLast(new Taken(now, calls));
        inWindow += calls;
    }

    private record Taken(Instant at, int calls) {}
}
