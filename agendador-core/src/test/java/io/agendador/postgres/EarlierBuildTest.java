package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.proposal.Proposal.Status;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.review.Transactions;
import io.agendador.roster.ProposalId;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What builds before the review door have stored. */
class EarlierBuildTest {

    private static final ProposalId WAITING = new ProposalId(NetworkFixture.idOf("waiting"));
    private static final ProposalId REJECTED = new ProposalId(NetworkFixture.idOf("rejected"));

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();

    @Test
    void leavesProposalsThatAreListedButWaitNoLonger() throws SQLException {
        Flyway.configure()
                .dataSource(database.dataSource())
                .schemas(schema)
                .locations("classpath:io/agendador/postgres/migration")
                .placeholderReplacement(false)
                .target("4")
                .load()
                .migrate();
        database.execute(
                schema,
                "set local session_replication_role = replica",
                "insert into policy_version values (1, 4, 40, 2, 2, false" + ", 0".repeat(14) + ")",
                proposal(WAITING, Status.PENDING),
                proposal(REJECTED, Status.REJECTED),
                "insert into proposal_document values ('" + WAITING + "', 'PLAN', 1, '{}')",
                "insert into planning_input values (repeat('c', 64), 1, '{}', now())");

        Transactions store = PostgresStore.open(database.dataSource(), schema).transactions();

        List<Summary> listed = store.read(it -> it.proposals().latest(9));
        assertThat(listed).extracting(Summary::id).containsExactly(REJECTED, WAITING);
        assertThat(listed).extracting(Summary::status).containsExactly(Status.REJECTED, Status.EXPIRED);
        assertThat(listed).extracting(Summary::decision).containsOnlyNulls();
        assertThat(store.<Boolean>read(it -> it.proposals().find(WAITING).isPresent()))
                .isFalse();
        assertThat(store.<Boolean>read(it -> it.proposals().situation(WAITING).isPresent()))
                .isFalse();
    }

    private static String proposal(ProposalId id, Status status) {
        return "insert into proposal (id, status, base_revision, policy_version, from_date, to_date, score_hard,"
                + " score_coverage, score_changes, score_preferences, gaps, changes, author_name, author_role,"
                + " author_door, created_at, planning_input) values ('" + id + "', '" + status + "', 1, 1,"
                + " '2026-03-01', '2026-03-28', 0, 0, 0, 0, 0, 0, 'Carla', 'ADMIN', 'API', '2026-03-01T00:00Z',"
                + " repeat('c', 64))";
    }
}
