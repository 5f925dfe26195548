package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.mirror.Permitted;
import io.agendador.postgres.PostgresCleanup;
import io.agendador.postgres.backup.Backup;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.postgres.backup.Rotation;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.Proposals;
import io.agendador.review.Retention;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What keeps a network's records safe, and no longer than need be.
 *
 * @param backup writes a backup
 * @param snapshot keeps how rooms and policy stand
 * @param cleanup lets go what need not be kept any more
 */
public record Upkeep(JobHandler backup, JobHandler snapshot, JobHandler cleanup) {

    /** Keeps nothing up: for replays and trials. */
    public static final Upkeep NONE = new Upkeep(run -> JobResult.DONE, run -> JobResult.DONE, run -> JobResult.DONE);

    private static final int BATCH = 500;

    /**
     * What is kept, and for how long.
     *
     * @param rotation of backups
     */
    public record Keeping(Rotation rotation, Retention retention) {}

    /**
     * What it is done with.
     *
     * @param backups where they lie
     */
    public record Means(
            BackupFolder backups,
            PolicySnapshots snapshots,
            Proposals proposals,
            PostgresCleanup records,
            JobLedger ledger,
            InstantSource clock) {}

    /** Of a network on PostgreSQL; backups count rows, snapshots those that were new, a clean-up what went. */
    public static Upkeep of(Means means, Keeping keeping) {
        return new Upkeep(
                run -> backedUp(means.backups().write(ClinicHandlers.AUTHOR, keeping.rotation())),
                run -> JobResult.done(means.snapshots().take().stream().count()),
                run -> cleaned(run, means, keeping.retention()));
    }

    private static JobResult backedUp(Permitted<Optional<Backup>> written) {
        if (written instanceof Permitted.Done<Optional<Backup>> done) {
            return JobResult.done(done.result().map(it -> it.manifest().rows()).orElse(0L));
        }
        return JobResult.DONE.failed("jobs may not back up");
    }

    private static JobResult cleaned(JobRun run, Means means, Retention retention) throws InterruptedException {
        Instant now = means.clock().instant();
        long cleaned = means.proposals().expire(ClinicHandlers.AUTHOR);
        cleaned += means.records().clean(retention, now);
        return JobResult.done(cleaned + runs(run.network(), means.ledger(), now.minus(retention.records())));
    }

    private static long runs(String network, JobLedger ledger, Instant before) throws InterruptedException {
        long all = 0;
        int last;
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException("told to stop");
            }
            last = ledger.within(books -> books.history().forget(network, before, BATCH));
            all += last;
        } while (last >= BATCH);
        return all;
    }
}
