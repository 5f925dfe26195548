package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The instances, rosters and references that come with the benchmarks. */
final class Kit {

    private Kit() {}

    static List<Reference> references() {
        try {
            return List.copyOf(Reference.all().values());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all but the largest, which take their time. */
    static Stream<String> instances() {
        return references().stream().map(Reference::instance).filter(it -> !it.startsWith("XL"));
    }

    static Instance instance(String name) {
        try {
            return KitFiles.instance(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, String> optimal(String name) {
        String file = "rosters/" + name + ".optimal.json";
        try (InputStream in = open(file)) {
            return KitFiles.roster(file, in).assignments();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Kit.class.getResourceAsStream("/kit/" + file);
        if (in == null) {
            throw new IOException("the benchmarks come without " + file);
        }
        return in;
    }
}
