package io.agendador.jobs.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/**
 * What an admin sends to be let in; it is never shown.
 *
 * @param secret 16 characters at least, without spaces
 */
public record AdminToken(String secret) {

    private static final int SHORTEST = 16;

    /** Checks it. */
    public AdminToken {
        if (secret.length() < SHORTEST || secret.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "an admin's token has " + SHORTEST + " characters at least, and no spaces");
        }
    }

    /** In a time that says nothing about how much of it is right. */
    boolean is(String given) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), secret.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "AdminToken[…]";
    }
}
