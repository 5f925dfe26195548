package io.agendador.postgres.backup;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A part's migrations, in a schema of any name. */
record Migrating(DataSource dataSource, Part part, String schema) {

    /** Of a schema in which one was applied its own checksum would be told. */
    private static final String NEVER_MADE = "agendador_never_made";

    /** Those of this release, as a manifest tells them. */
    static List<String> known(DataSource dataSource, Part part) {
        Migrating nowhere = new Migrating(dataSource, part, NEVER_MADE);
        return Stream.of(nowhere.settings().load().info().all())
                .filter(it -> it.getVersion() != null)
                .map(it -> it.getVersion() + ":" + it.getChecksum())
                .toList();
    }

    /** Up to a version, the tables as they were then. */
    void to(String version) {
        settings().target(version).load().migrate();
    }

    /** Up to what this release works with. */
    void toPresent() {
        settings().load().migrate();
    }

    private FluentConfiguration settings() {
        return Flyway.configure(part.owner().getClassLoader())
                .dataSource(dataSource)
                .schemas(schema)
                .locations("classpath:" + part.folder())
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .group(true);
    }
}
