package io.agendador.postgres.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Few tries: each is a whole backup and a restore on a real server. */
class BackupPropertiesTest {

    private static final Vault VAULT = Vault.filled();

    @Property(tries = 8)
    void whateverWasDoneAndIsDoneLaterTheSameRowsComeBack(
            @ForAll @Size(min = 5, max = 25) List<Long> before, @ForAll @Size(min = 5, max = 25) List<Long> after)
            throws IOException {
        Path folder = Files.createTempDirectory("agendador-backup");
        before.forEach(VAULT::change);
        List<String> rows = VAULT.rows();
        Backup backup = VAULT.backedUp(folder);
        after.forEach(VAULT::change);

        VAULT.restored(backup.file());

        assertThat(rows(VAULT.rows())).isEqualTo(rows(rows));
        Files.delete(backup.file());
        Files.delete(folder);
    }

    private static List<String> rows(List<String> rows) {
        return rows.stream().filter(it -> !it.startsWith("thing")).toList();
    }
}
