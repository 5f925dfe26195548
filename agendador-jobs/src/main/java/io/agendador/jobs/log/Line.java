package io.agendador.jobs.log;

import java.util.Locale;
import java.util.regex.Pattern;

/** {@code key=value} after {@code key=value}; what is not plain is in quotes. */
final class Line {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.:+-]+");

    private final StringBuilder text = new StringBuilder();

    Line with(String key, Object value) {
        String word = value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        text.append(text.isEmpty() ? "" : " ").append(key).append('=');
        text.append(PLAIN.matcher(word).matches() ? word : quoted(word));
        return this;
    }

    private static String quoted(String word) {
        // A line stays one line, whatever a name holds.
        String oneLine = word.replaceAll("\\p{Cntrl}|\\R", " ");
        return '"' + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
