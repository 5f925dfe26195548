package io.agendador.postgres;

import io.agendador.review.Transactions;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A network's store in one schema of a PostgreSQL database, 15 or newer. Safe for use by many threads and processes.
 *
 * <p>The data source is the caller's: a pool of at least two connections that it configures and closes. The schema's
 * owner is whoever opens it first; a role that only uses it needs to read and write rows, no more.
 */
public final class PostgresStore {

    /** The schema that apps use unless told otherwise. */
    public static final String DEFAULT_SCHEMA = "agendador";

    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private final PostgresTransactions transactions;

    private PostgresStore(PostgresTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Creates or migrates the schema, and opens it.
     *
     * @param schema lower-case letters, digits and underscores, at most 63, no digit first
     * @throws SchemaVersionException if a newer release has migrated it; nothing is touched then
     * @throws SchemaRightsException if the role may not create what is lacking; nothing is touched then
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static PostgresStore open(DataSource dataSource, String schema) {
        return new PostgresStore(opened(schema, dataSource, () -> Migrations.run(dataSource, schema)));
    }

    /**
     * Creates or migrates a schema that belongs to a module alone, and opens its tables.
     *
     * @param schema as for {@link #open}
     * @param owner a class of the module
     * @param folder of its migrations, beside or beneath that class's package, as a path on the class path
     * @throws SchemaVersionException if a newer release has migrated it; nothing is touched then
     * @throws SchemaRightsException as for {@link #open}
     * @throws io.agendador.review.StoreUnavailableException if the database cannot be reached
     */
    public static Tables openTables(DataSource dataSource, String schema, Class<?> owner, String folder) {
        return opened(
                schema,
                dataSource,
                () -> Migrations.run(dataSource, schema, owner.getClassLoader(), "classpath:" + folder))::within;
    }

    private static PostgresTransactions opened(String schema, DataSource dataSource, Runnable migration) {
        if (!NAME.matcher(schema).matches()) {
            throw new IllegalArgumentException(
                    "a schema's name has a-z, 0-9 and _ only, at most 63 of them, no digit first; not '" + schema
                            + "'");
        }
        try {
            migration.run();
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
        return new PostgresTransactions(dataSource, schema);
    }

    /** The port that everything else goes through. */
    public Transactions transactions() {
        return transactions;
    }

    /** The tables that a module keeps beside the roster's, in the same schema. */
    public Tables tables() {
        return transactions::within;
    }
}
