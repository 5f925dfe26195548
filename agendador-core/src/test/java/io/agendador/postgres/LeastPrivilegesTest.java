package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.agendador.environment.DatabaseFaults;
import io.agendador.present.Texts;
import io.agendador.review.Clinic;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of docs/security.md: the owner migrates, the application works and can do no more. */
class LeastPrivilegesTest {

    private static final TestDatabase DATABASE = TestDatabase.embedded();
    private static final String SCHEMA = DATABASE.newSchema();
    private static TwoRoles roles;

    @BeforeAll
    static void ownerOpensTheSchemaAndGrantsWhatTheApplicationNeeds() throws IOException, SQLException {
        roles = TwoRoles.in(DATABASE);
        PostgresStore.open(roles.owner(), SCHEMA);
        roles.grant();
    }

    @Test
    void theApplicationOpensReadsAndWrites() {
        var store = Clinic.in(PostgresStore.open(roles.application(), SCHEMA).transactions());

        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.NETWORK);
        assertThat(Clinic.revision(store)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table own (a int)",
                "alter table network add column own int",
                "alter table network disable trigger all",
                "drop table network cascade",
                "truncate network cascade",
                "update audit_entry set reason = 'other'",
                "delete from audit_entry",
                "insert into flyway_schema_history select * from flyway_schema_history",
                "update flyway_schema_history set checksum = 0",
                "create or replace function revise() returns trigger language sql return null",
                "drop schema public cascade",
                "create schema other"
            })
    void theApplicationCanDoNoMore(String statement) {
        assertThatThrownBy(() -> TwoRoles.run(roles.application(), "set search_path to " + SCHEMA + "; " + statement))
                .asInstanceOf(type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo("42501");
    }

    @Test
    void aSchemaThatIsNotThereYetIsTheOwnersToMakeAndThatIsSaid() {
        String other = DATABASE.newSchema();

        assertThatThrownBy(() -> PostgresStore.open(roles.application(), other))
                .asInstanceOf(type(SchemaRightsException.class))
                .satisfies(it -> {
                    assertThat(it.schema()).isEqualTo(other);
                    assertThat(it.retriable()).isFalse();
                    assertThat(new DatabaseFaults(Texts.in(Texts.PORTUGUESE)).sentence(it))
                            .hasValueSatisfying(said -> assertThat(said).contains(other, "dono"));
                });
    }

    @Test
    void grantingAgainChangesNothing() throws SQLException {
        roles.grant();

        assertThat(Clinic.snapshot(
                        PostgresStore.open(roles.application(), SCHEMA).transactions()))
                .isNotNull();
    }
}
