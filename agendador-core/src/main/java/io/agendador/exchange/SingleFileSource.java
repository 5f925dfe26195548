package io.agendador.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file on disk that stands for one of the format's. */
record SingleFileSource(CsvFile as, Path file) implements FileSource {

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public List<String> files() {
        return Files.isRegularFile(file) ? List.of(as.fileName()) : List.of();
    }

    @Override
    public List<String> others() {
        return Files.exists(file) && !Files.isRegularFile(file) ? List.of(as.fileName()) : List.of();
    }

    @Override
    public String shown(String name) {
        return name.equals(as.fileName()) ? String.valueOf(file.getFileName()) : name;
    }

    @Override
    public byte[] read(String name, int most) {
        return FolderSource.firstBytes(file, most);
    }
}
