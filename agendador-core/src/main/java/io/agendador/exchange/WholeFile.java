package io.agendador.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that nobody ever finds half of it. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Puts this content there, in place of what is there or not at all; the folder must be there.
     *
     * @throws FileAccessException if it cannot be written
     */
    public static void write(Path file, byte[] content) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new FileAccessException(file, new IOException("a folder"));
        }
        try {
            // Beside the file, for a move is atomic within one file system only.
            // In a folder of its own, so that the file has the rights that files of this user have.
            Path fresh = Files.createTempDirectory(folder, ".agendador-");
            Path part = fresh.resolve("whole");
            try {
                Files.write(part, content);
                Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
                Files.delete(fresh);
            }
        } catch (IOException e) {
            throw new FileAccessException(file, e);
        }
    }
}
