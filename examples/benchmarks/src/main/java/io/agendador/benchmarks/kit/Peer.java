package io.agendador.benchmarks.kit;

import java.time.Duration;

/** Another planner, to be compared with ours. */
@FunctionalInterface
public interface Peer {

    /**
     * Its best roster.
     *
     * @param limit for all it does with the instance
     * @param seed of its random choices
     */
    Attempt attempt(Instance instance, Duration limit, long seed);
}
