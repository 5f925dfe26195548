package io.agendador.postgres.backup;

import static io.agendador.postgres.backup.Vault.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.mirror.Permitted;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.backup.Comparison.Rows;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.Clinic;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.Replay;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Week;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Author CARLA = Clinic.CARLA;

    @TempDir
    private Path folder;

    @Test
    void puttingABackupBackUndoesAllThatCameAfterIt() {
        Vault vault = Vault.filled();
        Proposal proposal = planned(vault.store());
        List<String> before = vault.rows();
        Backup backup = vault.backedUp(folder);
        for (long step = 1; step < 40; step++) {
            vault.change(step);
        }
        vault.run(
                "update thing set body = '{}' where parent is not null",
                "insert into note values ('x', null, 'later', true)");
        assertThat(vault.rows()).isNotEqualTo(before);

        vault.restored(backup.file());

        assertThat(withoutFences(vault.rows())).isEqualTo(withoutFences(before));
        assertThat(new Proposals(vault.store(), new Planner(), () -> Vault.NOW, UUID::randomUUID).replay(proposal.id()))
                .contains(new Replay.Same(proposal.hash()));
    }

    @Test
    void aBackupFillsAnEmptyDatabase() {
        Vault vault = Vault.filled();
        planned(vault.store());
        Backup backup = vault.backedUp(folder);
        Vault other = Vault.empty();

        Comparison comparison = other.restored(backup.file());

        assertThat(other.rows()).isEqualTo(vault.rows());
        assertThat(comparison.network()).isNull();
        List<AuditTrail.Recorded> latest = other.store().read(it -> it.audit().latest(1));
        assertThat(latest)
                .extracting(AuditTrail.Recorded::entry)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.action()).isEqualTo(AuditTrail.Action.RESTORED);
                    assertThat(it.author()).isEqualTo(ADA);
                    assertThat(it.summary())
                            .contains(backup.file().getFileName().toString());
                });
    }

    @Test
    void whatWasRestoredIsKeptAndWatchedAsBefore() {
        Vault vault = Vault.filled();
        vault.restored(vault.backedUp(folder).file());

        Clinic.change(vault.store(), it -> it.roster().save(Clinic.renamed("Aninha")));
        assertThatThrownBy(() -> vault.runIn(vault.schema, "delete from audit_entry"))
                .hasMessageContaining("kept for good");
        assertThatThrownBy(() -> vault.runIn(vault.module, "delete from note"))
                .hasMessageContaining("notes are kept for good");
        assertThat(Long.parseLong(vault.ask(vault.schema, "select max(number) - count(*) from audit_entry")))
                .isZero();
        assertThat(vault.ask(vault.module, "select nextval('ticket')")).isEqualTo("3");
    }

    @Test
    void rowsOfOtherNetworksStayAsTheyAre() {
        Vault vault = Vault.filled();
        Backup backup = vault.backedUp(folder);
        vault.run("update thing set fence = 41 where network = '" + Vault.OTHERS + "'");

        vault.restored(backup.file());

        assertThat(vault.ask(vault.module, "select fence from thing where network = '" + Vault.OTHERS + "'"))
                .isEqualTo("41");
        assertThat(vault.ask(vault.module, "select count(*) from thing")).isEqualTo("3");
        assertThat(vault.ask(vault.module, "select count(*) from batch_jobrunr_jobs"))
                .isEqualTo("1");
        assertThat(backup.manifest().parts().get(1).tables())
                .extracting(Manifest.Table::name, Manifest.Table::rows)
                .containsExactly(tuple("thing", 2L), tuple("note", 1L));
    }

    @Test
    void whoHeldALeaseBeforeIsNotTakenForItsHolderAfterwards() {
        Vault vault = Vault.filled();
        Backup backup = vault.backedUp(folder);
        vault.run("update thing set fence = 9 where fence = 7");

        vault.restored(backup.file());

        assertThat(vault.ask(
                        vault.module,
                        "select string_agg(fence::text, ' ' order by id) from thing where network <> '" + Vault.OTHERS
                                + "'"))
                .isEqualTo("16 9");
    }

    @Test
    void thePreviewTellsWhatWouldBeLost() {
        Vault vault = Vault.filled();
        vault.at(Clinic.NOW.minusSeconds(1));
        Backup backup = vault.backedUp(folder);
        Comparison same = vault.backups().compare(backup.file());
        Clinic.change(vault.store(), it -> it.roster().save(Clinic.renamed("Aninha")));

        Comparison comparison = vault.backups().compare(backup.file());

        assertThat(comparison.network()).isEqualTo(Clinic.NETWORK.name());
        assertThat(comparison.decisions()).isEqualTo(2);
        assertThat(comparison.tables()).containsExactly(new Rows("roster", "audit_entry", 2, 1));
        assertThat(comparison.hash()).isNotEqualTo(same.hash()).hasSize(64);
        assertThat(vault.backups().compare(backup.file()).hash()).isEqualTo(comparison.hash());
    }

    @Test
    void onlyAdminsBackUpAndRestore() {
        Vault vault = Vault.filled();
        Backup backup = vault.backedUp(folder);
        assertThat(vault.backups().write(folder, CARLA)).isInstanceOf(Permitted.Refused.class);
        assertThat(vault.backups().restore(backup.file(), CARLA, "")).isInstanceOf(Permitted.Refused.class);
    }

    @Test
    void withoutANetworkNothingIsWritten() {
        Vault vault = Vault.empty();
        assertThat(Vault.done(vault.backups().write(folder, ADA))).isEmpty();
        PostgresStore.open(Vault.dataSource(), vault.schema);
        assertThat(Vault.done(vault.backups().write(folder, ADA))).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nobodyElseMayReadTheFile() throws Exception {
        Backup backup = Vault.filled().backedUp(folder.resolve("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
                .isEqualTo("rw-------");
        assertThat(backup.size()).isEqualTo(Files.size(backup.file()));
    }

    @Test
    void aBackupOfAnotherReleaseOfAModulePassesThroughItsMigrations() {
        Vault vault = Vault.empty();
        Clinic.in(vault.store());
        vault.module("earlier");
        vault.run("insert into note values ('" + Clinic.NETWORK.id() + "', null, 'soft')");
        Backup backup = Vault.done(vault.backups(Vault.dataSource(), "earlier").write(folder, ADA))
                .orElseThrow();

        vault.restored(backup.file());

        assertThat(vault.ask(vault.module, "select words || loud from note")).isEqualTo("SOFTtrue");
    }

    @Test
    void whatTheBackupHasNothingOfEndsEmpty() {
        Vault vault = Vault.filled();
        Backup backup = Vault.done(vault.ofTheRosterAlone().write(folder, ADA)).orElseThrow();

        vault.restored(backup.file());

        assertThat(vault.ask(vault.module, "select string_agg(network, '') from thing"))
                .isEqualTo(Vault.OTHERS);
    }

    private static Proposal planned(Transactions store) {
        UUID[] ids = {new UUID(9, 0)};
        Proposals proposals = new Proposals(
                store,
                new Planner(),
                () -> Vault.NOW,
                () -> ids[0] = new UUID(9, ids[0].getLeastSignificantBits() + 1));
        Generation generation =
                new Generation(Week.of(Clinic.MONDAY.plusWeeks(40)), 2, List.of(), false, 1, Effort.of(10_000));
        Outcome outcome = proposals
                .propose(Draft.of(generation), Proposal.Kind.GENERATION, CARLA, true, Planner.Progress.NONE)
                .orElseThrow();
        Proposal proposal = ((Outcome.Shown) outcome).proposal();
        proposals.approve(proposal.id(), proposal.hash(), CARLA, "ok");
        return proposal;
    }

    /** They rise at a restore, all by the same. */
    private static List<String> withoutFences(List<String> rows) {
        return rows.stream()
                .map(it -> it.startsWith("thing") ? it.replaceAll(",\\d+,\\d+\\)$", "") : it)
                .toList();
    }
}
