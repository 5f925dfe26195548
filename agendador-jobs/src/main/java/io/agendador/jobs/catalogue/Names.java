package io.agendador.jobs.catalogue;

import java.util.regex.Pattern;

/** How jobs, categories, lanes and profiles may be called. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Names() {}

    static boolean fits(String name) {
        return NAME.matcher(name).matches() && name.length() <= LONGEST;
    }

    static void check(String what, String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException(what + " is lower-case words joined by - or _, at most " + LONGEST
                    + " characters; not '" + name + "'");
        }
    }
}
