package io.agendador.postgres.backup;

import io.agendador.postgres.local.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a backup's file is called: of which schema, of which moment. */
record BackupName(String schema, Instant at) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile("agendador-(.+)-(\\d{8}T\\d{9}Z)\\.zip");
    private static final Pattern PART = Pattern.compile("\\." + NAME + "\\.part");

    /** Writes the content. */
    interface Content {
        Manifest write(BackupName name, OutputStream target) throws IOException;
    }

    static Optional<BackupName> of(Path file) {
        return of(NAME.matcher(String.valueOf(file.getFileName())));
    }

    /** Of a file that was not written to its end. */
    static Optional<BackupName> ofPart(Path file) {
        return of(PART.matcher(String.valueOf(file.getFileName())));
    }

    private static Optional<BackupName> of(Matcher matcher) {
        try {
            return matcher.matches()
                    ? Optional.of(new BackupName(
                            matcher.group(1),
                            LocalDateTime.parse(matcher.group(2), MOMENT).toInstant(ZoneOffset.UTC)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String fileName() {
        return "agendador-" + schema + "-" + MOMENT.format(at.atOffset(ZoneOffset.UTC)) + ".zip";
    }

    /** Under its name once it is whole and on the disk; else nothing is left of it. */
    Backup write(Path folder, Content content) {
        Path home = folder.toAbsolutePath().normalize();
        Path file = home.resolve(fileName());
        Path part = home.resolve("." + fileName() + ".part");
        try {
            Files.createDirectories(home);
            Files.deleteIfExists(part);
            try {
                Manifest manifest = written(part, content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                force(home);
                return new Backup(file, Files.size(file), manifest);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new BackupAccessException(file, e);
        }
    }

    private Manifest written(Path part, Content content) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(part, fresh, OwnerOnly.file(part));
                OutputStream target = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            Manifest manifest = content.write(this, target);
            target.flush();
            channel.force(true);
            return manifest;
        }
    }

    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be opened; there the move itself is all that can be done.
        }
    }
}
