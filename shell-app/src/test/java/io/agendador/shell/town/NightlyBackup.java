package io.agendador.shell.town;

import io.agendador.mirror.Permitted;
import io.agendador.postgres.backup.BackupFolder;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/** The backups that the night's job writes, and that a database is restored from. */
public final class NightlyBackup {

    private final BackupFolder folder;
    private final Backups backups;

    NightlyBackup(DataSource database, String schema, InstantSource clock, Path folder) {
        backups = new Backups(database, List.of(Part.roster(schema)), clock);
        this.folder = new BackupFolder(backups, folder);
    }

    /** Nobody here asks what outlives the server. */
    static void hurry(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("alter role current_user set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where backups lie. */
    public BackupFolder folder() {
        return folder;
    }

    /** The latest one. */
    public void restore() {
        Path latest = folder.backups().get(0).file();
        if (!(backups.restore(latest, Town.EVA, "banco perdido") instanceof Permitted.Done)) {
            throw new IllegalStateException("nothing was restored");
        }
    }
}
