package io.agendador.prompt.offline.lexicon;

import io.agendador.prompt.offline.lexicon.Lexicon.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the lexicon: {@code SIGN:VALUE = phrase, phrase}. With their choices the lines come to hundreds of thousands of
 * phrases, so that each is told as it is found and none is kept.
 */
record LexiconLine(String file, int number, String text) {

    private static final Pattern NOUN = Pattern.compile("\\[([^\\[\\]]*)]");

    private static final Map<String, List<String>> AS_IS = Map.of(
            "ar",
            List.of(
                    "ar", "a", "am", "ando", "as", "ará", "arão", "e", "em", "es", "emos", "armos", "arem", "ada",
                    "ado", "adas", "ados", "asse", "assem", "assemos"),
            "er",
            List.of(
                    "er", "e", "em", "endo", "emos", "erá", "a", "am", "as", "es", "amos", "ermos", "erem", "ida",
                    "ido", "idas", "idos", "esse", "essem", "essemos"),
            "ir",
            List.of(
                    "ir", "e", "em", "indo", "irá", "a", "am", "as", "es", "amos", "irmos", "irem", "ida", "ido",
                    "idas", "idos", "isse", "issem", "issemos"));

    private static final Map<String, List<String>> FINISHED = Map.of(
            "ar", List.of("ei", "ou", "aram", "ava", "avam", "amos"),
            "er", List.of("i", "eu", "eram", "ia", "iam"),
            "ir", List.of("i", "iu", "iram", "ia", "iam", "imos"));

    /** The nouns of a verb, and the same done once more: "rebalancear", "o rebalanceamento", "a remontagem". */
    private static final Map<String, List<String>> NOUNS = Map.of(
            "ar", List.of("amento", "amentos", "ação", "ações", "agem"),
            "er", List.of("imento", "imentos"),
            "ir", List.of("imento", "imentos", "ição", "ições"));

    private static final Set<Sign> NAMED = EnumSet.of(
            Sign.REGENERATE,
            Sign.BALANCE,
            Sign.FILL,
            Sign.REPLACE,
            Sign.PUT,
            Sign.REMOVE,
            Sign.CLOSE,
            Sign.OPEN,
            Sign.PIN,
            Sign.UNPIN,
            Sign.CLEAR,
            Sign.LIMIT);

    private static final Set<Sign> REPEATED =
            EnumSet.of(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLOSE, Sign.PIN);

    /** Who tells what was done does not ask for it; "fechamos" may tell either. */
    private static final Entry PAST = new Entry(Sign.PAST, "");

    /** The forms of its verbs; of two that are alike the first counts. */
    void verbs(Map<String, Entry> inflected, Map<String, Entry> derived) {
        each((phrase, entry) -> {
            if (phrase.contains("~")) {
                inflect(phrase, entry, inflected);
                nouns(phrase, entry, derived);
                if (REPEATED.contains(entry.sign()) && phrase.matches("(?!re)[^rs ]\\p{L}+~\\p{L}+")) {
                    inflect("re" + phrase, entry, derived);
                    nouns("re" + phrase, entry, derived);
                }
            }
        });
    }

    /** What is written out; what it is told that a phrase stands for already must be the same. */
    void phrases(BiFunction<String, Entry, @Nullable Entry> written) {
        each((phrase, entry) -> {
            if (!phrase.contains("~")) {
                numbers(phrase).forEach(form -> {
                    Entry before = written.apply(form, entry);
                    if (before != null && !before.equals(entry)) {
                        throw wrong("no second meaning of \"" + form + "\" besides " + before.sign());
                    }
                });
            }
        });
    }

    /** What the line's phrases stand for by themselves. */
    Entry entry() {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw wrong("SIGN = phrase, phrase");
        }
        return entry(text.substring(0, equals).strip());
    }

    private void each(BiConsumer<String, Entry> taker) {
        Entry entry = entry();
        for (String phrase : text.substring(text.indexOf('=') + 1).split(",", -1)) {
            String plain = phrase.strip();
            if (plain.isEmpty()) {
                throw wrong("a phrase between two commas");
            }
            boolean named = plain.indexOf('[') >= 0;
            variants(plain, 0, null, new StringBuilder(), variant -> {
                if (named) {
                    taker.accept(NOUN.matcher(variant).replaceAll("$1"), valued(variant, entry));
                } else {
                    taker.accept(variant, entry);
                }
            });
        }
    }

    /** "Com [gripe]" names by its noun what the line has one value for. */
    private static Entry valued(String phrase, Entry entry) {
        Matcher noun = NOUN.matcher(phrase);
        return noun.find() ? new Entry(entry.sign(), noun.group(1)) : entry;
    }

    private void inflect(String verb, Entry entry, Map<String, Entry> inflected) {
        forms(verb, AS_IS).forEach(form -> inflected.putIfAbsent(form, entry));
        boolean ordinary = entry.equals(Lexicon.ORDINARY);
        forms(verb, FINISHED).forEach(form -> inflected.putIfAbsent(form, ordinary ? entry : PAST));
    }

    private void nouns(String verb, Entry entry, Map<String, Entry> derived) {
        if (NAMED.contains(entry.sign())) {
            forms(verb, NOUNS).forEach(form -> derived.putIfAbsent(form, entry));
        }
    }

    /** Where a phrase goes on behind one of its choices. */
    private record Rest(int from, @Nullable Rest then) {}

    /**
     * "{de|em} férias" is both; one that is empty may be left out. What stands within a choice is not tried with those that
     * leave it out.
     *
     * @param said what was chosen so far
     */
    private void variants(String phrase, int from, @Nullable Rest rest, StringBuilder said, Consumer<String> found) {
        int length = said.length();
        int at = from;
        while (at < phrase.length() && "{|}".indexOf(phrase.charAt(at)) < 0) {
            said.append(phrase.charAt(at++));
        }
        if (at == phrase.length()) {
            if (rest != null) {
                throw wrong("a } for each {");
            }
            found.accept(said.toString());
        } else if (phrase.charAt(at) == '{') {
            List<Integer> choices = choices(phrase, at + 1);
            Rest then = new Rest(choices.get(choices.size() - 1), rest);
            for (int choice : choices.subList(0, choices.size() - 1)) {
                variants(phrase, choice, then, said, found);
            }
        } else if (rest == null) {
            throw wrong("a { for each }");
        } else {
            variants(phrase, rest.from(), rest.then(), said, found);
        }
        said.setLength(length);
    }

    /** Where each choice begins, and last where the phrase goes on behind them. */
    private List<Integer> choices(String phrase, int from) {
        List<Integer> choices = new ArrayList<>(List.of(from));
        int depth = 1;
        for (int at = from; at < phrase.length(); at++) {
            char sign = phrase.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0) {
                choices.add(at + 1);
                return choices;
            }
            if (depth == 1 && sign == '|') {
                choices.add(at + 1);
            }
        }
        throw wrong("a } for each {");
    }

    private Entry entry(String head) {
        String[] parts = head.split(":", 2);
        return Stream.of(Sign.values())
                .filter(it -> it.name().equals(parts[0].strip()))
                .findFirst()
                .map(sign -> new Entry(sign, parts.length > 1 ? parts[1].strip() : ""))
                .orElseThrow(() -> wrong("a sign that exists before the first \"=\""));
    }

    private static Stream<String> numbers(String phrase) {
        return phrase.contains("(s)")
                ? Stream.of(phrase.replace("(s)", ""), phrase.replace("(s)", "s"))
                : Stream.of(phrase);
    }

    private Stream<String> forms(String verb, Map<String, List<String>> endings) {
        String stem = verb.substring(0, verb.indexOf('~'));
        String[] rest = verb.substring(verb.indexOf('~') + 1).split(" ", 2);
        String after = rest.length > 1 ? " " + rest[1] : "";
        List<String> wanted = endings.get(rest[0]);
        if (wanted == null) {
            throw wrong("~ar, ~er or ~ir");
        }
        return wanted.stream().map(it -> soft(stem, it) + it + after);
    }

    /** Before an e the letters c and g are written qu and gu. */
    private static String soft(String stem, String ending) {
        if (!ending.startsWith("e") || stem.length() < 2) {
            return stem;
        }
        return switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> stem.substring(0, stem.length() - 1) + "qu";
            case 'g' -> stem + "u";
            default -> stem;
        };
    }

    private InvalidResourceException wrong(String expected) {
        return new InvalidResourceException(file, number, text, expected);
    }
}
