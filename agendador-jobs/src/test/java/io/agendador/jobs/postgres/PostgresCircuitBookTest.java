package io.agendador.jobs.postgres;

import io.agendador.jobs.ledger.CircuitBookContract;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.postgres.TestDatabase;

class PostgresCircuitBookTest extends CircuitBookContract {

    @Override
    protected JobLedger fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresJobLedger.open(database.dataSource(), database.newSchema());
    }
}
