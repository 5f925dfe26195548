package io.agendador.jobs.desk;

import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.postgres.TestDatabase;

class PostgresJobDeskTest extends JobDeskContract {

    @Override
    protected JobLedger fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresJobLedger.open(database.dataSource(), database.newSchema());
    }
}
