package io.agendador.jobs;

import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.JobRunrLanes;
import io.agendador.jobs.run.Runner;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a node takes part. Immutable; each method gives another one.
 *
 * @param node its name, 1…120 characters, for people: executions and the dashboard show it
 * @param schema of the ledger
 * @param workers threads of each lane, from 0; each lane of each catalogue is among them
 * @param roles what the node does, at least one thing
 * @param poll how often a lane looks for work, from 5 s
 * @param sweep how often is looked for what waits and nobody is about to run, and for work in outboxes; from 1 s
 * @param lease so long a run lasts without a sign of its node, which gives one three times as often; from 3 s, and the same
 *     on all nodes
 * @param grace so long {@link JobRuntime#close} lets run what runs
 */
public record RuntimeSettings(
        String node,
        String schema,
        SortedMap<String, Integer> workers,
        Set<Role> roles,
        Duration poll,
        Duration sweep,
        Duration lease,
        Duration grace) {

    /** What a node may do. Any number of nodes may do each. */
    public enum Role {
        /** Looks at what is due. */
        SCHEDULER,
        /** Runs it. */
        WORKER
    }

    private static final int LONGEST_NODE = 120;

    /** Copies and checks. */
    public RuntimeSettings {
        workers = Collections.unmodifiableSortedMap(new TreeMap<>(workers));
        roles = Collections.unmodifiableSet(roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles));
        if (node.isBlank() || node.length() > LONGEST_NODE) {
            throw new IllegalArgumentException("a node's name has 1 to " + LONGEST_NODE + " characters");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a node schedules, works, or both");
        }
        atLeast("a sweep", sweep, Duration.ofSeconds(1));
        atLeast("a lease", lease, Duration.ofSeconds(3));
        lanes(schema, workers, roles, poll, grace);
    }

    private static void atLeast(String what, Duration given, Duration least) {
        if (given.compareTo(least) < 0) {
            throw new IllegalArgumentException(what + " is " + least + " at least, not " + given);
        }
    }

    /**
     * Both roles, with these workers, and all else as usual: the default schema, a poll and a sweep every 5 s, a lease of
     * 45 s, a grace of 10 s.
     */
    public static RuntimeSettings of(String node, Map<String, Integer> workers) {
        return new RuntimeSettings(
                node,
                PostgresJobLedger.DEFAULT_SCHEMA,
                new TreeMap<>(workers),
                EnumSet.allOf(Role.class),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Runner.USUAL_LEASE,
                Duration.ofSeconds(10));
    }

    /** In that schema. */
    public RuntimeSettings in(String schema) {
        return new RuntimeSettings(node, schema, workers, roles, poll, sweep, lease, grace);
    }

    /** In these roles only. */
    public RuntimeSettings as(Collection<Role> roles) {
        return new RuntimeSettings(node, schema, workers, Set.copyOf(roles), poll, sweep, lease, grace);
    }

    /** With this interval between polls. */
    public RuntimeSettings poll(Duration poll) {
        return new RuntimeSettings(node, schema, workers, roles, poll, sweep, lease, grace);
    }

    /** With this interval between sweeps. */
    public RuntimeSettings sweep(Duration sweep) {
        return new RuntimeSettings(node, schema, workers, roles, poll, sweep, lease, grace);
    }

    /** With this lease. */
    public RuntimeSettings lease(Duration lease) {
        return new RuntimeSettings(node, schema, workers, roles, poll, sweep, lease, grace);
    }

    /** With this grace. */
    public RuntimeSettings grace(Duration grace) {
        return new RuntimeSettings(node, schema, workers, roles, poll, sweep, lease, grace);
    }

    JobRunrLanes.Settings lanes() {
        return lanes(schema, workers, roles, poll, grace);
    }

    private static JobRunrLanes.Settings lanes(
            String schema, SortedMap<String, Integer> workers, Set<Role> roles, Duration poll, Duration grace) {
        SortedMap<String, Integer> here = new TreeMap<>(workers);
        if (!roles.contains(Role.WORKER)) {
            here.replaceAll((lane, count) -> Math.min(0, count));
        }
        return new JobRunrLanes.Settings(schema, here, poll, grace);
    }
}
