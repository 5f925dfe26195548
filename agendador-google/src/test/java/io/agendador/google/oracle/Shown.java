package io.agendador.google.oracle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an event of Google's says, read without any of the code that is tested. */
public final class Shown {

    private Shown() {}

    public static boolean alive(@Nullable JsonObject event) {
        return event != null && !"cancelled".equals(text(event, "status"));
    }

    public static @Nullable String text(JsonObject event, String name) {
        JsonElement value = event.get(name);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    public static String etag(JsonObject event) {
        return Objects.requireNonNull(text(event, "etag"));
    }

    /** The assignment that its tag names; null if it has no tag of ours. */
    public static @Nullable String assignment(@Nullable JsonObject event) {
        if (event == null
                || !event.has("extendedProperties")
                || event.get("extendedProperties").isJsonNull()) {
            return null;
        }
        JsonObject all = event.getAsJsonObject("extendedProperties");
        if (!all.has("private") || all.get("private").isJsonNull()) {
            return null;
        }
        JsonObject tag = all.getAsJsonObject("private");
        boolean ours = "agendador".equals(text(tag, "source")) && "dev".equals(text(tag, "environment"));
        return ours && text(tag, "hash") != null ? text(tag, "assignment") : null;
    }

    public static @Nullable Instant start(JsonObject event) {
        return time(event, "start");
    }

    public static @Nullable Instant end(JsonObject event) {
        return time(event, "end");
    }

    /** Null for a whole day. */
    private static @Nullable Instant time(JsonObject event, String name) {
        if (!event.has(name)) {
            return null;
        }
        String time = text(event.getAsJsonObject(name), "dateTime");
        return time == null ? null : OffsetDateTime.parse(time).toInstant();
    }

    /** A single event by the clock. */
    public static boolean single(JsonObject event) {
        boolean repeats = event.has("recurrence")
                && !event.get("recurrence").isJsonNull()
                && !event.getAsJsonArray("recurrence").isEmpty();
        return start(event) != null && !repeats;
    }

    /** Whether both show the same to people. */
    public static boolean same(@Nullable JsonObject one, @Nullable JsonObject other) {
        if (one == null || other == null) {
            return false;
        }
        return alive(one) == alive(other)
                && Objects.equals(start(one), start(other))
                && Objects.equals(end(one), end(other))
                && single(one) == single(other)
                && Objects.equals(text(one, "summary"), text(other, "summary"))
                && Objects.equals(text(one, "description"), text(other, "description"))
                && Objects.equals(one.get("extendedProperties"), other.get("extendedProperties"));
    }
}
