package io.agendador.postgres.backup;

import static io.agendador.postgres.backup.Vault.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.review.Attention;
import io.agendador.review.Attention.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationTest {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T05:00:00Z");

    @Property
    void keepsTheLastOfEachOfTheLatestDaysAndWeeks(
            @ForAll @Size(max = 40) List<@IntRange(max = 2000) Integer> hours,
            @ForAll @IntRange(min = 1, max = 9) int daily,
            @ForAll @IntRange(max = 6) int weekly) {
        Set<Instant> all = hours.stream()
                .map(it -> SUNDAY.minus(Duration.ofHours(it)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Instant> kept = new TreeSet<>(all);
        kept.removeAll(new Rotation(daily, weekly, ZONE).superseded(all));

        assertThat(kept.size()).isLessThanOrEqualTo(daily + weekly);
        if (!all.isEmpty()) {
            assertThat(kept).contains(new TreeSet<>(all).last());
        }
        long days =
                all.stream().map(it -> it.atZone(ZONE).toLocalDate()).distinct().count();
        assertThat(kept.size()).isGreaterThanOrEqualTo((int) Math.min(days, daily));
        // What is kept now is kept if nothing has come since.
        assertThat(new Rotation(daily, weekly, ZONE).superseded(kept)).isEmpty();
    }

    @Test
    void aYearOfNightsLeavesSevenDaysAndFiveWeeks() {
        List<Instant> nights = Stream.iterate(SUNDAY, it -> it.minus(Duration.ofDays(1)))
                .limit(365)
                .toList();
        Set<Instant> kept = new TreeSet<>(nights);
        kept.removeAll(Rotation.usual(ZONE).superseded(nights));
        assertThat(kept.stream().map(it -> it.atZone(ZONE).toLocalDate().toString()))
                .containsExactly(
                        "2026-10-31",
                        "2026-11-07",
                        "2026-11-14",
                        "2026-11-16",
                        "2026-11-17",
                        "2026-11-18",
                        "2026-11-19",
                        "2026-11-20",
                        "2026-11-21",
                        "2026-11-22");
        assertThatThrownBy(() -> new Rotation(0, 3, ZONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void removesNothingButOldBackupsOfThisNetwork(@TempDir Path folder) throws Exception {
        Vault vault = Vault.filled();
        Rotation one = new Rotation(1, 0, ZONE);
        BackupFolder ours = new BackupFolder(vault.backups(), folder);
        vault.at(SUNDAY.minus(Duration.ofDays(3)));
        Path old = Vault.done(ours.write(ADA, one)).orElseThrow().file();
        String name = old.getFileName().toString();
        Path unreadable = Files.writeString(folder.resolve(name.replace("2026", "2020")), "precious");
        Path copy = Files.copy(old, folder.resolve("copy-of-" + name));
        Path others = Files.copy(old, folder.resolve(name.replace(vault.schema, "other")));
        Path killed = Files.writeString(folder.resolve("." + name + ".part"), "half");
        Path atWork = Files.writeString(
                folder.resolve("." + name.replaceFirst("\\d{8}T\\d", "20261122T1") + ".part"), "half");

        vault.at(SUNDAY);
        Path last = Vault.done(ours.write(ADA, one)).orElseThrow().file();

        assertThat(ours.backups()).extracting(Backup::file).containsExactly(last);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(last, unreadable, copy, others, atWork);
        }
        assertThat(killed).doesNotExist();
        assertThat(new BackupFolder(vault.backups(), folder.resolve("nowhere")).backups())
                .isEmpty();
    }

    @Test
    void aBackupThatIsMissingOrOldNeedsAttention(@TempDir Path folder) {
        Vault vault = Vault.filled();
        BackupFolder ours = new BackupFolder(vault.backups(), folder);
        assertThat(ours.attention(SUNDAY, ZONE)).containsExactly(new Attention(Topic.NO_BACKUP, 1, "", null));
        vault.at(SUNDAY);
        Vault.done(ours.write(ADA, Rotation.usual(ZONE)));

        assertThat(ours.attention(SUNDAY.plus(BackupFolder.OLD), ZONE)).isEmpty();
        assertThat(ours.attention(SUNDAY.plus(Duration.ofDays(3)), ZONE))
                .containsExactly(new Attention(Topic.OLD_BACKUP, 3, "", LocalDate.of(2026, 11, 22)));
    }
}
