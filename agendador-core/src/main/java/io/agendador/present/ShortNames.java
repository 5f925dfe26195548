package io.agendador.present;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Short labels that tell things apart: for each the first of its candidates that nothing else could be called by, cut to
 * a width; where even the last is shared, a number makes the difference.
 */
final class ShortNames {

    private ShortNames() {}

    /**
     * Labels, all different.
     *
     * @param things in an order of their own, which decides who keeps a shared label
     * @param candidates of one thing, the shortest first, at least one
     * @param width the widest label, at least 4
     */
    static <T> Map<T, String> of(Collection<T> things, Function<T, List<String>> candidates, int width) {
        Map<String, Integer> claims = new HashMap<>();
        for (T thing : things) {
            candidates.apply(thing).stream()
                    .map(it -> key(it, width))
                    .distinct()
                    .forEach(it -> claims.merge(it, 1, Integer::sum));
        }
        Map<T, String> labels = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (T thing : things) {
            List<String> own = candidates.apply(thing);
            String label = own.stream()
                    .filter(it -> claims.getOrDefault(key(it, width), 0) == 1 && DisplayWidth.of(it) <= width)
                    .findFirst()
                    .orElse(own.get(own.size() - 1));
            labels.put(thing, distinct(label, width, taken));
        }
        return labels;
    }

    /** First name, aliases, first name with a growing part of the last one, whole name. */
    static List<String> ofPerson(String name, Collection<String> aliases) {
        String[] words = name.split(" +", -1);
        List<String> candidates = new ArrayList<>();
        candidates.add(words[0]);
        candidates.addAll(aliases);
        if (words.length > 1) {
            String last = words[words.length - 1];
            for (int length = 1; length < Math.min(4, last.codePointCount(0, last.length())); length++) {
                candidates.add(words[0] + " " + last.substring(0, last.offsetByCodePoints(0, length)) + ".");
            }
        }
        candidates.add(name);
        return candidates;
    }

    private static String distinct(String label, int width, Set<String> taken) {
        String fitted = DisplayWidth.cut(label, width);
        for (int number = 2; !taken.add(fitted.toLowerCase(Locale.ROOT)); number++) {
            String suffix = "~" + number;
            fitted = DisplayWidth.cut(label, width - suffix.length()) + suffix;
        }
        return fitted;
    }

    private static String key(String candidate, int width) {
        return DisplayWidth.cut(candidate, width).toLowerCase(Locale.ROOT);
    }
}
