package io.agendador.postgres.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What folders need to appear all at once or not at all. */
final class FileTrees {

    private FileTrees() {}

    /** Deletes a folder with all it holds; nothing happens if there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : deepestFirst(folder)) {
                Files.delete(path);
            }
        }
    }

    /** Deletes what can be deleted of a folder's subfolders that begin with a name. */
    static void tryDelete(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> remains = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path path : remains) {
                tryDelete(path);
            }
        }
    }

    private static void tryDelete(Path folder) {
        try {
            delete(folder);
        } catch (IOException | UncheckedIOException inUse) {
            // The next one to come deletes it.
        }
    }

    /** Gives a file or folder its name at once, and for good even if the power fails next. */
    static void rename(Path path, Path name) throws IOException {
        Files.move(path, name, StandardCopyOption.ATOMIC_MOVE);
        // Windows cannot open a folder, and writes names through by itself.
        if (name.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel parent = FileChannel.open(name.resolveSibling("."), StandardOpenOption.READ)) {
                parent.force(true);
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
