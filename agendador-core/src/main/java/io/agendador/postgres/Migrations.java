package io.agendador.postgres;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a schema to the form that this release works with. */
final class Migrations {

    private static final String LOCATION = "classpath:io/agendador/postgres/migration";

    private Migrations() {}

    /**
     * Creates the schema if it is not there, and runs what it lacks: all of it or nothing.
     *
     * @throws SchemaVersionException if a newer release has been there
     * @throws SchemaRightsException if something is lacking that this role may not create
     */
    static void run(DataSource dataSource, String schema) {
        run(dataSource, schema, Migrations.class.getClassLoader(), LOCATION);
    }

    /** As {@link #run(DataSource, String)}, with the scripts of a module. */
    static void run(DataSource dataSource, String schema, ClassLoader owner, String location) {
        Flyway flyway = Flyway.configure(owner)
                .dataSource(dataSource)
                .schemas(schema)
                .locations(location)
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .group(true)
                .load();
        MigrationInfo[] known = flyway.info().all();
        Arrays.stream(known)
                .filter(Migrations::fromTheFuture)
                .reduce((first, last) -> last)
                .ifPresent(newest -> {
                    String supported = Arrays.stream(known)
                            .filter(it -> !fromTheFuture(it))
                            .reduce((first, last) -> last)
                            .map(it -> String.valueOf(it.getVersion()))
                            .orElse("none");
                    throw new SchemaVersionException(schema, String.valueOf(newest.getVersion()), supported);
                });
        migrate(flyway, schema);
    }

    private static void migrate(Flyway flyway, String schema) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (Failures.forbidden(e)) {
                throw new SchemaRightsException(schema);
            }
            throw e;
        }
    }

    private static boolean fromTheFuture(MigrationInfo migration) {
        MigrationState state = migration.getState();
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
