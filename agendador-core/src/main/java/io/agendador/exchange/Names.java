package io.agendador.exchange;

import io.agendador.review.NameSearch;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;

/** How names are matched, and which one was probably meant. Not safe for several threads. */
final class Names {

    // A file full of unknown names must not cost a comparison of each with everybody.
    private static final int MOST_COMPARISONS = 200_000;

    private int comparisons;

    /** What names that mean the same have in common: composed, trimmed, in lower case. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** The candidate that was probably meant, or empty; after very many comparisons always empty. */
    String nearest(String name, Supplier<? extends Collection<String>> candidates) {
        if (comparisons >= MOST_COMPARISONS) {
            return "";
        }
        Collection<String> all = candidates.get();
        comparisons += all.size();
        return NameSearch.nearest(name, all).orElse("");
    }
}
