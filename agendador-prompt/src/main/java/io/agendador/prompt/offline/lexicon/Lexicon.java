package io.agendador.prompt.offline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

    /** Nothing is read of these, so that no slip becomes one. */
    private static final Set<Sign> IDLE = Set.of(Sign.PAST, Sign.TOLD, Sign.UNKNOWN);

    private final Trie phrases = new Trie();
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
        List<LexiconLine> lines = lines(name, text);
        Map<String, Entry> inflected = new LinkedHashMap<>();
        Map<String, Entry> derived = new LinkedHashMap<>();
        lines.forEach(line -> line.verbs(inflected, derived));
        Lexicon lexicon = new Lexicon();
        lexicon.shorten(lines);
        inflected.forEach(lexicon::addIfNew);
        lexicon.write(lines);
        // What is only derived may be no word at all: it is known as it stands, and no goal of a slip of the pen.
        Set<String> vocabulary = new HashSet<>(lexicon.vocabulary);
        derived.forEach(lexicon::addIfNew);
        lexicon.derived.addAll(lexicon.vocabulary);
        lexicon.vocabulary.retainAll(vocabulary);
        lexicon.phrases.shared();
        lexicon.vocabulary.forEach(lexicon::aim);
        lexicon.derived.stream()
                .filter(it -> !lexicon.vocabulary.contains(it))
                .forEach(it -> lexicon.goals.rival(it, lexicon.single.get(it)));
        return lexicon;
    }

    private static List<LexiconLine> lines(String name, Reader text) throws IOException {
        List<LexiconLine> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(text)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new LexiconLine(name, number, line));
                }
            }
        }
        return lines;
    }

    private void shorten(List<LexiconLine> lines) {
        Map<String, Entry> written = new HashMap<>();
        for (LexiconLine line : lines) {
            if (line.entry().sign() == Sign.SHORT) {
                line.phrases(written::putIfAbsent);
            }
        }
        written.forEach((word, entry) -> shorts.put(Plain.of(word), Plain.of(entry.value())));
    }

    /** What is written out prevails over the forms of verbs. */
    private void write(List<LexiconLine> lines) {
        Map<String, String> plain = new HashMap<>();
        Set<Trie> written = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LexiconLine line : lines) {
            if (line.entry().sign() != Sign.SHORT) {
                line.phrases((phrase, entry) -> {
                    List<String> words = plain(phrase, plain);
                    Trie end = phrases.follow(words);
                    if (!written.add(end)) {
                        return end.entry() == null ? ORDINARY : end.entry();
                    }
                    if (entry.equals(ORDINARY)) {
                        ordinary.add(Plain.of(phrase));
                    } else {
                        add(words, end, entry);
                    }
                    return null;
                });
            }
        }
    }

    private void addIfNew(String phrase, Entry entry) {
        List<String> words = plain(phrase, new HashMap<>());
        Trie found = phrases.find(words);
        if ((found != null && found.entry() != null) || ordinary.contains(Plain.of(phrase))) {
            return;
        }
        if (entry.equals(ORDINARY)) {
            ordinary.add(Plain.of(phrase));
        } else {
            add(words, phrases.follow(words), entry);
        }
    }

    private void add(List<String> words, Trie end, Entry entry) {
        end.means(entry);
        vocabulary.addAll(words);
        if (words.size() == 1) {
            single.put(words.get(0), entry);
        }
    }

    /** The {@link #words} of a phrase. Hardly any has a sign or a word that is to be taken apart or told from another. */
    private List<String> plain(String phrase, Map<String, String> known) {
        if (phrase.contains("num ") || !Word.spelled(phrase)) {
            return words(phrase).stream().map(Word::plain).toList();
        }
        List<String> words = new ArrayList<>();
        for (int from = 0, to; from <= phrase.length(); from = to + 1) {
            to = phrase.indexOf(' ', from) < 0 ? phrase.length() : phrase.indexOf(' ', from);
            if (to > from) {
                words.add(known.computeIfAbsent(phrase.substring(from, to), this::plain));
            }
        }
        return words;
    }

    private String plain(String word) {
        String plain = Plain.of(word);
        return shorts.getOrDefault(plain, plain);
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
        Trie said = phrases;
        for (int at = from; at < words.size(); at++) {
            String plain = words.get(at).plain();
            if (plain.equals("-") && at > from && insideWord(words, at)) {
                continue;
            }
            said = said.after(plain);
            if (said == null) {
                return best;
            }
            Entry entry = said.entry();
            if (entry != null) {
                best = new Match(entry, at - from + 1);
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
