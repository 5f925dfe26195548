package io.agendador.jobs.postgres;

import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.alert.AlertBookContract;
import io.agendador.postgres.TestDatabase;

class PostgresAlertBookTest extends AlertBookContract {

    @Override
    protected AlertBook fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresAlertBook.open(database.dataSource(), database.newSchema());
    }
}
