package io.agendador.jobs.postgres;

import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.JobLedgerContract;
import io.agendador.postgres.TestDatabase;

class PostgresJobLedgerTest extends JobLedgerContract {

    @Override
    protected JobLedger fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresJobLedger.open(database.dataSource(), database.newSchema());
    }
}
