package io.agendador.prompt.offline.lexicon;

import io.agendador.prompt.offline.lexicon.Lexicon.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the lexicon: {@code SIGN:VALUE = phrase, phrase}. */
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

    void into(Map<String, Entry> written, Map<String, Entry> inflected, Map<String, Entry> derived) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw wrong("SIGN = phrase, phrase");
        }
        Entry entry = entry(text.substring(0, equals).strip());
        for (String phrase : text.substring(equals + 1).split(",", -1)) {
            String plain = phrase.strip();
            if (plain.isEmpty()) {
                throw wrong("a phrase between two commas");
            }
            for (String variant : variants(plain)) {
                if (variant.indexOf('[') < 0) {
                    phrase(variant, entry, written, inflected, derived);
                } else {
                    phrase(NOUN.matcher(variant).replaceAll("$1"), valued(variant, entry), written, inflected, derived);
                }
            }
        }
    }

    /** "Com [gripe]" names by its noun what the line has one value for. */
    private static Entry valued(String phrase, Entry entry) {
        Matcher noun = NOUN.matcher(phrase);
        return noun.find() ? new Entry(entry.sign(), noun.group(1)) : entry;
    }

    private void phrase(
            String plain,
            Entry entry,
            Map<String, Entry> written,
            Map<String, Entry> inflected,
            Map<String, Entry> derived) {
        if (plain.contains("~")) {
            inflect(plain, entry, inflected);
            nouns(plain, entry, derived);
            if (REPEATED.contains(entry.sign()) && plain.matches("(?!re)[^rs ]\\p{L}+~\\p{L}+")) {
                inflect("re" + plain, entry, derived);
                nouns("re" + plain, entry, derived);
            }
        } else {
            numbers(plain).forEach(form -> put(written, form, entry));
        }
    }

    private void inflect(String verb, Entry entry, Map<String, Entry> inflected) {
        forms(verb, AS_IS).forEach(form -> inflected.putIfAbsent(key(form), entry));
        boolean ordinary = entry.equals(Lexicon.ORDINARY);
        forms(verb, FINISHED).forEach(form -> inflected.putIfAbsent(key(form), ordinary ? entry : PAST));
    }

    private void nouns(String verb, Entry entry, Map<String, Entry> derived) {
        if (NAMED.contains(entry.sign())) {
            forms(verb, NOUNS).forEach(form -> derived.putIfAbsent(key(form), entry));
        }
    }

    /**
     * "{de|em} férias" is both; one that is empty may be left out. The outer choice comes first: what stands within another is
     * not tried with those that leave it out.
     */
    private List<String> variants(String phrase) {
        int open = phrase.indexOf('{');
        if (open < 0) {
            return List.of(phrase.strip());
        }
        List<String> found = new ArrayList<>();
        int from = open + 1;
        int depth = 1;
        for (int at = from; depth > 0; at++) {
            if (at == phrase.length()) {
                throw wrong("a } for each {");
            }
            char sign = phrase.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0 || (depth == 1 && sign == '|')) {
                found.add(phrase.substring(from, at));
                from = at + 1;
            }
        }
        String before = phrase.substring(0, open);
        String after = phrase.substring(from);
        return found.stream()
                .flatMap(choice -> variants(before + choice + after).stream())
                .toList();
    }

    private void put(Map<String, Entry> written, String form, Entry entry) {
        Entry before = written.put(key(form), entry);
        if (before != null && !before.equals(entry)) {
            throw wrong("no second meaning of \"" + form + "\" besides " + before.sign());
        }
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

    private static String key(String phrase) {
        return Word.of(phrase).stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    private InvalidResourceException wrong(String expected) {
        return new InvalidResourceException(file, number, text, expected);
    }
}
