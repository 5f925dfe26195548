package io.agendador.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Files by name, whatever holds them. */
public interface FileSource {

    /** What to call it in a message: the folder's path. */
    String name();

    /**
     * The names of the files that are there, sorted; none if the folder is not there.
     *
     * @throws FileAccessException if the folder cannot be listed
     */
    List<String> files();

    /**
     * The names of what is there and no plain file, a folder for one; sorted.
     *
     * @throws FileAccessException if the folder cannot be listed
     */
    List<String> others();

    /** What to call one of the files in a message: its name, unless it has another one on the disk. */
    String shown(String file);

    /**
     * The file's first bytes, all of them if it is not longer than {@code most}.
     *
     * @param file one of {@link #files()}
     * @throws FileAccessException if the file cannot be read
     */
    byte[] read(String file, int most);

    /** The files of a folder; hidden ones are passed over. */
    static FileSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** One file, whatever it is called on the disk. */
    static FileSource single(CsvFile as, Path file) {
        return new SingleFileSource(as, file);
    }

    /** Files held in memory, by name. */
    static FileSource inMemory(String name, Map<String, byte[]> files) {
        return new MemorySource(name, files);
    }
}
