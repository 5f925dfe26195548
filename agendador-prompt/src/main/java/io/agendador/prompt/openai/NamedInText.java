package io.agendador.prompt.openai;

import io.agendador.review.NameSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of some people or places a text names beyond doubt: by a full name or an alias, or by words of a name that nobody
 * else bears. Case and accents do not matter.
 */
final class NamedInText {

    /** Words that join names and tell nobody apart. */
    private static final Set<String> JOINTS = Set.of("a", "da", "das", "de", "do", "dos", "e", "o");

    private NamedInText() {}

    /**
     * The names of those.
     *
     * @param called what each is called, by its name: the name itself and aliases
     */
    static Set<String> in(String text, Map<String, Collection<String>> called) {
        Set<String> named = new TreeSet<>();
        List<String> rest = words(text);
        phrases(called).forEach((phrase, bearers) -> {
            if (take(rest, phrase)) {
                named.addAll(bearers);
            }
        });
        Map<String, Set<String>> parts = new TreeMap<>();
        called.forEach((name, calls) -> parts.put(name, parts(calls, rest)));
        parts.keySet().stream().filter(it -> alone(it, parts)).forEach(named::add);
        return named;
    }

    /** The text's words in the form in which they are compared. */
    static List<String> words(String text) {
        return Stream.of(NameSearch.plain(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** All names and aliases, the longest first, so that a name within another one is not taken for itself. */
    private static Map<List<String>, Set<String>> phrases(Map<String, Collection<String>> called) {
        Comparator<List<String>> longestFirst =
                Comparator.<List<String>>comparingInt(it -> -it.size()).thenComparing(it -> String.join(" ", it));
        Map<List<String>, Set<String>> phrases = new TreeMap<>(longestFirst);
        called.forEach((name, calls) -> calls.stream()
                .map(NamedInText::words)
                .filter(it -> !it.isEmpty())
                .forEach(it ->
                        phrases.computeIfAbsent(it, any -> new TreeSet<>()).add(name)));
        // Two that are called the same are not told apart by it.
        phrases.values().removeIf(it -> it.size() > 1);
        return phrases;
    }

    /** Takes the phrase out of the words wherever it stands; a gap stays, over which no other phrase reaches. */
    private static boolean take(List<String> words, List<String> phrase) {
        boolean found = false;
        int at = Collections.indexOfSubList(words, phrase);
        while (at >= 0) {
            found = true;
            Collections.fill(words.subList(at, at + phrase.size()), "");
            at = Collections.indexOfSubList(words, phrase);
        }
        return found;
    }

    private static Set<String> parts(Collection<String> calls, List<String> words) {
        Set<String> parts = calls.stream()
                .flatMap(it -> words(it).stream())
                .filter(it -> !JOINTS.contains(it))
                .collect(Collectors.toCollection(TreeSet::new));
        parts.retainAll(words);
        return parts;
    }

    /** Whether the words that stand for it stand for nobody else as well. */
    private static boolean alone(String name, Map<String, Set<String>> parts) {
        Set<String> own = parts.getOrDefault(name, Set.of());
        return !own.isEmpty()
                && parts.entrySet().stream()
                        .noneMatch(
                                it -> !it.getKey().equals(name) && it.getValue().containsAll(own));
    }
}
