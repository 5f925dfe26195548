package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agendador.process.OtherJvm;
import io.agendador.review.DoorStory;
import io.agendador.review.DoorStory.Deed;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever an approval, an edit or an undo is cut short, what is found afterwards is the old state or the new one. */
class KilledDoorTest {

    private static final boolean LONG = Boolean.getBoolean("agendador.long");
    private static final String WORK =
            "select coalesce(string_agg(topic || key || payload, ',' order by payload), '') from work";

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();
    private final Transactions store = begun(schema);
    private final TestDatabase victims =
            new TestDatabase(database.url() + "&ApplicationName=" + schema, database.user(), database.password());

    @AfterEach
    void closePool() {
        victims.close();
    }

    /** Everything of a schema. */
    private record State(List<Object> content, String work) {}

    @ParameterizedTest
    @EnumSource
    void isAsItWasWhereverTheConnectionIsCut(Deed deed) {
        State old = state(store, schema);
        int statements = statements(deed);
        for (int step = 1; step <= statements; step++) {
            int stop = step;
            Transactions victim = new PostgresTransactions(
                    CountedStatements.of(victims.dataSource(), count -> {
                        if (count == stop) {
                            cutConnections();
                        }
                    }),
                    schema);

            Throwable failure = catchThrowable(() -> DoorStory.happen(victim, deed));

            assertThat(failure).as("cut before statement %s", step).isInstanceOf(StoreUnavailableException.class);
            assertThat(state(store, schema)).as("cut before statement %s", step).isEqualTo(old);
        }
        DoorStory.happen(store, deed);
        assertThat(state(store, schema)).isEqualTo(after(deed));
    }

    @ParameterizedTest
    @EnumSource
    void isAsItWasOrAsItWillBeWhereverTheProcessIsKilled(Deed deed) throws Exception {
        State old = state(store, schema);
        int statements = statements(deed);
        for (int step :
                LONG ? IntStream.rangeClosed(1, statements).toArray() : new int[] {statements / 2, statements}) {
            killed(deed, step);
            assertThat(state(store, schema))
                    .as("killed before statement %s", step)
                    .isEqualTo(old);
        }
        killed(deed, 0);
        assertThat(state(store, schema)).as("killed after it").isEqualTo(after(deed));
    }

    private void killed(Deed deed, int step) throws Exception {
        Process doer = OtherJvm.running(KilledDoor.class, database.url(), schema, deed.name(), step)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = doer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch("stopped"::equals)).isTrue();
        } finally {
            doer.destroyForcibly().waitFor();
        }
    }

    private Transactions begun(String name) {
        Transactions begun = PostgresStore.open(database.dataSource(), name).transactions();
        DoorStory.begin(begun);
        return begun;
    }

    /** How many statements the deed takes where nobody disturbs it; the last one commits. */
    private int statements(Deed deed) {
        String undisturbed = database.newSchema();
        begun(undisturbed);
        AtomicInteger statements = new AtomicInteger();
        DoorStory.happen(
                new PostgresTransactions(CountedStatements.of(database.dataSource(), statements::set), undisturbed),
                deed);
        assertThat(statements).hasValueGreaterThan(20);
        return statements.get();
    }

    private State after(Deed deed) {
        String undisturbed = database.newSchema();
        Transactions other = begun(undisturbed);
        DoorStory.happen(other, deed);
        return state(other, undisturbed);
    }

    private State state(Transactions transactions, String name) {
        try {
            return new State(DoorStory.content(transactions), database.ask(name, WORK));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void cutConnections() {
        try {
            String cut = "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '%s'";
            database.ask(schema, cut.formatted(schema));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
