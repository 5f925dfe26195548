package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opening and closing channels, and what becomes of a change: one message for each open one. */
final class Channels {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-_+/=]{1,64}");
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int LONGEST_TOKEN = 256;

    private Channels() {}

    static Response watch(Call call) {
        CalendarRow row = Access.calendar(call, Role.READER);
        JsonObject body = call.body();
        String id = Json.string(body, "id").orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing channel id."));
        check(call, body, id);
        JsonObject channel = new JsonObject();
        channel.addProperty("id", id);
        channel.addProperty("calendar", row.id());
        channel.addProperty("account", call.account().email());
        channel.addProperty(
                "resourceId", Listing.digest("events of " + row.id()).substring(0, 27));
        channel.addProperty("number", 0);
        channel.addProperty("expires", expiration(call, body).toEpochMilli());
        Json.copy(body, channel, List.of("address", "token"));
        call.store(Kind.CHANNEL_ID, "", id, Json.object(Map.of("calendar", row.id())));
        notify(call, row.id(), id, channel, "sync");
        return Response.json(200, answer(channel));
    }

    private static void check(Call call, JsonObject body, String id) {
        if (!ID.matcher(id).matches()) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid channel id.");
        }
        if (!Json.string(body, "type").orElse("").replace("_", "").equals("webhook")) {
            throw new Refused(Reason.INVALID_VALUE, "Unknown channel type.");
        }
        if (Json.string(body, "token").orElse("").length() > LONGEST_TOKEN) {
            throw new Refused(Reason.INVALID_VALUE, "Channel token too long.");
        }
        if (!addressGood(Json.string(body, "address").orElse(""))) {
            throw new Refused(Reason.WEBHOOK_ADDRESS);
        }
        if (call.records().find(Kind.CHANNEL_ID, "", id).isPresent()) {
            throw new Refused(Reason.CHANNEL_ID_NOT_UNIQUE, "Channel id " + id + " not unique");
        }
    }

    /** Encrypted, or on this machine. */
    private static boolean addressGood(String address) {
        try {
            URI uri = new URI(address);
            boolean here = List.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || (here && "http".equals(uri.getScheme())));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static Instant expiration(Call call, JsonObject body) {
        try {
            Optional<Instant> wanted = Json.string(body, "expiration")
                    .map(it -> Instant.ofEpochMilli(Long.parseLong(it)))
                    .or(() -> Json.child(body, "params")
                            .flatMap(it -> Json.string(it, "ttl"))
                            .map(it -> call.now().plusSeconds(Long.parseLong(it))));
            Instant latest = call.now().plus(LONGEST);
            Instant expiration = wanted.orElseGet(() -> call.now().plus(USUAL));
            return expiration.isAfter(latest) ? latest : expiration;
        } catch (NumberFormatException e) {
            throw new Refused(Reason.INVALID_VALUE, "Invalid expiration.");
        }
    }

    private static JsonObject answer(JsonObject channel) {
        JsonObject answer = new JsonObject();
        answer.addProperty("kind", "api#channel");
        Json.copy(channel, answer, List.of("id", "resourceId", "token"));
        answer.addProperty("resourceUri", Courier.resource(channel));
        answer.addProperty("expiration", channel.get("expires").getAsString());
        return answer;
    }

    static Response stop(Call call) {
        JsonObject body = call.body();
        String id = Json.string(body, "id").orElseThrow(() -> new Refused(Reason.REQUIRED, "Missing channel id."));
        JsonObject channel = call.records()
                .find(Kind.CHANNEL_ID, "", id)
                .flatMap(it -> call.records()
                        .find(Kind.CHANNEL, Json.string(it.body(), "calendar").orElseThrow(), id))
                .map(it -> it.body().deepCopy())
                .filter(it -> Json.string(it, "account")
                        .equals(Optional.of(call.account().email())))
                .filter(it -> Json.string(it, "resourceId").equals(Json.string(body, "resourceId")))
                .filter(it -> !Json.flag(it, "stopped"))
                .orElseThrow(() -> new Refused(Reason.NOT_FOUND, "Channel '" + id + "' not found for project"));
        channel.addProperty("stopped", true);
        call.store(Kind.CHANNEL, Json.string(channel, "calendar").orElseThrow(), id, channel);
        return Response.NO_CONTENT;
    }

    /** Something happened to a calendar's events. */
    static void changed(Call call, String calendar) {
        for (Entry entry : call.records().all(Kind.CHANNEL, calendar)) {
            boolean open = !Json.flag(entry.body(), "stopped")
                    && entry.body().get("expires").getAsLong() > call.now().toEpochMilli();
            if (open) {
                notify(call, calendar, entry.key(), entry.body().deepCopy(), "exists");
            }
        }
    }

    /** Puts a message on its way, or two of them, or none. */
    private static void notify(Call call, String calendar, String id, JsonObject channel, String state) {
        ChannelTraffic traffic = call.settings().traffic();
        Dice dice = Dice.of(call.settings().seed(), call.records().next());
        boolean first = state.equals("sync");
        long number = channel.get("number").getAsLong() + 1 + (first ? 0 : dice.below(traffic.largestGap() + 1));
        channel.addProperty("number", number);
        call.store(Kind.CHANNEL, calendar, id, channel);
        int copies = dice.chance(traffic.dropped()) ? 0 : dice.chance(traffic.duplicated()) ? 2 : 1;
        boolean atOnce = first && traffic.syncFirst();
        for (int copy = 0; copy < (atOnce ? 1 : copies); copy++) {
            long delay = atOnce ? 0 : dice.upTo(traffic.longestDelay().toMillis());
            Courier.queue(
                    call.records(),
                    new Courier.Message(calendar, id, number, state, 0),
                    call.now().plusMillis(delay));
        }
    }
}
