package io.agendador.postgres;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.agendador.review.Clinic;
import io.agendador.review.Transactions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses whoever asks: each test writes SQL past the library. */
class GuardsTest {

    private static final String RECORD = "insert into audit_entry (at, author_name, author_role, author_door, action,"
            + " reason, summary) values ('2026-03-01T00:00Z', 'Carla', 'ADMIN', 'API', 'EDITED', '', 'by hand')";
    private static final String PLACE = "insert into assignment select r.id, '2026-03-03', 'MORNING', p.id, 'MANUAL',"
            + " 'ADJUSTED', true, 'Carla', 'ADMIN', 'API', '', null, 1 from room r, professional p";

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();
    private Transactions store;

    @BeforeEach
    void placeAna() {
        store = Clinic.in(PostgresStore.open(database.dataSource(), schema).transactions());
        Clinic.put(store, decided(morning(FIRST), ANA));
        Clinic.change(store, it -> it.roster().pinGaps(List.of(morning(SECOND)), true));
    }

    @Test
    void raiseTheRevisionForARawChangeThatIsRecorded() throws SQLException {
        database.execute(schema, "delete from pinned_gap", RECORD);
        assertThat(Clinic.revision(store)).isEqualTo(4);
        assertThat(database.ask(schema, "select max(revision) from audit_entry"))
                .isEqualTo("4");
    }

    @Test
    void countOnceForASavepointThatWasRolledBack() throws SQLException {
        database.execute(
                schema,
                "savepoint before",
                "delete from pinned_gap",
                "rollback to before",
                "update location set region = 'Sul', version = version + 1",
                "update room set active = false, version = version + 1",
                RECORD);
        assertThat(Clinic.revision(store)).isEqualTo(4);
    }

    @Test
    void takeAStatementThatTouchesNoRowForNoChange() throws SQLException {
        database.execute(schema, "delete from kept_out");
        assertThat(Clinic.revision(store)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from pinned_gap",
                "delete from assignment",
                "update network set name = 'Outra'",
                "update professional set phone = '', version = version + 1",
                "insert into hand_kept_day select id, 6 from location",
                "delete from room_opening"
            })
    void refuseAChangeThatNobodyAnswersFor(String change) {
        refused("AG001", change);
        // An entry that came before the change tells of an earlier revision.
        refused("AG001", RECORD, change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set summary = ''",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from professional",
                "delete from location",
                "delete from room",
                "delete from network",
                "update network set id = gen_random_uuid()",
                "update network set revision = 1",
                "update policy_version set horizon_weeks = 5",
                "delete from policy_version",
                "truncate assignment",
                "truncate pinned_gap, kept_out",
                "truncate network cascade",
                "delete from swap",
                "delete from proposal"
            })
    void keepWhatIsKeptForGood(String change) {
        refused("AG002", change, RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "professional", "location", "room"})
    void demandThatAnUpdateCountsTheVersion(String table) {
        refused("AG003", "update " + table + " set version = version", RECORD);
        refused("AG003", "update " + table + " set version = version + 2", RECORD);
    }

    @Test
    void letNoVersionOfASlotComeBack() {
        refused(
                "AG003",
                "create temporary table was on commit drop as select * from assignment",
                "delete from assignment",
                "insert into assignment select * from was",
                RECORD);
    }

    @Test
    void moveAProposalOnOnceAndChangeNothingElseOfIt() throws SQLException {
        String add = "insert into proposal (id, status, base_revision, policy_version, from_date, to_date, score_hard,"
                + " score_coverage, score_changes, score_preferences, gaps, changes, author_name, author_role,"
                + " author_door, created_at, kind, plan_hash, expires_at) values (gen_random_uuid(), '%s', 1, 1,"
                + " '2026-03-01', '2026-03-28', 0, 0, 0, 0, 0, 0, 'Carla', 'ADMIN', 'API', '2026-03-01T00:00Z', 'EDIT',"
                + " repeat('a', 64), '2026-03-08T00:00Z')";
        String decision = "decided_name = 'Carla', decided_role = 'ADMIN', decided_door = 'API', decided_at = now(),"
                + " decided_reason = '', decided_revision = 1";
        refused("AG004", add.formatted("APPROVED"));
        database.execute(schema, add.formatted("PENDING"));
        refused("AG002", "update proposal set gaps = 7");
        refused("AG002", "update proposal set plan_hash = repeat('b', 64), status = 'REJECTED', " + decision);
        refused("23514", "update proposal set status = 'APPROVED'");
        refused("23514", "update proposal set " + decision);
        refused("23514", "update proposal set status = 'EXPIRED', " + decision);
        refused("23514", "update proposal set status = 'REJECTED', decided_at = now()");
        database.execute(schema, "update proposal set status = 'REJECTED', " + decision);
        refused("AG004", "update proposal set status = 'APPROVED'");
    }

    @Test
    void keepWhoAnswersForAWarning() throws SQLException {
        database.execute(
                schema,
                "insert into acknowledgement (finding_hash, finding, first_date, last_date, author_name, author_role,"
                        + " author_door, reason, at) values (repeat('a', 64), '{}', '2026-03-02', '2026-03-02', 'Carla',"
                        + " 'ADMIN', 'API', '', now())");
        refused("AG002", "update acknowledgement set reason = 'other'");
        refused("AG002", "delete from acknowledgement");
        refused("AG002", "truncate acknowledgement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23505 | where p.name = 'Ana'",
                "23505 | where r.name = 'Sala 1'",
            })
    void letNobodyBeInTwoRoomsAndNoRoomHoldTwo(String state, String whom) {
        refused(state, PLACE + " " + whom, RECORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update professional set name = 'a;b', version = version + 1",
                "update professional set name = '', version = version + 1",
                "update professional set target_weekly_hours = 169, version = version + 1",
                "update location set coverage_priority = 6, version = version + 1",
                "update location set morning_end = morning_start, version = version + 1",
                "update assignment set status = 'GENERATED', version = version + 1",
                "update assignment set shift = 'NIGHT', version = version + 1",
                "insert into room_opening select id, 8, 'MORNING', null from room",
                "insert into dated_limit select id, '2026-03-02', '2026-03-01', 1, 1 from professional"
            })
    void holdWhoeverWritesToTheRangesOfTheValues(String change) {
        refused("23514", change, RECORD);
    }

    @Test
    void watchEveryTableButThoseThatAreNoPartOfNetworkOrRoster() throws SQLException {
        String unwatched = "select string_agg(tablename, ' ' order by tablename) from pg_tables"
                + " where schemaname = current_schema and not exists (select from pg_trigger"
                + " where tgrelid = tablename::regclass and tgname = tablename || '_revised')";
        assertThat(database.ask(schema, unwatched))
                .isEqualTo("acknowledgement audit_entry calendar calendar_channel calendar_conflict calendar_event"
                        + " calendar_foreign_event calendar_message calendar_quarantine flyway_schema_history"
                        + " planning_input policy_snapshot proposal proposal_document publication publication_item"
                        + " sealed_secret vacated_slot work");
    }

    @Test
    void holdWhateverTheSearchPathOfTheSession() throws SQLException {
        String qualified = RECORD.replace("audit_entry", schema + ".audit_entry");
        database.execute("public", "delete from " + schema + ".pinned_gap", qualified);
        assertThat(Clinic.revision(store)).isEqualTo(4);
    }

    private void refused(String state, String... statements) {
        assertThatThrownBy(() -> database.execute(schema, statements))
                .asInstanceOf(type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(state);
    }
}
