package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.agendador.review.Clinic;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Creating, migrating and opening schemas. */
class SchemaTest {

    private static final String HISTORY =
            "select string_agg(version || success, ' ' order by installed_rank)" + " from flyway_schema_history";

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();

    @Test
    void isMigratedFromNothingAndOpenedAgainAsItWas() throws Exception {
        Transactions store = Clinic.in(open(schema));
        String history = database.ask(schema, HISTORY);
        assertThat(Clinic.networkIn(open(schema))).isEqualTo(Clinic.networkIn(store));
        assertThat(database.ask(schema, HISTORY)).isEqualTo(history).doesNotContain("false");
    }

    @Test
    void isOpenedByManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Transactions>> opened = IntStream.range(0, 3)
                    .mapToObj(it -> threads.submit(() -> open(schema)))
                    .toList();
            for (Future<Transactions> store : opened) {
                assertThat(Clinic.snapshot(store.get(1, TimeUnit.MINUTES))).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesOneThatANewerReleaseHasMigrated() throws Exception {
        Clinic.in(open(schema));
        database.execute(
                schema,
                "insert into flyway_schema_history select installed_rank + 1000, '999', 'later', type, 'V999__later.sql',"
                        + " 1, installed_by, installed_on, 1, true from flyway_schema_history where version = '1'");
        String history = database.ask(schema, HISTORY);
        assertThatThrownBy(() -> open(schema))
                .asInstanceOf(type(SchemaVersionException.class))
                .satisfies(it -> {
                    assertThat(it.found()).isEqualTo("999");
                    assertThat(it.supported()).isEqualTo("8");
                    assertThat(it.retriable()).isFalse();
                    assertThat(it).hasMessageContaining("nothing was changed");
                });
        assertThat(database.ask(schema, HISTORY)).isEqualTo(history);
    }

    @Test
    void keepsItsNetworkToItself() {
        String other = database.newSchema();
        Transactions store = Clinic.in(open(schema));
        Transactions neighbour = open(other);
        assertThat(Clinic.snapshot(neighbour)).isEmpty();
        Clinic.in(neighbour);
        Clinic.change(neighbour, it -> it.roster().save(Clinic.renamed("Outra Ana")));
        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.NETWORK);
        assertThat(Clinic.revision(store)).isEqualTo(1);
        assertThat(Clinic.revision(neighbour)).isEqualTo(2);
    }

    @Test
    void bearsANameThatNeedsNoQuotes() {
        for (String name : new String[] {"", "Agendador", "a-b", "1a", "a;drop", "a".repeat(64)}) {
            assertThatThrownBy(() -> open(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isUnavailableWhileThereIsNoServer() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/postgres");
        assertThatThrownBy(() -> PostgresStore.open(nowhere, schema))
                .asInstanceOf(type(StoreUnavailableException.class))
                .satisfies(it -> assertThat(it.retriable()).isTrue());
    }

    private Transactions open(String name) {
        return PostgresStore.open(database.dataSource(), name).transactions();
    }
}
