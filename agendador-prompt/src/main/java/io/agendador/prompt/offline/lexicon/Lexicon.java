package io.agendador.prompt.offline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and phrases that are known, and what each stands for. Immutable once read. */
public final class Lexicon {

    /** What a phrase stands for. */
    public record Entry(Sign sign, String value) {}

    /** An entry and how many words of the prompt it takes. */
    public record Match(Entry entry, int words) {}

    /** What is no slip of the pen, and nothing else. */
    static final Entry ORDINARY = new Entry(Sign.UNKNOWN, "ordinary");

    /** Which words may follow, and what is meant if none does. */
    private static final class Node {
        Map<String, Node> next = Map.of();

        @Nullable
        Entry entry;

        Node follow(String word) {
            if (next.isEmpty()) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(word, any -> new Node());
        }

        /** One for all that are the same, as the alternatives within a phrase make thousands. */
        Node shared(Map<Form, Node> all) {
            if (!next.isEmpty()) {
                next.replaceAll((word, node) -> node.shared(all));
            }
            return all.computeIfAbsent(new Form(entry, next), any -> this);
        }
    }

    /** What makes nodes the same; those that follow are shared already. */
    private record Form(@Nullable Entry entry, Map<String, Node> next) {}

    /** Nothing is read of these, so that no slip becomes one. */
    private static final Set<Sign> IDLE = Set.of(Sign.PAST, Sign.TOLD, Sign.UNKNOWN);

    private final Node root = new Node();
    private final Map<String, Entry> single = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Goals goals = new Goals();
    private final Map<String, String> shorts = new HashMap<>();
    private final Set<String> derived = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();

    private Lexicon() {}

    /**
     * A lexicon of such a file's text.
     *
     * @throws InvalidResourceException naming the line that is not as it should be
     */
    public static Lexicon read(String name, Reader text) throws IOException {
        Map<String, Entry> written = new LinkedHashMap<>();
        Map<String, Entry> inflected = new LinkedHashMap<>();
        Map<String, Entry> derived = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(text)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    new LexiconLine(name, number, line).into(written, inflected, derived);
                }
            }
        }
        Lexicon lexicon = new Lexicon();
        written.forEach(lexicon::shorten);
        written.values().removeIf(it -> it.sign() == Sign.SHORT);
        derived.keySet().removeIf(it -> inflected.containsKey(it) || written.containsKey(it));
        lexicon.addAll(inflected);
        lexicon.addAll(written);
        // What is only derived may be no word at all: it is known as it stands, and no goal of a slip of the pen.
        Set<String> vocabulary = new HashSet<>(lexicon.vocabulary);
        lexicon.addAll(derived);
        lexicon.derived.addAll(lexicon.vocabulary);
        lexicon.vocabulary.retainAll(vocabulary);
        lexicon.root.shared(new HashMap<>());
        lexicon.vocabulary.forEach(lexicon::aim);
        lexicon.derived.stream()
                .filter(it -> !lexicon.vocabulary.contains(it))
                .forEach(it -> lexicon.goals.rival(it, lexicon.single.get(it)));
        return lexicon;
    }

    private void shorten(String phrase, Entry entry) {
        if (entry.sign() == Sign.SHORT) {
            shorts.put(phrase, Plain.of(entry.value()));
        }
    }

    private void addAll(Map<String, Entry> phrases) {
        phrases.forEach((phrase, entry) -> {
            if (entry.equals(ORDINARY)) {
                ordinary.add(phrase);
            } else {
                add(phrase, entry);
            }
        });
    }

    private void add(String phrase, Entry entry) {
        Node node = root;
        List<String> words = plain(phrase);
        for (String word : words) {
            node = node.follow(word);
            vocabulary.add(word);
        }
        node.entry = entry;
        if (words.size() == 1) {
            single.put(words.get(0), entry);
        }
    }

    /** The {@link #words} of a phrase. Hardly any has a sign or a word that is to be taken apart or told from another. */
    private List<String> plain(String phrase) {
        if (phrase.contains("num ") || !phrase.chars().allMatch(it -> it == ' ' || Character.isLetter(it))) {
            return words(phrase).stream().map(Word::plain).toList();
        }
        String[] words = phrase.split(" ");
        for (int at = 0; at < words.length; at++) {
            words[at] = shorts.getOrDefault(words[at], words[at]);
        }
        return List.of(words);
    }

    private void aim(String word) {
        Entry entry = single.get(word);
        if (entry == null || !IDLE.contains(entry.sign())) {
            goals.add(word, entry);
        }
    }

    /** The words of a text; what people abbreviate is compared as the word it stands for. */
    public List<Word> words(String text) {
        return Enclitics.apart(Spoken.denied(Word.of(text), this::done), this::done).stream()
                .map(it -> it.plain(shorts.getOrDefault(it.plain(), it.plain())))
                .toList();
    }

    /** Whether the word says by itself what is to be done. */
    private boolean done(String plain) {
        Entry entry = single.get(plain);
        return entry != null
                && entry.sign().compareTo(Sign.REGENERATE) >= 0
                && entry.sign().compareTo(Sign.ABSENT) < 0;
    }

    /** Whether the word stands for something by itself. */
    public boolean knows(String plain) {
        return single.containsKey(plain);
    }

    /** The longest phrase that begins here. */
    public @Nullable Match longest(List<Word> words, int from) {
        Match best = null;
        Node node = root;
        for (int at = from; at < words.size(); at++) {
            String plain = words.get(at).plain();
            if (plain.equals("-") && at > from && insideWord(words, at)) {
                continue;
            }
            Node next = node.next.get(plain);
            if (next == null) {
                return best;
            }
            node = next;
            if (node.entry != null) {
                best = new Match(node.entry, at - from + 1);
            }
        }
        return best;
    }

    /** Whether any phrase holds the word. */
    public boolean holds(String plain) {
        return vocabulary.contains(plain) || derived.contains(plain);
    }

    /** Whether it is a word as it stands, though nothing is read of it. */
    public boolean ordinary(String plain) {
        return ordinary.contains(plain);
    }

    /** The only known word that is a slip of the pen away from this one; nothing if there are several, or none. */
    public @Nullable Slip slip(String plain) {
        return goals.slip(plain);
    }

    /** A word nearly written, and how many letters are wrong. */
    public record Slip(String word, int distance) {}

    private static boolean insideWord(List<Word> words, int at) {
        return at + 1 < words.size()
                && words.get(at - 1).to() == words.get(at).from()
                && words.get(at).to() == words.get(at + 1).from();
    }
}
