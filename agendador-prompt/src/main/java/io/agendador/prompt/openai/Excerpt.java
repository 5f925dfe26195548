package io.agendador.prompt.openai;

/** What a model wrote, fit to be shown: one line, nothing invisible, short. */
final class Excerpt {

    private static final int LONGEST_NAME = 80;

    private Excerpt() {}

    static String of(String text) {
        return of(text, LONGEST_NAME);
    }

    /** At most so many characters, the last one a sign that there were more. */
    static String of(String text, int longest) {
        // Cut first: a long text is not worth the search.
        String start = text.substring(0, Math.min(text.length(), 4 * longest));
        String line = start.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
