package io.agendador.google.emulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What a client asks.
 *
 * @param path as it was sent, that is percent-encoded
 * @param headers by their names in lower case
 * @param body as it is meant: no longer compressed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody writes into it
record Request(String method, String path, Query query, Map<String, String> headers, byte[] body) {

    /** Of a body that is to be looked at. A few compressed bytes can become many: no more than one beyond is read. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /**
     * Undoes what clients do on the way: compressed bodies, methods in a header, long queries in a form.
     *
     * @param target a path with its query, or a whole address
     */
    static Request of(String method, String target, Map<String, String> headers, byte[] body) throws IOException {
        URI uri = URI.create(target);
        String path = uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        byte[] plain = "gzip".equals(lower.remove("content-encoding")) ? unzipped(body) : body;
        String meant = lower.getOrDefault("x-http-method-override", method).toUpperCase(Locale.ROOT);
        if (method.equals("POST") && meant.equals("GET")) {
            query = new String(plain, StandardCharsets.UTF_8);
            plain = new byte[0];
        }
        return new Request(meant, path, Query.parse(query), lower, plain);
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** What stands after {@code Bearer}. */
    Optional<String> token() {
        return header("authorization")
                .filter(it -> it.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(it -> it.substring(7).trim())
                .filter(it -> !it.isEmpty());
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
