package io.agendador.exchange;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How names are matched, and which one was probably meant. Not safe for several threads. */
final class Names {

    // A file full of unknown names must not cost a comparison of each with everybody.
    private static final int MOST_COMPARISONS = 200_000;

    private int comparisons;

    /** What names that mean the same have in common: composed, trimmed, in lower case. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** The candidate with the fewest letters of difference, accents aside, if few enough; else empty. */
    String nearest(String name, Supplier<? extends Collection<String>> candidates) {
        if (comparisons >= MOST_COMPARISONS) {
            return "";
        }
        String plain = plain(name);
        int allowed = Math.max(1, plain.length() / 3);
        String nearest = "";
        for (String candidate : candidates.get()) {
            comparisons++;
            int distance = new LevenshteinDistance(allowed).apply(plain, plain(candidate));
            if (distance == 0) {
                return candidate;
            }
            if (distance > 0) {
                nearest = candidate;
                allowed = distance - 1;
            }
        }
        return nearest;
    }

    private static String plain(String name) {
        return Normalizer.normalize(key(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
