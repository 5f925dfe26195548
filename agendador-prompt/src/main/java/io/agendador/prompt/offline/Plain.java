package io.agendador.prompt.offline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as they are compared: lower case, without accents. */
final class Plain {

    /** Short words that only their accents tell from others. */
    private static final Map<String, String> TOLD_APART =
            Map.of("é", "eh", "está", "estah", "estão", "estao", "pôr", "poer", "ñ", "nao", "sô", "soh");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    static String of(String word) {
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
