package io.agendador.bot.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * A text for people, with looks. What is put in stands as it is: nobody writes HTML, so nobody can forget to escape.
 *
 * @param runs its parts, each with one look
 */
public record Rich(List<Run> runs) {

    /** How a part looks. */
    public enum Look {
        PLAIN("", ""),
        BOLD("<b>", "</b>"),
        ITALIC("<i>", "</i>"),
        UNDERLINED("<u>", "</u>"),
        STRUCK("<s>", "</s>"),
        CODE("<code>", "</code>"),
        /** Of equal widths, over lines: for grids. */
        BLOCK("<pre>", "</pre>"),
        QUOTE("<blockquote>", "</blockquote>");

        private final String start;
        private final String end;

        Look(String start, String end) {
            this.start = start;
            this.end = end;
        }
    }

    /** A part of a text. */
    public record Run(Look look, String text) {

        String html() {
            return look.start + escaped(text) + look.end;
        }
    }

    /** No text. */
    public static final Rich EMPTY = new Rich(List.of());

    public Rich {
        runs = List.copyOf(runs);
    }

    /** A text without looks. */
    public static Rich of(String text) {
        return EMPTY.text(text);
    }

    /** This, and some text. */
    public Rich text(String text) {
        return with(Look.PLAIN, text);
    }

    /** This, and a line end. */
    public Rich line() {
        return text("\n");
    }

    /** This, and some bold text. */
    public Rich bold(String text) {
        return with(Look.BOLD, text);
    }

    /** This, and some text that looks like that. Nothing is added for an empty one. */
    public Rich with(Look look, String text) {
        return text.isEmpty() ? this : and(new Rich(List.of(new Run(look, text))));
    }

    /** This, and that. */
    public Rich and(Rich other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Rich(all);
    }

    /** What people read. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        runs.forEach(it -> plain.append(it.text()));
        return plain.toString();
    }

    /** As Telegram takes it. */
    String html() {
        StringBuilder html = new StringBuilder();
        runs.forEach(it -> html.append(it.html()));
        return html.toString();
    }

    /** The part between two places of {@link #plain}. */
    Rich part(int from, int to) {
        List<Run> parts = new ArrayList<>();
        int start = 0;
        for (Run it : runs) {
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, it.text().length());
            if (first < last) {
                parts.add(new Run(it.look(), it.text().substring(first, last)));
            }
            start += it.text().length();
        }
        return new Rich(parts);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // Telegram ends its text there.
                case '\0' -> escaped.append(' ');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
