package io.agendador.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jobrunr.storage.StorageProvider;
import org.junit.jupiter.api.Test;

class LaneTablesTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();

    /** Of all that, its lock is there. */
    @Test
    void goOnWhereAProcessWasKilledWhileItCreatedThem() throws SQLException {
        String schema = DATABASE.newSchema();
        PostgresJobLedger.open(DATABASE.dataSource(), schema);
        String prefix = schema + ".batch_";
        LaneTables.open(DATABASE.dataSource(), prefix).close();
        execute("delete from " + prefix + "jobrunr_migrations");
        execute("drop table " + prefix + "jobrunr_metadata, " + prefix + "jobrunr_jobs, " + prefix
                + "jobrunr_recurring_jobs, " + prefix + "jobrunr_backgroundjobservers cascade");
        execute("insert into " + prefix + "jobrunr_migrations values"
                + " ('00000000-0000-0000-0000-000000000000', 'TABLE LOCKER', '2026-01-01T00:00:00.000000Z')");

        assertThat(locks(prefix)).isEqualTo(1);
        StorageProvider opened = LaneTables.open(DATABASE.dataSource(), prefix);
        opened.close();

        assertThat(locks(prefix)).isZero();
    }

    private static int locks(String prefix) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + prefix
                        + "jobrunr_migrations where id = '00000000-0000-0000-0000-000000000000'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
