package io.agendador.google.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SHA-256 over several texts, each with its length before it: no two lists of texts look alike. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(String... texts) {
        String all = Stream.of(texts).map(it -> it.length() + ":" + it).collect(Collectors.joining());
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
