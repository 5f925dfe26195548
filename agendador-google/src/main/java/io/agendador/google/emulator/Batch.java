package io.agendador.google.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many requests in one ({@code multipart/mixed}), answered in their order, each for itself. */
record Batch(List<Part> parts) {

    private static final int MOST = 1000;
    private static final String BOUNDARY = "batch_emulador";
    private static final Pattern DECLARED = Pattern.compile("boundary=\"?([^\";]+)\"?");

    /** @param id the part's {@code Content-ID}; empty where it has none */
    record Part(String id, Request request) {}

    static Batch of(Request envelope) {
        Matcher declared = DECLARED.matcher(envelope.header("content-type").orElse(""));
        if (!declared.find()) {
            throw new Refused(Reason.PARSE_ERROR);
        }
        // Bytes as characters: parts may hold any of them.
        String text = new String(envelope.body(), StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        String[] pieces = ("\r\n" + text).split("\r?\n--" + Pattern.quote(declared.group(1)), -1);
        for (int at = 1; at < pieces.length && !pieces[at].startsWith("--"); at++) {
            parts.add(part(pieces[at].replaceFirst("^[ \t]*\r?\n", ""), envelope));
        }
        if (parts.size() > MOST) {
            throw new Refused(Reason.INVALID_VALUE, "The batch request holds more than 1000 calls.");
        }
        return new Batch(parts);
    }

    private static Part part(String text, Request envelope) {
        String[] outer = text.split("\r?\n\r?\n", 2);
        String[] inner = (outer.length < 2 ? "" : outer[1]).split("\r?\n\r?\n", 2);
        String[] lines = inner[0].strip().split("\r?\n", -1);
        String[] start = lines[0].split(" ", -1);
        if (start.length < 2) {
            throw new Refused(Reason.PARSE_ERROR);
        }
        Map<String, String> headers = new TreeMap<>();
        envelope.token().ifPresent(it -> headers.put("authorization", "Bearer " + it));
        headers.putAll(headers(List.of(lines).subList(1, lines.length)));
        byte[] body = inner.length < 2 ? new byte[0] : body(inner[1], headers);
        try {
            return new Part(
                    headers(List.of(outer[0].split("\r?\n", -1))).getOrDefault("content-id", ""),
                    Request.of(start[0], start[1], headers, body));
        } catch (IOException e) {
            throw new Refused(Reason.PARSE_ERROR);
        }
    }

    private static byte[] body(String text, Map<String, String> headers) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = Optional.ofNullable(headers.get("content-length"))
                .map(it -> Integer.parseInt(it.trim()))
                .orElse(bytes.length);
        return java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    private static Map<String, String> headers(List<String> lines) {
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
            }
        }
        return headers;
    }

    /** Where a part's connection breaks, the batch's does: what comes after it is not done. */
    Response answer(Function<Request, Response> single) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Ending ending = Ending.WHOLE;
        for (Part part : parts) {
            Response response = single.apply(part.request());
            if (!response.arrives()) {
                return response;
            }
            ending = response.ending() == Ending.CUT ? Ending.CUT : ending;
            write(all, part.id(), response);
        }
        all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return Response.of(200, "multipart/mixed; boundary=" + BOUNDARY, all.toByteArray())
                .ending(ending);
    }

    private static void write(ByteArrayOutputStream all, String id, Response response) {
        StringBuilder head = new StringBuilder("--" + BOUNDARY + "\r\nContent-Type: application/http\r\n");
        if (!id.isEmpty()) {
            String answered = id.startsWith("<") ? "<response-" + id.substring(1) : "response-" + id;
            head.append("Content-ID: ").append(answered).append("\r\n");
        }
        head.append("\r\nHTTP/1.1 ").append(response.status()).append(' ').append(phrase(response.status()));
        response.headers()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(value));
        head.append("\r\nContent-Length: ").append(response.body().length).append("\r\n\r\n");
        all.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(response.body());
        all.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String phrase(int status) {
        return status < 300 ? "OK" : "Error";
    }
}
