package io.agendador.google.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A channel's secret: 32 bytes, as 43 characters. Only its hash is ever stored. */
final class ChannelToken {

    private static final int BYTES = 32;

    private final String text;

    private ChannelToken(String text) {
        this.text = text;
    }

    static ChannelToken drawn(RandomGenerator random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new ChannelToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** For Google alone. */
    String secret() {
        return text;
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    String hash() {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** Takes as long for a wrong one as for the right one. */
    static boolean matches(String token, String hash) {
        return MessageDigest.isEqual(sha256(token), HexFormat.of().parseHex(hash));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
