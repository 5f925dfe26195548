package io.agendador.postgres;

import io.agendador.review.StoreContract;
import io.agendador.review.Transactions;

class PostgresStoreTest implements StoreContract {

    @Override
    public Transactions fresh() {
        TestDatabase database = TestDatabase.embedded();
        return PostgresStore.open(database.dataSource(), database.newSchema()).transactions();
    }
}
