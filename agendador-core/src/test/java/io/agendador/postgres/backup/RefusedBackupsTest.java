package io.agendador.postgres.backup;

import static io.agendador.postgres.backup.Vault.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.document.Json;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.postgres.backup.Manifest.Contents;
import io.agendador.postgres.backup.RefusedBackupException.Problem;
import io.agendador.review.Clinic;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedBackupsTest {

    private static final Vault VAULT = Vault.filled();

    @TempDir
    private static Path folder;

    private static Backup backup;
    private static byte[] whole;
    private static List<String> rows;

    @BeforeAll
    static void backsUp() throws IOException {
        backup = VAULT.backedUp(folder);
        whole = Files.readAllBytes(backup.file());
        rows = VAULT.rows();
    }

    @AfterAll
    static void nothingWasTouched() {
        assertThat(VAULT.rows()).isEqualTo(rows);
    }

    @Test
    void whereverItIsCutOffItIsRefused() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            Path cut = write(Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThatThrownBy(() -> VAULT.backups().restore(cut, ADA, ""))
                    .isInstanceOfSatisfying(
                            RefusedBackupException.class,
                            it -> assertThat(it.problem()).isIn(Problem.DAMAGED, Problem.FOREIGN));
        }
    }

    /** Some bytes of a zip file mean nothing, such as the times of its entries. */
    @Test
    void whicheverBitFallsItIsRefusedOrNothingIsLost() throws IOException {
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            try (BackupFile opened = BackupFile.open(write(spoilt))) {
                opened.verify();
                assertThat(opened.manifest()).isEqualTo(backup.manifest());
            } catch (RefusedBackupException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void everyTableIsCheckedByItsHash() throws IOException {
        for (Contents part : backup.manifest().parts()) {
            for (Manifest.Table table : part.tables()) {
                String name = BackupWriting.entry(part.part(), table.name());
                Map<String, byte[]> entries = entries();
                entries.put(
                        name,
                        (new String(entries.get(name), StandardCharsets.UTF_8) + "x\n")
                                .getBytes(StandardCharsets.UTF_8));
                refused(zipped(entries), Problem.DAMAGED);
                entries.remove(name);
                refused(zipped(entries), Problem.DAMAGED);
            }
        }
        Map<String, byte[]> more = entries();
        more.put("roster/more.copy", new byte[0]);
        refused(zipped(more), Problem.DAMAGED);
    }

    @Test
    void whatIsNoBackupIsForeign() throws IOException {
        refused(write("name;address\n".getBytes(StandardCharsets.UTF_8)), Problem.FOREIGN);
        refused(write(new byte[0]), Problem.FOREIGN);
        refused(zipped(Map.of("a.txt", new byte[] {1})), Problem.FOREIGN);
        Manifest it = backup.manifest();
        refused(with(new Manifest("other", 1, it.at(), it.network(), it.networkName(), it.parts())), Problem.FOREIGN);
    }

    @Test
    void aNewerFormOrSchemaIsRefused() throws IOException {
        Manifest it = backup.manifest();
        refused(
                with(new Manifest(it.product(), 2, it.at(), it.network(), it.networkName(), it.parts())),
                Problem.NEWER);
        assertThatThrownBy(() -> VAULT.backups(Vault.dataSource(), "earlier").compare(backup.file()))
                .hasMessageContaining("newer release")
                .hasMessageContaining("module 2");
        List<Contents> parts = new ArrayList<>(it.parts());
        Contents roster = parts.get(0);
        List<String> migrations = new ArrayList<>(roster.migrations());
        migrations.add("999:1");
        parts.set(0, new Contents(roster.part(), migrations, roster.tables(), roster.sequences()));
        refused(with(manifest(parts)), Problem.NEWER);
    }

    @Test
    void anotherSchemaAnotherPartAndAnotherNetworkAreRefused() throws IOException {
        assertThatThrownBy(() -> VAULT.backups(Vault.dataSource(), "other").compare(backup.file()))
                .isInstanceOfSatisfying(
                        RefusedBackupException.class,
                        it -> assertThat(it.problem()).isEqualTo(Problem.OTHER_SCHEMA));
        assertThatThrownBy(() -> VAULT.ofTheRosterAlone().compare(backup.file()))
                .isInstanceOfSatisfying(RefusedBackupException.class, it -> {
                    assertThat(it.problem()).isEqualTo(Problem.UNKNOWN_PART);
                    assertThat(it.detail()).isEqualTo("module");
                });
        Vault other = Vault.empty();
        Network it = Clinic.NETWORK;
        Clinic.change(
                other.store(),
                stores -> stores.roster()
                        .save(Network.empty(new NetworkId(NetworkFixture.idOf("other")), "Outra", it.zone())));
        assertThatThrownBy(() -> other.backups().restore(backup.file(), ADA, ""))
                .isInstanceOfSatisfying(
                        RefusedBackupException.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(Problem.OTHER_NETWORK));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere.zip");
        assertThatThrownBy(() -> VAULT.backups().compare(nowhere))
                .isInstanceOf(BackupAccessException.class)
                .hasMessageContaining("nowhere.zip");
    }

    private static void refused(Path file, Problem problem) {
        assertThatThrownBy(() -> VAULT.backups().restore(file, ADA, ""))
                .isInstanceOfSatisfying(
                        RefusedBackupException.class,
                        it -> assertThat(it.problem()).isEqualTo(problem))
                .hasMessageContaining("nothing was changed");
    }

    private static Manifest manifest(List<Contents> parts) {
        Manifest it = backup.manifest();
        return new Manifest(it.product(), it.format(), it.at(), it.network(), it.networkName(), parts);
    }

    private static Path with(Manifest manifest) throws IOException {
        byte[] text = Json.legible(manifest).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> entries = entries();
        entries.put(BackupWriting.MANIFEST, text);
        entries.put(
                BackupWriting.MANIFEST_HASH,
                (Metered.sha256Digits(text) + "  manifest.json\n").getBytes(StandardCharsets.UTF_8));
        return zipped(entries);
    }

    private static Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(backup.file().toFile())) {
            for (ZipEntry it : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(it)) {
                    entries.put(it.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static Path zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> it : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue());
            }
        }
        return write(bytes.toByteArray());
    }

    private static Path write(byte[] content) throws IOException {
        Path file = folder.resolve("spoilt.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content);
        }
        return file;
    }
}
