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

    /** Measures one round; {@code oursFirst} turns the order round. */
    public static Throughput measured(
            DataSource database, String schema, int jobs, Duration length, int workers, boolean oursFirst)
            throws InterruptedException {
        if (oursFirst) {
            double ours = Ours.perSecond(database, schema, new Batch(jobs, length), workers);
            return new Throughput(length, Bare.perSecond(database, new Batch(jobs, length), workers), ours);
        }
        double bare = Bare.perSecond(database, new Batch(jobs, length), workers);
        return new Throughput(length, bare, Ours.perSecond(database, schema, new Batch(jobs, length), workers));
    }

    /** Ours as a part of bare. */
    public double ratio() {
        return ours / bare;
    }
}
