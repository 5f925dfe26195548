package io.agendador.planning;

/** Finds a roster. Safe for use by many threads; a call keeps the threads it needs to itself. */
public final class Planner {

    /** Told of the search's progress, on the searching thread; must return quickly. */
    @FunctionalInterface
    public interface Progress {

        /** For whoever does not want to know. */
        Progress NONE = (best, work) -> {};

        /**
         * Tells where the search stands.
         *
         * @param best the best score so far
         * @param work moves tried so far
         */
        void report(Score best, long work);
    }

    /** The best plan found within the request's effort; every hard rule is kept by what it moves. */
    public Plan plan(PlanningRequest request) {
        return plan(request, Progress.NONE);
    }

    /** The same, telling how it goes. */
    public Plan plan(PlanningRequest request, Progress progress) {
        if (request.weeks() > 0) {
            throw new IllegalStateException("the search is being written");
        }
        return plan(request);
    }
}
