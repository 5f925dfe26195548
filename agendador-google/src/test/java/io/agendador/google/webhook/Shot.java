package io.agendador.google.webhook;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A request that somebody may send to the endpoint, and the one answer that is right unless it is too busy. */
record Shot(Kind kind, HttpRequest request, int expected) {

    /** What there is to send. */
    enum Kind {
        GENUINE,
        REPLAYED,
        FORGED_TOKEN,
        UNKNOWN_CHANNEL,
        OTHER_RESOURCE,
        OTHERS_TOKEN,
        BAD_NUMBER,
        MISSING_HEADER,
        GIANT_HEADER,
        WRONG_METHOD,
        OVERSIZED,
        ENDLESS
    }

    private static final List<String> METHODS = List.of("GET", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW");
    private static final List<String> NUMBERS = List.of("0", "-7", "x", "1e3", "99999999999999999999", "0x1");
    private static final int LIMIT = (int) WebhookLimits.DEFAULT.largestBody();

    static Shot drawn(Random random, URI address, PushGoogle.Open channel, PushGoogle.Open other, long known) {
        Kind[] kinds = Kind.values();
        Kind kind = kinds[random.nextInt(kinds.length)];
        // Out of order, and never one that was sent before.
        long number = kind == Kind.GENUINE ? (known + 1) ^ 1 : 1 + random.nextInt(1_000_000);
        Map<String, String> headers = new TreeMap<>(channel.headers(number, random.nextBoolean() ? "exists" : "sync"));
        switch (kind) {
            case REPLAYED -> headers.put("X-Goog-Message-Number", "1");
            case FORGED_TOKEN ->
                headers.put("X-Goog-Channel-Token", ChannelToken.drawn(random).secret());
            case UNKNOWN_CHANNEL -> headers.put("X-Goog-Channel-ID", "channel-" + (10_000 + random.nextInt(10_000)));
            case OTHER_RESOURCE -> headers.put("X-Goog-Resource-ID", PushGoogle.resource(other.calendar));
            case OTHERS_TOKEN -> headers.put("X-Goog-Channel-Token", other.token);
            case BAD_NUMBER -> headers.put("X-Goog-Message-Number", NUMBERS.get(random.nextInt(NUMBERS.size())));
            case MISSING_HEADER ->
                headers.remove(List.of(
                                "X-Goog-Channel-ID",
                                "X-Goog-Channel-Token",
                                "X-Goog-Resource-ID",
                                "X-Goog-Message-Number")
                        .get(random.nextInt(4)));
            case GIANT_HEADER -> headers.put("X-Goog-Channel-Token", "x".repeat(1_000 + random.nextInt(200_000)));
            default -> {}
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        request.method(
                kind == Kind.WRONG_METHOD ? METHODS.get(random.nextInt(METHODS.size())) : "POST", body(kind, random));
        return new Shot(kind, request.build(), expected(kind));
    }

    /** Whether it may have been turned away unseen. */
    boolean isTried() {
        return expected == 200 || expected == 401;
    }

    private static BodyPublisher body(Kind kind, Random random) {
        byte[] tooLarge = new byte[LIMIT + 1 + random.nextInt(LIMIT)];
        return switch (kind) {
            case OVERSIZED -> BodyPublishers.ofByteArray(tooLarge);
            case ENDLESS -> BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(tooLarge));
            default -> BodyPublishers.noBody();
        };
    }

    private static int expected(Kind kind) {
        return switch (kind) {
            case GENUINE, REPLAYED -> 200;
            case WRONG_METHOD -> 405;
            case OVERSIZED, ENDLESS -> 413;
            default -> 401;
        };
    }
}
