package io.agendador.postgres.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.document.Json;
import io.agendador.document.UnreadableDocumentException;
import io.agendador.postgres.backup.Manifest.Contents;
import io.agendador.postgres.backup.RefusedBackupException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that is being read; whatever is not as it was written is refused. */
final class BackupFile implements AutoCloseable {

    private static final int LONGEST_MANIFEST = 10_000_000;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** What every format says. */
    private record Head(String product, int format) {}

    /** Reads with a table's stream. */
    interface Reading {
        void of(InputStream stream) throws IOException;
    }

    /** Opened, its manifest read; tables are looked at when they are read. */
    static BackupFile open(Path file) {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile(), UTF_8);
            BackupFile opened = new BackupFile(file, zip, manifest(file, zip));
            zip = null;
            return opened;
        } catch (NoSuchFileException e) {
            throw new BackupAccessException(file, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedBackupException(beginsLikeOne(file) ? Problem.DAMAGED : Problem.FOREIGN, file, "");
        } finally {
            close(zip);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Path file() {
        return file;
    }

    /** Reads all of it. */
    void verify() {
        Set<String> expected = manifest.parts().stream()
                .flatMap(it -> it.tables().stream().map(table -> BackupWriting.entry(it.part(), table.name())))
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(Set.of(BackupWriting.MANIFEST, BackupWriting.MANIFEST_HASH));
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(expected)) {
            throw damaged("");
        }
        for (Contents part : manifest.parts()) {
            for (Manifest.Table table : part.tables()) {
                read(part, table, it -> it.transferTo(OutputStream.nullOutputStream()));
            }
        }
    }

    /** Gives a table to somebody who reads all of it; refused at its end if it is not what was written. */
    void read(Contents part, Manifest.Table table, Reading reading) {
        Metered metered = new Metered();
        ZipEntry entry = zip.getEntry(BackupWriting.entry(part.part(), table.name()));
        if (entry == null) {
            throw damaged(table.name());
        }
        try (InputStream stream = metered.outOf(zip.getInputStream(entry), table.bytes())) {
            reading.of(stream);
        } catch (InterruptedIOException e) {
            throw new BackupAccessException(file, e);
        } catch (IOException e) {
            throw damaged(table.name());
        }
        boolean same = metered.bytes() == table.bytes()
                && metered.rows() == table.rows()
                && metered.sha256Digits().equals(table.sha256());
        if (!same) {
            throw damaged(table.name());
        }
    }

    @Override
    public void close() {
        close(zip);
    }

    private RefusedBackupException damaged(String what) {
        return new RefusedBackupException(Problem.DAMAGED, file, what);
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupWriting.MANIFEST);
        ZipEntry hash = zip.getEntry(BackupWriting.MANIFEST_HASH);
        if (entry == null || hash == null) {
            throw new RefusedBackupException(Problem.FOREIGN, file, "");
        }
        byte[] text = bytes(zip, entry);
        boolean whole = new String(bytes(zip, hash), UTF_8).startsWith(Metered.sha256Digits(text) + " ");
        if (!whole) {
            throw new RefusedBackupException(Problem.DAMAGED, file, BackupWriting.MANIFEST);
        }
        try {
            return manifest(file, new String(text, UTF_8));
        } catch (UnreadableDocumentException e) {
            throw new RefusedBackupException(Problem.FOREIGN, file, BackupWriting.MANIFEST);
        }
    }

    private static Manifest manifest(Path file, String text) {
        Head head = Json.read(text, Head.class);
        if (!head.product().equals(Manifest.PRODUCT)) {
            throw new RefusedBackupException(Problem.FOREIGN, file, "");
        }
        if (head.format() > Manifest.FORMAT) {
            throw new RefusedBackupException(Problem.NEWER, file, "format " + head.format());
        }
        return Json.readExactly(text, Manifest.class);
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(LONGEST_MANIFEST);
        }
    }

    private static boolean beginsLikeOne(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] begin = stream.readNBytes(2);
            return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
        } catch (IOException e) {
            throw new BackupAccessException(file, e);
        }
    }

    private static void close(@Nullable ZipFile zip) {
        if (zip == null) {
            return;
        }
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
