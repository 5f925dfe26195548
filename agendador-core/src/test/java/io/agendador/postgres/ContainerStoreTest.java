package io.agendador.postgres;

import io.agendador.review.StoreContract;
import io.agendador.review.Transactions;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The oldest PostgreSQL that is supported, where there is Docker to run it; skipped elsewhere. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerStoreTest implements StoreContract {

    @Container
    private static final PostgreSQLContainer SERVER = new PostgreSQLContainer("postgres:15-alpine");

    private static TestDatabase database;

    @Override
    public synchronized Transactions fresh() {
        if (database == null) {
            database = new TestDatabase(SERVER.getJdbcUrl(), SERVER.getUsername(), SERVER.getPassword());
        }
        return PostgresStore.open(database.dataSource(), database.newSchema()).transactions();
    }
}
