package io.agendador.jobs.ledger;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/** What ran. Takes part in a transaction; used by the calling thread within it only. */
public interface History {

    /** Those that the filter asks for, the newest start first. */
    List<Execution> executions(ExecutionFilter filter);

    /** The last run of each job of a network that ever ran, by job; what was skipped is none. In one query. */
    SortedMap<String, Execution> lastRuns(String network);

    /** How many runs of each job that started at that time or since ended in an error or by a time-out; none is left out. */
    SortedMap<String, Integer> failures(String network, Instant since);

    /** What is remembered of each job of a network for good, by job. In one query. */
    SortedMap<String, JobMemory> memories(String network);

    /**
     * Lets occurrences of a network with their runs go that were due before then and have come to their end; what failed
     * for good stays until somebody decides about it. How jobs' circuits changed and when nobody dispatched goes, too.
     *
     * @param most so many of each at once
     * @return how many rows
     */
    int forget(String network, Instant dueBefore, int most);
}
