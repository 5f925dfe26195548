package io.agendador.prompt.offline.lexicon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which misspellings are slips. Short words may be other words; nothing is forgiven that would be passed over. */
public final class Spelling {

    /** Letters that sound alike. */
    private static final List<String> ALIKE = List.of("scxz", "gj", "iey", "ou", "kcq", "mn", "bv", "lu");

    /** What a slip must never become: it would be passed over, or turn the meaning round. */
    private static final Set<Sign> EXACT = Set.of(
            Sign.LIGHT,
            Sign.OF,
            Sign.IN,
            Sign.A,
            Sign.TO,
            Sign.BY,
            Sign.WITH,
            Sign.ONE,
            Sign.NUMBER,
            Sign.ORDINAL,
            Sign.HER,
            Sign.THERE);

    private Spelling() {}

    /** Whether so few letters are not in both that no more than this may be wrong: cheap, and never wrongly no. */
    public static boolean near(String one, String other, int wrong) {
        return Math.abs(one.length() - other.length()) <= wrong && near(letters(one), letters(other), wrong);
    }

    /** The same of two words' {@link #letters}. */
    static boolean near(int one, int other, int wrong) {
        return Integer.bitCount(one ^ other) <= 2 * wrong;
    }

    /** Which letters a word has, as bits; two letters may share one. */
    static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1 << (word.charAt(at) & 31);
        }
        return letters;
    }

    /** How many letters may be wrong in a word. */
    static int allowed(String word) {
        int length = word.length();
        if (length < 4) {
            return 0;
        }
        return length < 9 ? 1 : 2;
    }

    static boolean forgives(String typed, String known, @Nullable Sign sign) {
        return meant(typed, known, sign)
                && (typed.length() > 5
                        || typed.length() != known.length()
                        || swapped(typed, known)
                        || alike(typed, known));
    }

    /** Whether it may be what a slip was meant to be at all. */
    static boolean meant(String typed, String known, @Nullable Sign sign) {
        return known.length() > 3 && (sign == null || !EXACT.contains(sign) || typed.length() > 5);
    }

    /** The same first letter, one that sounds alike, or the first two exchanged; an h is not heard. */
    static boolean beginAlike(String one, String other) {
        char first = one.charAt(0);
        char letter = other.charAt(0);
        boolean sound = ALIKE.stream().anyMatch(it -> it.indexOf(first) >= 0 && it.indexOf(letter) >= 0);
        boolean exchanged =
                one.length() > 1 && other.length() > 1 && one.charAt(1) == letter && other.charAt(1) == first;
        return first == letter || sound || exchanged || first == 'h' || letter == 'h';
    }

    private static boolean swapped(String typed, String known) {
        return typed.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(known.chars().sorted().boxed().toList());
    }

    private static boolean alike(String typed, String known) {
        for (int at = 0; at < typed.length(); at++) {
            char one = typed.charAt(at);
            char other = known.charAt(at);
            if (one != other && ALIKE.stream().noneMatch(it -> it.indexOf(one) >= 0 && it.indexOf(other) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
