package io.agendador.postgres.backup;

import static io.agendador.postgres.backup.Vault.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.proposal.Proposal.Status;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.review.RosterStore;
import io.agendador.roster.ProposalId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups of schemas that earlier builds had. */
class OlderBackupsTest {

    private static final String NETWORK = "insert into network (id, name, zone) values"
            + " ('00000000-0000-0000-0000-000000000001', 'Rede', 'America/Sao_Paulo')";
    private static final String AUDIT = "insert into audit_entry (revision, at, author_name, author_role, author_door,"
            + " action, reason, summary) values (1, now(), 'Carla', 'ADMIN', 'API', 'NETWORK_CHANGED', '', 'Rede')";
    private static final String POLICY =
            "insert into policy_version values (1, 4, 40, 2, 2, false" + ", 0".repeat(14) + ")";

    @TempDir
    private Path folder;

    private final Vault old = Vault.empty();
    private final Vault present = Vault.empty();

    @Test
    void proposalsThatWaitedBeforeTheReviewDoorHaveExpired() {
        ProposalId waiting = new ProposalId(NetworkFixture.idOf("waiting"));
        at("4");
        old.runIn(
                old.schema,
                NETWORK,
                AUDIT,
                POLICY,
                "insert into proposal (id, status, base_revision, policy_version, from_date, to_date, score_hard,"
                        + " score_coverage, score_changes, score_preferences, gaps, changes, author_name, author_role,"
                        + " author_door, created_at) values ('" + waiting + "', 'PENDING', 1, 1, '2026-03-01',"
                        + " '2026-03-28', 0, 0, 0, 0, 0, 0, 'Carla', 'ADMIN', 'API', '2026-03-01T00:00Z')",
                "insert into proposal_document values ('" + waiting + "', 'PLAN', 1, '{}')");

        Comparison comparison = present.restored(backup());

        assertThat(comparison.backup().parts().get(0).version()).isEqualTo("4");
        List<Summary> listed = present.store().read(it -> it.proposals().latest(9));
        assertThat(listed).extracting(Summary::id).containsExactly(waiting);
        assertThat(listed).extracting(Summary::status).containsExactly(Status.EXPIRED);
        assertThat(present.ask(present.schema, "select count(*) from proposal_document"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "5", "6"})
    void theNetworkOfAnyEarlierSchemaIsWhereItWas(String version) {
        at(version);
        old.runIn(old.schema, NETWORK, AUDIT, POLICY);
        Path backup = backup();
        // Over what this release has made meanwhile, too.
        present.restored(backup);
        present.restored(backup);

        Optional<RosterStore.Snapshot> network =
                present.store().read(it -> it.roster().network());
        assertThat(network).hasValueSatisfying(it -> {
            assertThat(it.network().name()).isEqualTo("Rede");
            assertThat(it.network().policy().maxWeeklyHours()).isEqualTo(40);
            assertThat(it.revision()).isEqualTo(1);
        });
    }

    private void at(String version) {
        Flyway.configure()
                .dataSource(Vault.dataSource())
                .schemas(old.schema)
                .locations("classpath:io/agendador/postgres/migration")
                .placeholderReplacement(false)
                .target(version)
                .load()
                .migrate();
    }

    private Path backup() {
        return Vault.done(old.backups().write(folder, ADA)).orElseThrow().file();
    }
}
