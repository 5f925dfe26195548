package io.agendador.postgres.backup;

import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Manifest.Contents;
import io.agendador.roster.Author;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The steps of a restore: beside what is in use first, then in its place at once. */
record Restoring(DataSource dataSource, List<Part> parts, InstantSource clock) {

    private static final String ONE_AT_A_TIME = "agendador/restore";

    /** The database's connection, on which nothing is under way, holds the lock and carries the last step. */
    Comparison restore(Database database, BackupFile file, Comparison comparison, Author author, String reason) {
        lock(database);
        List<Staging> staged = stagings(file.manifest());
        try {
            List<Part> touched = touched(database, file.manifest());
            touched.forEach(it -> PostgresStore.openTables(dataSource, it.schema(), it.owner(), it.folder()));
            staged.forEach(it -> it.load(file, contents(file.manifest(), it.part())));
            replace(database, file, touched, staged, author, reason);
            return comparison;
        } finally {
            // What it has read of the stages would keep them.
            database.rollback();
            staged.forEach(Staging::drop);
        }
    }

    private void replace(
            Database database,
            BackupFile file,
            List<Part> touched,
            List<Staging> staged,
            Author author,
            String reason) {
        Manifest manifest = file.manifest();
        Replacement replacement =
                new Replacement(database, touched, new Home(manifest.network(), manifest.networkName()));
        replacement.carryOut(staged);
        replacement.record(
                author,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                reason,
                file.file().getFileName() + " (" + manifest.at() + ")");
        database.commit();
    }

    /** What is neither here nor in the backup is not made for it. */
    private List<Part> touched(Database database, Manifest manifest) {
        return parts.stream()
                .filter(it -> found(manifest, it).isPresent() || new SchemaContents(database, it.schema()).exists())
                .toList();
    }

    private List<Staging> stagings(Manifest manifest) {
        List<Staging> staged = new ArrayList<>();
        IntStream.range(0, parts.size())
                .filter(it -> found(manifest, parts.get(it)).isPresent())
                .forEach(it -> staged.add(new Staging(dataSource, parts.get(it), it)));
        return staged;
    }

    private static Contents contents(Manifest manifest, Part part) {
        return found(manifest, part).orElseThrow();
    }

    private static Optional<Contents> found(Manifest manifest, Part part) {
        return manifest.parts().stream()
                .filter(it -> it.part().equals(part.name()))
                .findFirst();
    }

    /** Whoever else restores is waited for, for a while. The lock goes with the transaction that the last step is part of. */
    private static void lock(Database database) {
        database.execute("set local lock_timeout = '30s'; set local idle_in_transaction_session_timeout = 0");
        database.ask(it -> true, "select pg_advisory_xact_lock(hashtextextended(?, 0))", ONE_AT_A_TIME);
    }
}
