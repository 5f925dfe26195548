package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.Execution.Status;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which executions are asked for. Immutable; each method gives another one.
 *
 * @param network whose
 * @param job only those of that job
 * @param statuses only those that stand so, at least one
 * @param since only those that started, or were skipped, at that time or later
 * @param most how many at most, from 1
 */
public record ExecutionFilter(
        String network, Optional<String> job, SortedSet<Status> statuses, Optional<Instant> since, int most) {

    private static final int USUAL_MOST = 50;

    /** Copies and checks. */
    public ExecutionFilter {
        statuses = Collections.unmodifiableSortedSet(new TreeSet<>(statuses));
        if (statuses.isEmpty() || most < 1) {
            throw new IllegalArgumentException("a filter lets something through");
        }
    }

    /** The last 50 runs of a network, however they stand; not what was skipped. */
    public static ExecutionFilter of(String network) {
        SortedSet<Status> runs = new TreeSet<>(EnumSet.complementOf(EnumSet.of(Status.SKIPPED)));
        return new ExecutionFilter(network, Optional.empty(), runs, Optional.empty(), USUAL_MOST);
    }

    /** Only that job's. */
    public ExecutionFilter job(String name) {
        return new ExecutionFilter(network, Optional.of(name), statuses, since, most);
    }

    /** Only those that stand so; what was skipped is among them if it is named. */
    public ExecutionFilter only(Status... these) {
        return new ExecutionFilter(network, job, new TreeSet<>(Arrays.asList(these)), since, most);
    }

    /** What was skipped, too. */
    public ExecutionFilter withSkips() {
        SortedSet<Status> all = new TreeSet<>(statuses);
        all.add(Status.SKIPPED);
        return new ExecutionFilter(network, job, all, since, most);
    }

    /** From that time on. */
    public ExecutionFilter since(Instant moment) {
        return new ExecutionFilter(network, job, statuses, Optional.of(moment), most);
    }

    /** At most so many. */
    public ExecutionFilter most(int count) {
        return new ExecutionFilter(network, job, statuses, since, count);
    }

    boolean passes(Execution execution) {
        Occurrence of = execution.occurrence();
        return of.network().equals(network)
                && job.filter(it -> !it.equals(of.job())).isEmpty()
                && statuses.contains(execution.status())
                && since.filter(execution.started()::isBefore).isEmpty();
    }
}
