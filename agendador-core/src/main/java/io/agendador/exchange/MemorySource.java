package io.agendador.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory. */
record MemorySource(String name, Map<String, byte[]> contents) implements FileSource {

    MemorySource {
        contents = new TreeMap<>(contents);
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public List<String> others() {
        return List.of();
    }

    @Override
    public String shown(String file) {
        return file;
    }

    @Override
    public byte[] read(String file, int most) {
        byte[] content = contents.getOrDefault(file, new byte[0]);
        return Arrays.copyOf(content, Math.min(most, content.length));
    }
}
