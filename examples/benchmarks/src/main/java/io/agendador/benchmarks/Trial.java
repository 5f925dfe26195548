package io.agendador.benchmarks;

import io.agendador.planning.Score;
import java.time.Duration;
import java.util.Locale;

/** One run of one planner on one instance. */
record Trial(Contender planner, String instance, Duration limit, long seed) {

    /**
     * What came of it.
     *
     * @param score what the roster costs, evaluated by us
     * @param seconds from the instance read to the roster found
     * @param heap at its peak, in bytes; memory outside of Java's heap is not in it
     */
    record Result(Trial trial, Score score, double seconds, long heap, String remark) {

        long heapMegabytes() {
            return Math.round(heap / (double) (1 << 20));
        }

        /** One line for people. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s %s: %s in %.2f s, heap %d MB  %s",
                    trial.instance(),
                    trial.planner(),
                    score,
                    seconds,
                    heapMegabytes(),
                    remark);
        }
    }
}
