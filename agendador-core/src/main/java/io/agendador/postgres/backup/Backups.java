package io.agendador.postgres.backup;

import io.agendador.mirror.Permitted;
import io.agendador.proposal.Refusal;
import io.agendador.roster.Author;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Backs up one network with all that modules keep of it, and restores it. Safe for use by many threads and processes.
 *
 * <p>A backup is one state of all parts (one transaction, repeatable read); writers are not kept waiting. A restore puts all
 * of it in the place of what there is, in one transaction, or changes nothing; a part that the backup does not have ends
 * empty. An older backup passes through the migrations that came since. What holds a lease of before a restore can commit
 * nothing after it. Which other processes are at work is not looked at: they wait for a moment, and go on with what was
 * restored.
 */
public final class Backups {

    private final DataSource dataSource;
    private final List<Part> parts;
    private final InstantSource clock;

    /**
     * Backups of a database.
     *
     * @param dataSource the caller's pool, of at least four connections; its user owns the schemas
     * @param parts the roster's first, then those of the modules that are used
     */
    public Backups(DataSource dataSource, List<Part> parts, InstantSource clock) {
        if (parts.isEmpty() || !parts.get(0).isRoster()) {
            throw new IllegalArgumentException("the roster comes first, then what modules keep of it");
        }
        this.dataSource = dataSource;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /**
     * Writes a backup into a folder, which is made if it is not there. The file has its name once it is whole and on
     * the disk.
     *
     * @param author an admin
     * @return empty if there is no network yet
     * @throws BackupAccessException if it cannot be written there, or the thread is interrupted
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public Permitted<Optional<Backup>> write(Path folder, Author author) {
        return Backups.<Optional<Backup>>permitted(author).orElseGet(() -> new Permitted.Done<>(written(folder)));
    }

    /**
     * Reads the whole of a file.
     *
     * @throws RefusedBackupException if it cannot be restored here
     * @throws BackupAccessException if it cannot be read
     */
    public Comparison compare(Path file) {
        try (BackupFile opened = BackupFile.open(file);
                Database database = Database.open(dataSource)) {
            return checked(opened, database);
        }
    }

    /**
     * Restores it.
     *
     * @param author an admin
     * @param reason one line, possibly empty; with the author in the audit trail
     * @return what was replaced by what
     * @throws RefusedBackupException as for {@link #compare}
     * @throws BackupAccessException if it cannot be read
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached, another restore is under
     *     way, or others do not let go of the tables within half a minute
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated the database
     */
    public Permitted<Comparison> restore(Path file, Author author, String reason) {
        return Backups.<Comparison>permitted(author).orElseGet(() -> {
            try (BackupFile opened = BackupFile.open(file);
                    Database database = Database.open(dataSource)) {
                Comparison comparison = checked(opened, database);
                database.commit();
                return new Permitted.Done<>(
                        new Restoring(dataSource, parts, clock).restore(database, opened, comparison, author, reason));
            }
        });
    }

    Part roster() {
        return parts.get(0);
    }

    Optional<Home> home() {
        try (Database database = Database.open(dataSource)) {
            return Home.in(database, roster());
        }
    }

    private static <T> Optional<Permitted<T>> permitted(Author author) {
        return author.role().includes(Author.Role.ADMIN)
                ? Optional.empty()
                : Optional.of(new Permitted.Refused<>(Refusal.of(Refusal.Rule.ROLE, Author.Role.ADMIN, author.role())));
    }

    private Comparison checked(BackupFile opened, Database database) {
        Optional<Home> home = Home.in(database, roster());
        new Compatibility(dataSource, parts, opened.file(), opened.manifest()).check(home);
        opened.verify();
        return new Comparing(database, parts, opened.manifest()).with(home);
    }

    private Optional<Backup> written(Path folder) {
        try (Database database = Database.open(dataSource)) {
            database.execute("set transaction isolation level repeatable read, read only");
            // So that the same rows give the same text, wherever it is written.
            database.execute("set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';"
                    + " set local intervalstyle = 'iso_8601'; set local statement_timeout = 0");
            return Home.in(database, roster())
                    .map(it -> new BackupName(roster().schema(), clock.instant().truncatedTo(ChronoUnit.MILLIS))
                            .write(
                                    folder,
                                    (name, target) -> new BackupWriting(database, it, name.at(), target).write(parts)));
        }
    }
}
