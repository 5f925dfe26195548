package io.agendador.jobs.health;

/**
 * How much our own parts count in the score, each from 0.
 *
 * @param jobs that run when they should, and succeed
 * @param queue where nothing is stuck or dead
 * @param circuits that are closed
 */
public record Weights(int jobs, int queue, int circuits) {

    /** Jobs as much as all else together. */
    public static final Weights USUAL = new Weights(50, 30, 20);

    /** Checks it. */
    public Weights {
        if (jobs < 0 || queue < 0 || circuits < 0) {
            throw new IllegalArgumentException("a weight is 0 or more");
        }
    }
}
