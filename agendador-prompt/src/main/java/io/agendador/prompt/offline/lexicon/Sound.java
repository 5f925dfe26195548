package io.agendador.prompt.offline.lexicon;

/**
 * How a word sounds, so that what is only spelled otherwise is known: "fexa" is "fecha", "quizer" is "quiser". An x between
 * vowels may sound in three ways, and is taken for "ch".
 */
final class Sound {

    private static final String VOWELS = "aeiou";

    private final String word;
    private final StringBuilder sound = new StringBuilder();

    private Sound(String word) {
        this.word = word;
    }

    static String of(String plain) {
        Sound sound = new Sound(plain);
        int at = 0;
        while (at < plain.length()) {
            at += sound.take(at);
        }
        return sound.sound.toString();
    }

    /** How many letters it took. */
    private int take(int at) {
        char letter = word.charAt(at);
        char next = at(at + 1);
        boolean soft = next == 'e' || next == 'i';
        return switch (letter) {
            case 'c' -> next == 'h' ? add("x", 2) : add(soft ? "s" : "k", 1);
            case 's' -> add("s", next == 's' || (next == 'c' && softly(at + 2)) ? 2 : 1);
            case 'x' -> next == 'c' && softly(at + 2) ? add("s", 2) : add("x", 1);
            case 'z' -> add("s", 1);
            case 'p' -> next == 'h' ? add("f", 2) : add("p", 1);
            case 'l', 'n' -> liquid(at, letter, next);
            case 'm' -> add(VOWELS.indexOf(next) < 0 ? "n" : "m", 1);
            case 'q' -> next == 'u' && softly(at + 2) ? add("k", 2) : add("k", 1);
            case 'g' -> next == 'u' && softly(at + 2) ? add("g", 2) : add(soft ? "j" : "g", 1);
            case 'e' -> next == 'i' && fronted(at + 2) ? add("e", 2) : add("e", 1);
            case 'h' -> 1;
            case 'y' -> add("i", 1);
            case 'w' -> add("v", 1);
            default -> add(String.valueOf(letter), 1);
        };
    }

    /** "Lh", "nh"; an l between a vowel and none is a u: "soutar". */
    private int liquid(int at, char letter, char next) {
        if (next == 'h') {
            return add(letter == 'l' ? "L" : "N", 2);
        }
        boolean vowel = letter == 'l' && at > 0 && VOWELS.indexOf(at(at - 1)) >= 0 && VOWELS.indexOf(next) < 0;
        return add(vowel ? "u" : String.valueOf(letter), 1);
    }

    /** "Deixa" is said "dexa", "primeira" "primera". */
    private boolean fronted(int at) {
        char next = at(at);
        return next == 'x' || next == 'j' || next == 'r' || (next == 'c' && at(at + 1) == 'h');
    }

    private boolean softly(int at) {
        return at(at) == 'e' || at(at) == 'i';
    }

    private char at(int at) {
        return at < word.length() ? word.charAt(at) : ' ';
    }

    private int add(String letters, int taken) {
        sound.append(letters);
        return taken;
    }
}
