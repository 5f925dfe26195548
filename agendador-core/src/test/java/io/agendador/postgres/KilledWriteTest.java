package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.process.OtherJvm;
import io.agendador.review.Clinic;
import io.agendador.review.StoreUnavailableException;
import io.agendador.review.Transactions;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever dies in the middle of a change, what is found afterwards is the old state or the new one. */
class KilledWriteTest {

    private static final Flip FLIP = new Flip(step -> {});

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();
    private final Transactions store =
            Clinic.in(PostgresStore.open(database.dataSource(), schema).transactions());
    private final TestDatabase victims =
            new TestDatabase(database.url() + "&ApplicationName=" + schema, database.user(), database.password());

    @AfterEach
    void closePool() {
        victims.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, Flip.STEPS, Flip.STEPS + 1})
    void leavesTheOldOrTheNewStateWhenTheProcessIsKilled(int step) throws Exception {
        Process writer = OtherJvm.running(KilledWriter.class, database.url(), schema, step)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch("stopped"::equals)).isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
        }
        long done = step > Flip.STEPS ? 1 : 0;
        assertThat(Flip.times(store)).isEqualTo(done);
        FLIP.in(store);
        assertThat(Flip.times(store)).isEqualTo(done + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, Flip.STEPS})
    void saysThatTheStoreIsUnavailableWhenItsConnectionIsCut(int step) {
        Transactions victim = PostgresStore.open(victims.dataSource(), schema).transactions();
        Flip cut = new Flip(reached -> {
            if (reached == step) {
                cutConnections();
            }
        });
        assertThatThrownBy(() -> cut.in(victim)).isInstanceOf(StoreUnavailableException.class);
        assertThat(Flip.times(store)).isZero();
    }

    @Test
    @Timeout(120)
    void neverShowsAMixtureWhereverConnectionsAreCut() throws Exception {
        Transactions victim = PostgresStore.open(victims.dataSource(), schema).transactions();
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger cuts = new AtomicInteger();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Long> flips = threads.submit(() -> flipUntil(enough, victim, cuts));
            // Some reads between two cuts, so that changes get through as well.
            for (int i = 0; cuts.get() < 20 || Flip.times(store) < 20; i++) {
                if (i % 5 == 0) {
                    cutConnections();
                }
            }
            enough.set(true);
            // A change whose answer was lost may have happened: never fewer than were confirmed.
            long confirmed = flips.get(1, TimeUnit.MINUTES);
            assertThat(Flip.times(store)).isGreaterThanOrEqualTo(confirmed);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long flipUntil(AtomicBoolean enough, Transactions victim, AtomicInteger cuts) {
        long confirmed = 0;
        while (!enough.get()) {
            try {
                FLIP.in(victim);
                confirmed++;
            } catch (StoreUnavailableException cut) {
                cuts.incrementAndGet();
            }
        }
        return confirmed;
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
