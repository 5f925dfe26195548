package io.agendador.jobs.postgres;

import io.agendador.jobs.ledger.BacklogContract;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.postgres.TestDatabase;

class PostgresBacklogTest extends BacklogContract {

    @Override
    protected JobLedger fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresJobLedger.open(database.dataSource(), database.newSchema());
    }
}
