package io.agendador.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files of a folder on disk. */
record FolderSource(Path folder) implements FileSource {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<String> files() {
        return names(Files::isRegularFile);
    }

    @Override
    public List<String> others() {
        return names(it -> !Files.isRegularFile(it));
    }

    private List<String> names(Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> !it.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileAccessException(folder, e);
        }
    }

    @Override
    public String shown(String file) {
        return file;
    }

    @Override
    public byte[] read(String file, int most) {
        return firstBytes(folder.resolve(file), most);
    }

    static byte[] firstBytes(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new FileAccessException(file, e);
        }
    }
}
