package io.agendador.google.mapping;

import io.agendador.roster.AssignmentId;
import java.util.regex.Pattern;

/**
 * The mark on an event that the system wrote.
 *
 * @param environment which environment's system
 * @param assignment whose event it is
 * @param hash {@link EventContent#hash} of what was written
 */
public record Tag(Environment environment, AssignmentId assignment, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + Fingerprint.LENGTH + "}");

    public Tag {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("expected a content's hash: 64 hexadecimal digits in lower case");
        }
    }

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
