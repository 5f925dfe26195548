package io.agendador.benchmarks;

import io.agendador.planning.Score;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of an instance; −1 where nothing is.
 *
 * @param coverage the best known
 * @param preferences the best known at that coverage
 * @param fewestChanges at that coverage
 * @param roundRobin coverage/preferences of a weighted round-robin that is not ours; empty if not known
 */
record Reference(String instance, long coverage, long preferences, long fewestChanges, String roundRobin) {

    /** Nothing known. */
    static final Reference NONE = new Reference("", -1, -1, -1, "");

    /** Those of the kit's instances, by name, in the file's order. */
    static Map<String, Reference> all() throws IOException {
        Map<String, Reference> all = new LinkedHashMap<>();
        try (InputStream in = Reference.class.getResourceAsStream("/kit/references.csv")) {
            if (in == null) {
                throw new FileNotFoundException("the benchmarks come without references.csv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(Reference::of)
                    .forEach(it -> all.put(it.instance(), it));
        }
        return all;
    }

    /** Whether a roster without violations beats what is known; where nothing is, none does. */
    boolean isWorseThan(Score score) {
        boolean fewerChanges = fewestChanges < 0 || score.changes() <= fewestChanges;
        return score.hard() == 0
                && (score.coverage() < coverage
                        || (score.coverage() == coverage && fewerChanges && score.preferences() < preferences));
    }

    private static Reference of(String line) {
        String[] cells = line.split(",", -1);
        return new Reference(cells[0], number(cells[1]), number(cells[2]), number(cells[5]), cells[6]);
    }

    private static long number(String cell) {
        return cell.isEmpty() ? -1 : Long.parseLong(cell);
    }
}
