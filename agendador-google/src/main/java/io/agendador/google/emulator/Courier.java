package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Delivers channels' messages once their time has come. Only a few kinds of failure are tried again. */
final class Courier {

    private static final int MOST_ATTEMPTS = 5;

    private final EmulatorState state;
    private final Settings settings;
    private final Delivery delivery;

    Courier(EmulatorState state, Settings settings, Delivery delivery) {
        this.state = state;
        this.settings = settings;
        this.delivery = delivery;
    }

    /**
     * A message on its way.
     *
     * @param attempt how often it was tried
     */
    record Message(String calendar, String channel, long number, String state, int attempt) {

        static Message of(JsonObject body) {
            return new Message(
                    body.get("calendar").getAsString(),
                    body.get("channel").getAsString(),
                    body.get("number").getAsLong(),
                    body.get("state").getAsString(),
                    body.get("attempt").getAsInt());
        }

        Message again() {
            return new Message(calendar, channel, number, state, attempt + 1);
        }

        JsonObject json() {
            return Json.object(Map.of(
                    "calendar", calendar, "channel", channel, "number", number, "state", state, "attempt", attempt));
        }
    }

    private record Sending(Message message, Optional<Notification> notification) {}

    static void queue(Records records, Message message, Instant due) {
        long number = records.next();
        String key = "%019d/%019d".formatted(due.toEpochMilli(), number);
        records.put(new Entry(Kind.MESSAGE, "", key, number, message.json()));
    }

    /** Sends all that is due; returns how many were tried. */
    int deliver(InstantSource clock) {
        int tried = 0;
        Optional<Sending> next = take(clock.instant());
        while (next.isPresent()) {
            if (next.get().notification().isPresent()) {
                tried++;
                int status = delivery.deliver(next.get().notification().get());
                settle(next.get().message(), status, clock.instant());
            }
            next = take(clock.instant());
        }
        return tried;
    }

    private Optional<Sending> take(Instant now) {
        return state.inTransaction(records -> records.all(Kind.MESSAGE, "").stream()
                .findFirst()
                .filter(it -> it.key().compareTo("%019d/~".formatted(now.toEpochMilli())) < 0)
                .map(it -> {
                    records.remove(Kind.MESSAGE, "", it.key());
                    Message message = Message.of(it.body());
                    return new Sending(
                            message,
                            records.find(Kind.CHANNEL, message.calendar(), message.channel())
                                    .map(Entry::body)
                                    .filter(channel -> reachable(channel, now))
                                    .map(channel -> notification(channel, message)));
                }));
    }

    private boolean reachable(JsonObject channel, Instant now) {
        return channel.get("expires").getAsLong() > now.toEpochMilli()
                && (!Json.flag(channel, "stopped") || settings.traffic().afterStop());
    }

    private void settle(Message message, int status, Instant now) {
        boolean again = status == 500 || (status >= 502 && status <= 504);
        if (again && message.attempt() + 1 < MOST_ATTEMPTS) {
            Instant due = now.plus(Duration.ofSeconds(30L << message.attempt()));
            state.inTransaction(records -> {
                queue(records, message.again(), due);
                return true;
            });
        }
    }

    private static Notification notification(JsonObject channel, Message message) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("X-Goog-Channel-ID", message.channel());
        Json.string(channel, "token").ifPresent(it -> headers.put("X-Goog-Channel-Token", it));
        headers.put(
                "X-Goog-Channel-Expiration",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.ofEpochMilli(channel.get("expires").getAsLong()).atOffset(ZoneOffset.UTC)));
        headers.put("X-Goog-Resource-ID", channel.get("resourceId").getAsString());
        headers.put("X-Goog-Resource-URI", resource(channel));
        headers.put("X-Goog-Resource-State", message.state());
        headers.put("X-Goog-Message-Number", Long.toString(message.number()));
        return new Notification(URI.create(channel.get("address").getAsString()), headers);
    }

    static String resource(JsonObject channel) {
        String calendar = channel.get("calendar").getAsString();
        return "https://www.googleapis.com/calendar/v3/calendars/"
                + URLEncoder.encode(calendar, StandardCharsets.UTF_8)
                + "/events?alt=json";
    }
}
