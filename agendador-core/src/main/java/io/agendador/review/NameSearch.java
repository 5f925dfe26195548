package io.agendador.review;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds what people mean by a name they type: case and accents do not matter, a part that only one bears is enough.
 *
 * @param <T> what is found
 */
public final class NameSearch<T> {

    private final Collection<T> things;
    private final Function<T, List<String>> names;

    /**
     * A search among these things.
     *
     * @param names what each is called: its name first, then aliases
     */
    public NameSearch(Collection<T> things, Function<T, List<String>> names) {
        this.things = List.copyOf(things);
        this.names = names;
    }

    /** The one of this name or alias; else the only one of whose names the words are a part; else nothing. */
    public Optional<T> find(String typed) {
        String wanted = plain(typed);
        return only(wanted, String::equals).or(() -> only(wanted, NameSearch::holdsWords));
    }

    /** The name of the one whose names, or one word of them, differ in the fewest letters: few enough to be a slip. */
    public Optional<String> nearest(String typed) {
        Map<String, String> nameByPart = new LinkedHashMap<>();
        for (T thing : things) {
            List<String> called = names.apply(thing);
            called.stream()
                    .flatMap(it -> Stream.concat(Stream.of(it), Stream.of(it.split(" ", -1))))
                    .forEach(part -> nameByPart.putIfAbsent(part, called.get(0)));
        }
        return nearest(typed, nameByPart.keySet()).map(nameByPart::get);
    }

    /**
     * The candidate with the fewest letters of difference (missing, too many, another, two exchanged), if they are few
     * enough to be a slip: a third of what was typed, at least one. The first of equals.
     */
    public static Optional<String> nearest(String typed, Collection<String> candidates) {
        String wanted = plain(typed);
        int allowed = Math.max(1, wanted.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            // The bound falls with each find, so that a crowd of candidates costs little.
            int distance = new DamerauLevenshteinDistance(allowed).apply(wanted, plain(candidate));
            if (distance == 0) {
                return Optional.of(candidate);
            }
            if (distance > 0) {
                nearest = Optional.of(candidate);
                allowed = distance - 1;
            }
        }
        return nearest;
    }

    /** Lower case without accents and without spaces at the ends. */
    public static String plain(String name) {
        String letters = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT);
    }

    private Optional<T> only(String wanted, Match match) {
        List<T> found = things.stream()
                .filter(it -> names.apply(it).stream().anyMatch(name -> match.fits(plain(name), wanted)))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean holdsWords(String name, String words) {
        return !words.isEmpty() && (" " + name + " ").contains(" " + words + " ");
    }

    @FunctionalInterface
    private interface Match {
        boolean fits(String name, String wanted);
    }
}
