package io.agendador.jobs.postgres;

import io.agendador.jobs.ledger.JobLedger;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.Tables;
import io.agendador.postgres.backup.Part;
import java.util.function.Function;
import javax.sql.DataSource;

/** The ledger in a schema of its own, for all networks of a database. Safe for use by many threads and processes. */
public final class PostgresJobLedger implements JobLedger {

    /** The schema unless told otherwise. */
    public static final String DEFAULT_SCHEMA = "agendador_jobs";

    static final String MIGRATIONS = "io/agendador/jobs/postgres/migration";

    private final Tables tables;

    private PostgresJobLedger(Tables tables) {
        this.tables = tables;
    }

    /**
     * Creates or migrates the schema, and opens it.
     *
     * @param dataSource the caller's pool, of at least two connections
     * @param schema lower-case letters, digits and underscores, at most 63, no digit first
     * @throws io.agendador.postgres.SchemaVersionException if a newer release has migrated it
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static PostgresJobLedger open(DataSource dataSource, String schema) {
        return new PostgresJobLedger(PostgresStore.openTables(dataSource, schema, PostgresJobLedger.class, MIGRATIONS));
    }

    /** What a backup of a network takes of such a schema: that network's rows. */
    public static Part part(String schema) {
        return new Part("jobs", schema, PostgresJobLedger.class, MIGRATIONS, true);
    }

    @Override
    public <T> T within(Function<Books, T> work) {
        return tables.within(sql -> work.apply(new PostgresBooks(sql)));
    }
}
