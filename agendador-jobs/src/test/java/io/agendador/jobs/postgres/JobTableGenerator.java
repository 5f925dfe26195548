package io.agendador.jobs.postgres;

import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TableGenerator;
import io.agendador.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code io.agendador.jobs.postgres.generated} from freshly migrated tables; run by {@code -Pjooq}. */
final class JobTableGenerator {

    private static final String LEDGER = "io.agendador.jobs.ledger.";
    private static final String AUTHOR = "io.agendador.roster.Author.";

    private JobTableGenerator() {}

    /** Into the folder of sources that is named by the one argument. */
    public static void main(String[] arguments) throws Exception {
        generate(Path.of(arguments[0]));
    }

    static void generate(Path sources) throws Exception {
        TestDatabase database = TestDatabase.embedded();
        String schema = database.newSchema();
        PostgresStore.openTables(database.dataSource(), schema, PostgresJobLedger.class, PostgresJobLedger.MIGRATIONS);
        TableGenerator.generate(
                sources,
                schema,
                "io.agendador.jobs.postgres.generated",
                List.of(
                        TableGenerator.word(LEDGER + "Execution.Status", "job_execution\\.status"),
                        TableGenerator.word(LEDGER + "SkipReason", "job_execution\\.skip_reason"),
                        TableGenerator.word(LEDGER + "Standing.State", "job_occurrence\\.state"),
                        TableGenerator.word(
                                LEDGER + "Circuit.State", "job_circuit\\.state|job_circuit_transition\\.[a-z]+_state"),
                        TableGenerator.word(LEDGER + "AuditEntry.Action", "job_audit\\.action"),
                        TableGenerator.word("io.agendador.jobs.alert.AlertKind", "job_(alert|count)\\.kind"),
                        TableGenerator.word(LEDGER + "Pause.Scope", "job_pause\\.scope"),
                        TableGenerator.word(AUTHOR + "Role", ".*\\.author_role"),
                        TableGenerator.word(AUTHOR + "Door", ".*\\.author_door"),
                        TableGenerator.instants(".*\\.(at|since|scheduled_for|[a-z_]+_(at|until|since))")));
    }
}
