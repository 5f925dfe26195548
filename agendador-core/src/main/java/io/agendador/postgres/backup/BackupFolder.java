package io.agendador.postgres.backup;

import io.agendador.mirror.Permitted;
import io.agendador.review.Attention;
import io.agendador.roster.Author;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder in which backups of one network lie, among others perhaps. Only what is called like a backup of this schema,
 * can be read as one, and is of this network, is ever removed. Safe for use by many threads and processes.
 */
public final class BackupFolder {

    /** Older than this, the newest backup needs attention: the nightly one is missing. */
    public static final Duration OLD = Duration.ofHours(25);

    /** Nobody is at it any more. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Backups backups;
    private final Path folder;

    /** That folder, which need not be there yet. */
    public BackupFolder(Backups backups, Path folder) {
        this.backups = backups;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /**
     * Writes a backup here and then removes those that need not be kept any more.
     *
     * @param author an admin
     * @return empty if there is no network yet
     * @throws BackupAccessException as for {@link Backups#write}
     */
    public Permitted<Optional<Backup>> write(Author author, Rotation rotation) {
        Permitted<Optional<Backup>> written = backups.write(folder, author);
        if (written instanceof Permitted.Done<Optional<Backup>> done) {
            done.result().ifPresent(it -> rotate(rotation, it.manifest().at()));
        }
        return written;
    }

    /** Backups of this network, the newest first; their tables are not looked at. */
    public List<Backup> backups() {
        return backups.home().map(this::backups).orElse(List.of());
    }

    /**
     * Whether somebody should look after backups today: there is none of this network here, or the newest is older than
     * {@link #OLD}.
     *
     * @param zone in which its day is told
     * @return at most one
     */
    public List<Attention> attention(Instant now, ZoneId zone) {
        return backups().stream()
                .findFirst()
                .map(it -> it.manifest().at())
                .map(at -> old(at, now, zone))
                .orElseGet(() -> Attention.of(Attention.Topic.NO_BACKUP, 1))
                .toList();
    }

    private static Stream<Attention> old(Instant at, Instant now, ZoneId zone) {
        Duration age = Duration.between(at, now);
        return age.compareTo(OLD) <= 0
                ? Stream.empty()
                : Attention.of(Attention.Topic.OLD_BACKUP, age.toDays(), "", LocalDate.ofInstant(at, zone));
    }

    private List<Backup> backups(Home home) {
        return files().stream()
                .filter(it -> BackupName.of(it).filter(this::isOurs).isPresent())
                .flatMap(it -> opened(it).stream())
                .filter(it -> it.manifest().network().equals(home.network()))
                .sorted(Comparator.comparing((Backup it) -> it.manifest().at()).reversed())
                .toList();
    }

    private void rotate(Rotation rotation, Instant now) {
        List<Backup> all = backups();
        SortedSet<Instant> superseded =
                rotation.superseded(all.stream().map(it -> it.manifest().at()).toList());
        all.stream().filter(it -> superseded.contains(it.manifest().at())).forEach(it -> delete(it.file()));
        files().stream()
                .filter(it -> BackupName.ofPart(it)
                        .filter(this::isOurs)
                        .filter(part -> part.at().isBefore(now.minus(ABANDONED)))
                        .isPresent())
                .forEach(BackupFolder::delete);
    }

    private boolean isOurs(BackupName it) {
        return it.schema().equals(backups.roster().schema());
    }

    private static Optional<Backup> opened(Path file) {
        try (BackupFile opened = BackupFile.open(file)) {
            return Optional.of(new Backup(file, Files.size(file), opened.manifest()));
        } catch (RefusedBackupException | BackupAccessException | IOException e) {
            return Optional.empty();
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new BackupAccessException(folder, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BackupAccessException(file, e);
        }
    }
}
