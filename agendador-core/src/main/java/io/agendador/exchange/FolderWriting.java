package io.agendador.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes files so that nobody ever finds half of one. */
final class FolderWriting {

    private final Path folder;

    FolderWriting(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    void write(Map<String, byte[]> files) {
        try {
            Path parent = folder.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            // Beside the folder, for a move is atomic within one file system only.
            Path fresh = Files.createTempDirectory(parent == null ? folder : parent, ".agendador-");
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(fresh.resolve(file.getKey()), file.getValue());
                }
                publish(fresh, files);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw new FileAccessException(folder, e);
        }
    }

    private void publish(Path fresh, Map<String, byte[]> files) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (String file : files.keySet()) {
            Files.move(fresh.resolve(file), folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void delete(Path fresh) throws IOException {
        if (!Files.exists(fresh)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.list(fresh)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(fresh);
    }
}
