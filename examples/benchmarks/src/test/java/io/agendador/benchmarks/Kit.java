package io.agendador.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The instances, rosters and references that come with the benchmarks. */
final class Kit {

    /**
     * What is known of an instance.
     *
     * @param preferences the best known, or -1
     * @param fewestChanges at the best coverage, or -1
     */
    record Reference(String instance, long coverage, long preferences, String roundRobin, long fewestChanges) {}

    private Kit() {}

    static List<Reference> references() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("references.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Kit::reference).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all but the largest, which take their time. */
    static Stream<String> instances() {
        return references().stream().map(Reference::instance).filter(it -> !it.startsWith("XL"));
    }

    static Instance instance(String name) {
        String file = "instances/" + name + ".json.gz";
        try (InputStream in = open(name + ".json.gz")) {
            return KitFiles.instance(file, in);
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

    private static Reference reference(String line) {
        String[] cells = line.split(",", -1);
        return new Reference(
                cells[0], number(cells[1]), number(cells[2]), cells[5], number(cells[10].replace(" (proven)", "")));
    }

    private static long number(String cell) {
        return cell.isEmpty() ? -1 : Long.parseLong(cell);
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Kit.class.getResourceAsStream("/kit/" + file);
        if (in == null) {
            throw new IOException("the benchmarks come without " + file);
        }
        return in;
    }
}
