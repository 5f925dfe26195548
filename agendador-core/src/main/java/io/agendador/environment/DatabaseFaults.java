package io.agendador.environment;

import io.agendador.postgres.SchemaRightsException;
import io.agendador.postgres.SchemaVersionException;
import io.agendador.postgres.local.LocalPostgresException;
import io.agendador.present.Texts;
import java.util.Optional;

/** Says what keeps a database from being opened. Immutable. */
public final class DatabaseFaults {

    private final Texts texts;

    /** In the language of these texts. */
    public DatabaseFaults(Texts texts) {
        this.texts = AppEnvironment.own(texts);
    }

    /** What is wrong and what to do, in one sentence; empty if it is something else. */
    public Optional<String> sentence(Throwable failed) {
        if (failed instanceof SchemaVersionException version) {
            return Optional.of(texts.text("environment.schema", version.found(), version.supported()));
        }
        if (failed instanceof SchemaRightsException rights) {
            return Optional.of(texts.text("environment.rights", rights.schema()));
        }
        return failed instanceof LocalPostgresException postgres
                ? Optional.of(texts.text(
                        "environment.postgres." + postgres.problem(),
                        postgres.place().toString()))
                : Optional.empty();
    }
}
