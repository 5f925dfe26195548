package io.agendador.postgres.backup;

import io.agendador.postgres.backup.Manifest.Contents;
import io.agendador.postgres.backup.RefusedBackupException.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Whether this program can restore a backup into this database. */
record Compatibility(DataSource dataSource, List<Part> parts, Path file, Manifest manifest) {

    /** Refuses it if not. */
    void check(Optional<Home> home) {
        if (home.isPresent() && !home.get().network().equals(manifest.network())) {
            throw refused(Problem.OTHER_NETWORK, manifest.networkName());
        }
        for (Contents it : manifest.parts()) {
            Part part = parts.stream()
                    .filter(known -> known.name().equals(it.part()))
                    .findFirst()
                    .orElseThrow(() -> refused(Problem.UNKNOWN_PART, it.part()));
            check(it, Migrating.known(dataSource, part));
        }
    }

    private void check(Contents contents, List<String> known) {
        List<String> had = contents.migrations();
        int common = Math.min(had.size(), known.size());
        if (!had.subList(0, common).equals(known.subList(0, common))) {
            throw refused(Problem.OTHER_SCHEMA, contents.part() + " " + contents.version());
        }
        if (had.size() > known.size()) {
            throw refused(Problem.NEWER, contents.part() + " " + contents.version());
        }
    }

    private RefusedBackupException refused(Problem problem, String detail) {
        return new RefusedBackupException(problem, file, detail);
    }
}
