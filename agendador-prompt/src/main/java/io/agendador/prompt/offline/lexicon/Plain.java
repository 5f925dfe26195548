package io.agendador.prompt.offline.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they are compared: lower case, without accents. */
public final class Plain {

    /** Short words that only their accents tell from others. */
    private static final Map<String, String> TOLD_APART =
            Map.of("é", "eh", "está", "estah", "estão", "estao", "pôr", "poer", "ñ", "nao", "sô", "soh");

    private static final String MARKED = "áàâãéêíóôõúüç";
    private static final String UNMARKED = "aaaaeeiooouuc";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    public static String of(String word) {
        String apart = TOLD_APART.get(word);
        String usual = apart != null ? apart : usual(word);
        return usual != null ? usual : made(word);
    }

    /** The word if it has only what Portuguese is written with, in small letters, as the lexicon's thousands have; or null. */
    private static @Nullable String usual(String word) {
        StringBuilder plain = null;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == ' ') {
                continue;
            }
            int marked = MARKED.indexOf(letter);
            if (marked < 0) {
                return null;
            }
            plain = plain == null ? new StringBuilder(word) : plain;
            plain.setCharAt(at, UNMARKED.charAt(marked));
        }
        return plain == null ? word : plain.toString();
    }

    private static String made(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String apart = TOLD_APART.get(lower);
        String plain = apart != null
                ? apart
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
        // Marks without a letter are not nothing: they are to be asked about.
        return plain.isEmpty() ? word : plain;
    }
}
