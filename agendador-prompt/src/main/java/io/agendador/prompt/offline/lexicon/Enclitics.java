package io.agendador.prompt.offline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes apart a verb and the pronoun that is written behind it: "tirá-lo" as "tirar ele", "coloque-a" as "coloque ela". */
final class Enclitics {

    private static final Map<String, String> PRONOUNS = Map.ofEntries(
            Map.entry("o", "ele"),
            Map.entry("a", "ela"),
            Map.entry("os", "eles"),
            Map.entry("as", "elas"),
            Map.entry("lo", "ele"),
            Map.entry("la", "ela"),
            Map.entry("los", "eles"),
            Map.entry("las", "elas"),
            Map.entry("no", "ele"),
            Map.entry("na", "ela"),
            Map.entry("nos", "eles"),
            Map.entry("nas", "elas"));

    private Enclitics() {}

    /** The words with such pronouns as words of their own; {@code verb} knows what is to be done. */
    static List<Word> apart(List<Word> words, Predicate<String> verb) {
        List<Word> apart = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (inside(words, at)) {
                // "Ausentar-se-á": as "se ausentará"
                Word end = words.get(at + 4);
                apart.add(new Word("se", "se", word.from(), word.from()));
                apart.add(new Word(word.text(), word.plain() + end.plain(), word.from(), end.to()));
                at += 4;
                continue;
            }
            String pronoun = hyphenated(words, at) ? words.get(at + 2).plain() : "";
            String infinitive = word.plain() + "r";
            boolean cut = pronoun.startsWith("l") && verb.test(infinitive);
            boolean nasal = pronoun.startsWith("n") && word.plain().matches(".*(?:m|oe|ao)");
            boolean whole = !pronoun.startsWith("l") && !pronoun.startsWith("n") && verb.test(word.plain());
            if (PRONOUNS.containsKey(pronoun) && (cut || whole || (nasal && verb.test(word.plain())))) {
                apart.add(cut ? word.plain(infinitive) : word);
                apart.add(words.get(at + 2).plain(PRONOUNS.getOrDefault(pronoun, pronoun)));
                at += 2;
            } else {
                apart.add(word);
                at += pronoun.equals("se") ? 2 : 0;
            }
        }
        return apart;
    }

    /** The pronoun stands within the verb. */
    private static boolean inside(List<Word> words, int at) {
        return at + 4 < words.size()
                && words.get(at).plain().endsWith("r")
                && words.get(at + 2).plain().equals("se")
                && words.get(at + 3).plain().equals("-")
                && words.get(at + 4).plain().matches("ao?")
                && words.get(at).to() + 1 == words.get(at + 2).from()
                && words.get(at + 2).to() + 1 == words.get(at + 4).from();
    }

    /** A word, a hyphen and a word, nothing between or behind them: not "segunda-a-sexta". */
    private static boolean hyphenated(List<Word> words, int at) {
        return at + 2 < words.size()
                && words.get(at).isWord()
                && words.get(at + 1).plain().equals("-")
                && words.get(at).to() == words.get(at + 1).from()
                && words.get(at + 1).to() == words.get(at + 2).from()
                && (at + 3 == words.size()
                        || !words.get(at + 3).plain().equals("-")
                        || words.get(at + 3).from() > words.get(at + 2).to());
    }
}
