package io.agendador.jobs.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.postgres.TestDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operators' queries run as they stand, and tell what happened. */
class OperationsQueriesTest {

    /** What {@code now()} says to the queries: 12:00 in São Paulo, on a Monday. */
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static final Map<String, String> QUERIES = new TreeMap<>();
    private static final Map<String, Job> JOBS = new TreeMap<>(Map.of(
            "heartbeat", Job.named("heartbeat").of("infra"),
            "processar_grupos", Job.named("processar_grupos").of("grupos"),
            "processar_campanhas_agendadas",
                    Job.named("processar_campanhas_agendadas").of("campanhas"),
            "processar_mensagens_agendadas",
                    Job.named("processar_mensagens_agendadas").of("mensagens")));

    private static TestDatabase database = TestDatabase.embedded();
    private static String schema = "";
    private static PostgresJobLedger ledger;
    private static long runs;

    @BeforeAll
    static void someHaveRun() throws Exception {
        readQueries();
        schema = database.newSchema();
        ledger = PostgresJobLedger.open(database.dataSource(), schema);
        ran("processar_grupos", "2026-11-23T14:00:00Z", 1_000, ended(Status.SUCCESS, "", 12));
        ran("processar_grupos", "2026-11-23T14:30:00Z", 2_000, ended(Status.ERROR, "429 demais", 3));
        ran("processar_grupos", "2026-11-22T12:00:00Z", 6_000, ended(Status.ERROR, "no answer", -1));
        ran("processar_grupos", "2026-11-15T12:00:00Z", 9_000, ended(Status.SUCCESS, "", 99));
        ran("heartbeat", "2026-11-23T14:59:00Z", 10, ended(Status.SUCCESS, "", -1));
        // 23:59 of the day before in São Paulo, and 00:00 of this one.
        ran("heartbeat", "2026-11-23T02:59:00Z", 20, ended(Status.SUCCESS, "", 7));
        ran("heartbeat", "2026-11-23T03:00:00Z", 30, ended(Status.SUCCESS, "", 5));
        ran("processar_mensagens_agendadas", "2026-11-23T12:59:00Z", 300_000, ended(Status.TIMEOUT, "", 40));
        at(
                "2026-11-23T14:40:00Z",
                "processar_campanhas_agendadas",
                (occurrence, now) -> ledger.within(it -> it.skip(occurrence, SkipReason.WINDOW, "", now)));
        at("2026-11-23T14:50:00Z", "processar_campanhas_agendadas", OperationsQueriesTest::started);
    }

    private interface Deed {
        Object on(Occurrence occurrence, Instant now);
    }

    private static void at(String moment, String job, Deed deed) {
        Instant now = Instant.parse(moment);
        deed.on(Occurrence.due("clinic", Objects.requireNonNull(JOBS.get(job)), now), now);
    }

    private static Turn started(Occurrence occurrence, Instant now) {
        return ledger.within(books -> {
            books.add(occurrence, now);
            return books.take(occurrence.id(), new UUID(7, ++runs), "node-1", false, now, Duration.ofMinutes(1))
                    .orElseThrow();
        });
    }

    private static Ending ended(Status status, String error, int items) {
        return new Ending(
                status,
                OptionalInt.of(200),
                Optional.of(error).filter(it -> !it.isEmpty()),
                items < 0 ? OptionalLong.empty() : OptionalLong.of(items),
                Optional.empty());
    }

    private static void ran(String job, String moment, int millis, Ending ending) {
        at(moment, job, (occurrence, now) -> {
            Turn turn = started(occurrence, now);
            return ledger.within(it -> it.end(turn, ending, now.plusMillis(millis)));
        });
    }

    private static void readQueries() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(OperationsQueriesTest.class.getResourceAsStream("operations-queries.sql"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String query : all.split("-- name: ", -1)) {
                int end = query.indexOf('\n');
                QUERIES.put(query.substring(0, end), query.substring(end + 1));
            }
        }
    }

    /** Rows as words, with a clock that stands still: what is not in the schema is looked up as always. */
    private static List<String> asked(String name) throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create or replace function \"" + schema + "\".now() returns timestamptz language sql stable"
                            + " as $$ select timestamptz '" + NOW + "' $$");
            statement.execute("set time zone 'UTC'");
            statement.execute("set search_path to \"" + schema + "\", pg_catalog");
            try (ResultSet rows = statement.executeQuery(Objects.requireNonNull(QUERIES.get(name)))) {
                return words(rows);
            } finally {
                statement.execute("reset search_path");
                statement.execute("reset time zone");
            }
        }
    }

    private static List<String> words(ResultSet rows) throws Exception {
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                row.add(String.valueOf(rows.getString(column)));
            }
            all.add(String.join(" | ", row));
        }
        return all;
    }

    @Test
    void thereAreSix() {
        assertThat(QUERIES).hasSize(7);
    }

    @Test
    void theLastExecutionsOfAJob() throws Exception {
        assertThat(asked("last executions of a job"))
                .containsExactly(
                        "processar_grupos | 2026-11-23 14:30:00+00 | error | 2000 | 3",
                        "processar_grupos | 2026-11-23 14:00:00+00 | success | 1000 | 12",
                        "processar_grupos | 2026-11-22 12:00:00+00 | error | 6000 | null",
                        "processar_grupos | 2026-11-15 12:00:00+00 | success | 9000 | 99");
    }

    @Test
    void theFailuresOfTheLastDay() throws Exception {
        assertThat(asked("failures of the last 24 hours"))
                .containsExactly("processar_grupos | 2026-11-23 14:30:00+00 | 429 demais");
    }

    @Test
    void howLongJobsTakeAndHowOftenTheyFail() throws Exception {
        assertThat(asked("duration and errors by job, 7 days"))
                .containsExactly(
                        "processar_mensagens_agendadas | 1 | 300000.000000000000 | 300000 | 0",
                        "processar_grupos | 3 | 3000.0000000000000000 | 6000 | 2",
                        "heartbeat | 3 | 20.0000000000000000 | 30 | 0");
    }

    @Test
    void whatDidNotRun() throws Exception {
        assertThat(asked("jobs of a list that did NOT run in the last 2 hours"))
                .containsExactly("processar_campanhas_agendadas", "processar_mensagens_agendadas");
    }

    @Test
    void howManyItemsWereProcessedToday() throws Exception {
        assertThat(asked("items processed today (Brasilia's today)"))
                .containsExactly(
                        "processar_mensagens_agendadas | 1 | 40", "processar_grupos | 2 | 15", "heartbeat | 1 | 5");
    }

    @Test
    void howManyRunsThereWereToday() throws Exception {
        assertThat(asked("runs by category today, and per elapsed hour"))
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).isIn("infra | 2 | 0.17", "grupos | 2 | 0.17"),
                        it -> assertThat(it).isIn("infra | 2 | 0.17", "grupos | 2 | 0.17"),
                        it -> assertThat(it).isEqualTo("mensagens | 1 | 0.08"));
    }
}
