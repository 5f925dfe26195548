package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads instances and reads and writes rosters; a name that ends in {@code .gz} is unpacked. */
final class KitFiles {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Who has which opening; openings nobody has are left out. */
    record RosterFile(String instance, Map<String, String> assignments) {}

    private KitFiles() {}

    static Instance instance(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return instance(file.toString(), in);
        }
    }

    /** By the name of one that comes with the benchmarks, or by its file. */
    static Instance instance(String nameOrFile) throws IOException {
        InputStream in = KitFiles.class.getResourceAsStream("/kit/" + nameOrFile + ".json.gz");
        return in == null ? instance(Path.of(nameOrFile)) : instance(nameOrFile + ".json.gz", in);
    }

    static Instance instance(String name, InputStream in) throws IOException {
        return read(name, in, Instance.class);
    }

    static RosterFile roster(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return roster(file.toString(), in);
        }
    }

    static RosterFile roster(String name, InputStream in) throws IOException {
        return read(name, in, RosterFile.class);
    }

    static void write(Path file, String instance, Map<String, String> assignments) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            JSON.writeValue(out, new RosterFile(instance, new TreeMap<>(assignments)));
        }
    }

    private static <T> T read(String name, InputStream in, Class<T> type) throws IOException {
        try (InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return JSON.readValue(plain, type);
        } catch (JacksonException unreadable) {
            throw new IOException(name + " is not what the kit's format asks for: " + unreadable.getOriginalMessage());
        }
    }
}
