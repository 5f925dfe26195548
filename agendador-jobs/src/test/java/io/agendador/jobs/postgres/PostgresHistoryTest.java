package io.agendador.jobs.postgres;

import io.agendador.jobs.ledger.HistoryContract;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.postgres.TestDatabase;

class PostgresHistoryTest extends HistoryContract {

    @Override
    protected JobLedger fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresJobLedger.open(database.dataSource(), database.newSchema());
    }
}
