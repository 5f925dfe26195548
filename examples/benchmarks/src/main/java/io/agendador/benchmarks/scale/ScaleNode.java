package io.agendador.benchmarks.scale;

import io.agendador.jobs.JobRuntime;
import io.agendador.jobs.RuntimeSettings;
import io.agendador.jobs.catalogue.Lanes;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.jobs.run.Runner;
import io.agendador.planning.Effort;
import io.agendador.roster.Week;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A process that works for all networks, as an embedder's would. */
public final class ScaleNode {

    /** What it says once it works. */
    static final String READY = "ready";

    private ScaleNode() {}

    /**
     * Works until standard input ends; says on standard output when it begins.
     *
     * @param workers threads for generations; half as many again look after the rest
     */
    public static void serve(
            DataSource database, ManyNetworks networks, Week first, String name, int workers, Effort search)
            throws IOException {
        PostgresJobLedger ledger = PostgresJobLedger.open(database, PostgresJobLedger.DEFAULT_SCHEMA);
        try (JobRuntime runtime = new JobRuntime(
                database,
                ledger,
                JobRuntime.Parts.of(ScaleWork.of(networks.open(), first, search)),
                RuntimeSettings.of(name, Map.of(Lanes.BATCH, workers, Lanes.CRITICAL, critical(workers))),
                new Runner.Chances(InstantSource.system(), UUID::randomUUID, new SecureRandom()))) {
            runtime.start();
            System.out.println(READY);
            while (System.in.read() >= 0) {
                // Whoever started it closes its input, or dies.
            }
        }
    }

    /** How many connections it needs. */
    public static int connections(int workers) {
        return workers + critical(workers) + 10;
    }

    private static int critical(int workers) {
        return (workers + 1) / 2;
    }
}
