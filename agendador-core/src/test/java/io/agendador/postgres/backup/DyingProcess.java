package io.agendador.postgres.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that stops in the middle of a backup or a restore and waits to be killed: run by {@link KilledBackupTest}. */
final class DyingProcess {

    private DyingProcess() {}

    /** The database's address, both schemas, what to do with which file or folder, and before which step to stop. */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        DataSource dying =
                new BreakingConnections(database, Integer.parseInt(arguments[5]), DyingProcess::stop).dataSource();
        Part module =
                new Part("module", arguments[2], DyingProcess.class, "io/agendador/postgres/backup/present", true);
        Backups backups = new Backups(dying, List.of(Part.roster(arguments[1]), module), () -> Vault.NOW);
        if (arguments[3].equals("write")) {
            backups.write(Path.of(arguments[4]), Vault.ADA);
        } else {
            backups.restore(Path.of(arguments[4]), Vault.ADA, "");
        }
    }

    private static void stop() {
        System.out.println("stopped");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
