package io.agendador.shell.line;

import io.agendador.review.NameSearch;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What begins as somebody typed: case and accents do not matter, and a later word may begin so if no first one does. */
final class Likeness {

    private Likeness() {}

    static <T> List<T> fitting(List<T> things, Function<T, String> name, String typed) {
        String wanted = NameSearch.plain(typed);
        List<T> first = things.stream()
                .filter(it -> NameSearch.plain(name.apply(it)).startsWith(wanted))
                .toList();
        if (!first.isEmpty()) {
            return first;
        }
        // In --sala=sav the value is looked for, not the option.
        String value = wanted.substring(wanted.lastIndexOf('=') + 1);
        return things.stream()
                .filter(it -> hasWord(NameSearch.plain(name.apply(it)), value))
                .toList();
    }

    private static boolean hasWord(String name, String wanted) {
        return Stream.of(name.split("[\\s=]+", -1)).anyMatch(it -> it.startsWith(wanted));
    }

    /** How all of them begin, spelled as the first one is; nothing if there are none. */
    static String beginning(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String first = names.get(0);
        int length = names.stream().mapToInt(it -> alike(first, it)).min().orElseThrow();
        return first.substring(0, length);
    }

    private static int alike(String first, String other) {
        int length = 0;
        while (length < Math.min(first.length(), other.length())
                && plain(first.charAt(length)).equals(plain(other.charAt(length)))) {
            length++;
        }
        return length > 0 && Character.isHighSurrogate(first.charAt(length - 1)) ? length - 1 : length;
    }

    /** Not stripped: a space is a letter like others here. */
    private static String plain(char letter) {
        return Character.isWhitespace(letter) ? " " : NameSearch.plain(String.valueOf(letter));
    }
}
