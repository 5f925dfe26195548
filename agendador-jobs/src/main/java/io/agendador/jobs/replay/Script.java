package io.agendador.jobs.replay;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Controls;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * What happens in a replay.
 *
 * @param from its first minute
 * @param until its end, excluded
 * @param nodes how many dispatch, from 1
 * @param gaps in which no node dispatches
 * @param controls what keeps jobs from running, from that moment on
 * @param course how runs go
 */
public record Script(
        Instant from,
        Instant until,
        int nodes,
        List<Gap> gaps,
        NavigableMap<Instant, Controls> controls,
        Course course) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 24 * 60;

    /** A time without dispatchers: from its start, included, to its end, excluded. */
    public record Gap(Instant from, Instant until) {

        boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /** How one run goes. */
    public record Run(Duration takes, boolean succeeds) {}

    /** Tells how runs go. It is asked once for each attempt. */
    @FunctionalInterface
    public interface Course {

        /** How this attempt goes. */
        Run run(Job job, Instant scheduledFor, int attempt);
    }

    /** Copies and checks. */
    public Script {
        gaps = List.copyOf(gaps);
        controls = Collections.unmodifiableNavigableMap(new TreeMap<>(controls));
        if (nodes < 1 || !from.isBefore(until)) {
            throw new IllegalArgumentException("a replay has a node, and lasts");
        }
    }

    /** One node, nothing paused, pilot mode off, every run succeeds after two seconds. */
    public static Script plain(Instant from, Instant until) {
        NavigableMap<Instant, Controls> controls = new TreeMap<>();
        controls.put(from, new Controls(false, List.of(), Collections.emptySortedSet()));
        return new Script(
                from, until, 1, List.of(), controls, (job, due, attempt) -> new Run(Duration.ofSeconds(2), true));
    }

    /** With so many nodes. */
    public Script nodes(int count) {
        return new Script(from, until, count, gaps, controls, course);
    }

    /** With these gaps. */
    public Script gaps(List<Gap> given) {
        return new Script(from, until, nodes, given, controls, course);
    }

    /**
     * With gaps at any times, between three minutes and a day long, the short ones as often as the long.
     *
     * @param count how many, from 0; some may lie over each other
     * @param chance the same gives the same
     */
    public Script outages(int count, RandomGenerator chance) {
        List<Gap> all = new ArrayList<>(gaps);
        long minutes = Duration.between(from, until).toMinutes();
        for (int it = 0; it < count; it++) {
            Instant start = from.plus(Duration.ofMinutes(chance.nextLong(minutes)));
            long length = Math.round(SHORTEST * Math.pow((double) LONGEST / SHORTEST, chance.nextDouble()));
            all.add(new Gap(start, start.plus(Duration.ofMinutes(length))));
        }
        return gaps(all);
    }

    /** With these controls from that moment on. */
    public Script from(Instant moment, Controls given) {
        NavigableMap<Instant, Controls> all = new TreeMap<>(controls);
        all.put(moment, given);
        return new Script(from, until, nodes, gaps, all, course);
    }

    /** With runs that go like this. */
    public Script runs(Course given) {
        return new Script(from, until, nodes, gaps, controls, given);
    }
}
