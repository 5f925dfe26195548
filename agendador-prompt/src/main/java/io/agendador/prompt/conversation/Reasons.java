package io.agendador.prompt.conversation;

/** What people give as a reason, as core records it. */
final class Reasons {

    private static final int LONGEST = 200;

    private Reasons() {}

    /** One line of printable text, cut if it is long. */
    static String oneLine(String said) {
        String line = said.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.substring(0, end);
    }
}
