package io.agendador.benchmarks.jobs;

import java.time.Duration;
import javax.sql.DataSource;

/**
 * How many jobs a second, bare and ours, one after the other on the same database.
 *
 * @param length of a job
 * @param bare JobRunr alone
 * @param ours with our runtime
 */
public record Throughput(Duration length, double bare, double ours) {

    /**
     * Measures one round.
     *
     * @param spread how much longer the longest job takes than the shortest
     * @param oursFirst turns the order round
     */
    public static Throughput measured(
            DataSource database, int jobs, Duration length, Duration spread, int workers, boolean oursFirst)
            throws InterruptedException {
        double bare = oursFirst ? 0 : Bare.perSecond(database, new Batch(jobs, length, spread), workers);
        double ours = Ours.perSecond(database, "ours", new Batch(jobs, length, spread), workers);
        double after = oursFirst ? Bare.perSecond(database, new Batch(jobs, length, spread), workers) : bare;
        return new Throughput(length, after, ours);
    }

    /** Ours as a part of bare. */
    public double ratio() {
        return ours / bare;
    }
}
