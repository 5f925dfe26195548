package io.agendador.prompt.offline.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells "num" for "não" from "num" for "em um", as people speak and write. */
final class Spoken {

    /** What follows it for "não" though it says nothing of what is to be done. */
    private static final Set<String> VERBS = Set.of(
            "pode",
            "podem",
            "posso",
            "vai",
            "vao",
            "vou",
            "quer",
            "querem",
            "quero",
            "consegue",
            "conseguem",
            "precisa",
            "precisam",
            "deve",
            "devem",
            "esta",
            "estao",
            "ta",
            "tao",
            "da",
            "aguenta",
            "topa",
            "aceita",
            "dobra",
            "dobram",
            "usa",
            "carece");

    private Spoken() {}

    /** "Num vem": before a verb the word denies; before a noun it is "em um". {@code verb} knows what is to be done. */
    static List<Word> denied(List<Word> words, Predicate<String> verb) {
        List<Word> denied = new ArrayList<>(words);
        for (int at = 0; at + 1 < words.size(); at++) {
            String next = words.get(at + 1).plain();
            if (words.get(at).plain().equals("num") && (verb.test(next) || VERBS.contains(next))) {
                denied.set(at, words.get(at).plain("nao"));
            }
        }
        return denied;
    }
}
