package io.agendador.postgres.local;

import io.agendador.postgres.local.LocalPostgresException.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed server on the class path. */
record ServerArchive(URL source) {

    private static final int OWNER_MAY_RUN = 0100;

    /** The one for this machine. */
    static ServerArchive forThisMachine(Path programs) {
        Platform platform = Platform.here().orElseThrow(() -> missing(programs, "use a database URL instead"));
        return of(platform, programs);
    }

    static ServerArchive of(Platform platform, Path programs) {
        return Optional.ofNullable(ServerArchive.class.getClassLoader().getResource(platform.archive()))
                .map(ServerArchive::new)
                .orElseThrow(() ->
                        missing(programs, "add " + platform.artifact() + " to it, or use a database URL instead"));
    }

    /**
     * What distinguishes one version of the server from another: its length and CRC-32, each as hexadecimal digits. No
     * more is asked of it, and it is found in a tenth of the time of a SHA-256, at each start.
     */
    String mark() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(source.openStream(), sum)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().toHexDigits(length, 8) + HexFormat.of().toHexDigits(sum.getValue(), 8);
        }
    }

    /** Unpacks everything to the disk itself, so that a power cut cannot leave an empty file under a complete name. */
    void unpack(Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(source.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, inside(folder, entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        write(content.readAllBytes(), file);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static void write(byte[] content, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The archive has an entry outside of itself: " + name);
        }
        return file;
    }

    private static LocalPostgresException missing(Path programs, String remedy) {
        return new LocalPostgresException(
                Problem.PROGRAMS_MISSING,
                programs,
                "There is no PostgreSQL server for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + " on the class path: " + remedy + ".");
    }
}
