package io.agendador.jobs.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;

/** JobRunr's tables of one lane. */
final class LaneTables {

    /** What JobRunr says of a lock that its holder has not renewed for 20 s: that process is gone. */
    private static final String ABANDONED = "migrations have timed out";

    private static final String LOCK = "00000000-0000-0000-0000-000000000000";

    private LaneTables() {}

    /** Creates or migrates them; goes on where a process was killed in the midst of that, which JobRunr leaves to people. */
    static StorageProvider open(DataSource dataSource, String prefix) {
        try {
            return SqlStorageProviderFactory.using(dataSource, prefix);
        } catch (RuntimeException e) {
            if (!isAbandoned(e)) {
                throw e;
            }
            unlock(dataSource, prefix, e);
            return SqlStorageProviderFactory.using(dataSource, prefix);
        }
    }

    private static boolean isAbandoned(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .anyMatch(it -> String.valueOf(it.getMessage()).contains(ABANDONED));
    }

    private static void unlock(DataSource dataSource, String prefix, RuntimeException reason) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from " + prefix + "jobrunr_migrations where id = ?")) {
            delete.setString(1, LOCK);
            delete.executeUpdate();
        } catch (SQLException e) {
            reason.addSuppressed(e);
            throw reason;
        }
    }
}
