package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which events a list is about. */
final class EventFilter {

    /** Parameters that a sync token makes impossible. */
    static final List<String> NOT_WITH_SYNC = List.of(
            "iCalUID",
            "orderBy",
            "privateExtendedProperty",
            "q",
            "sharedExtendedProperty",
            "timeMin",
            "timeMax",
            "updatedMin");

    /** With one of them, a full list ends without a sync token. */
    private static final List<String> WITHOUT_TOKEN =
            List.of("iCalUID", "orderBy", "privateExtendedProperty", "q", "sharedExtendedProperty", "updatedMin");

    /** So long the past is remembered. */
    private static final Duration MEMORY = Duration.ofDays(28);

    private final Query query;
    private final ZoneId zone;
    private final boolean incremental;
    private final Optional<Instant> from;
    private final Optional<Instant> until;
    private final Optional<Instant> updated;

    EventFilter(Call call, ZoneId zone, boolean incremental) {
        this.query = call.query();
        this.zone = zone;
        this.incremental = incremental;
        this.from = instant("timeMin");
        this.until = instant("timeMax");
        this.updated = instant("updatedMin");
        check(call);
    }

    private void check(Call call) {
        if (query.has("syncToken")) {
            NOT_WITH_SYNC.stream().filter(query::has).forEach(it -> {
                throw new Refused(Reason.INVALID_PARAMETER, it);
            });
            if (query.first("showDeleted").filter("false"::equals).isPresent()) {
                throw new Refused(Reason.INVALID_PARAMETER, "showDeleted");
            }
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new Refused(Reason.TIME_RANGE_EMPTY);
        }
        if (updated.filter(it -> it.isBefore(call.now().minus(MEMORY))).isPresent()) {
            throw new Refused(Reason.UPDATED_MIN_TOO_LONG_AGO);
        }
        query.first("orderBy").ifPresent(it -> {
            boolean possible = it.equals("updated") || (it.equals("startTime") && singles());
            if (!possible) {
                throw new Refused(Reason.INVALID_PARAMETER, "orderBy");
            }
        });
    }

    private Optional<Instant> instant(String name) {
        try {
            return query.first(name)
                    .map(it -> OffsetDateTime.parse(it.replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            throw new Refused(Reason.INVALID_PARAMETER, name);
        }
    }

    boolean singles() {
        return query.flag("singleEvents");
    }

    /** Whether the list ends with a sync token. */
    boolean syncs() {
        return WITHOUT_TOKEN.stream().noneMatch(query::has);
    }

    /** Where recurring events end that have no end. */
    Instant horizon(Call call) {
        return until.orElseGet(() -> call.now().plus(call.settings().horizon()));
    }

    boolean takes(JsonObject event) {
        boolean type =
                query.all("eventTypes").isEmpty() || query.all("eventTypes").contains(EventTypes.of(event));
        if (incremental) {
            return type;
        }
        return type && (alive(event) || deletedToo(event)) && within(event) && matches(event);
    }

    private static boolean alive(JsonObject event) {
        return !Json.string(event, "status").orElse("").equals("cancelled");
    }

    private boolean deletedToo(JsonObject event) {
        return query.flag("showDeleted") || updated.isPresent() || (!singles() && event.has("recurringEventId"));
    }

    /** The window's start against the event's end and the other way around; what touches is outside. */
    private boolean within(JsonObject event) {
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        Span span = Span.of(event, zone, until);
        return from.filter(it -> !span.end().isAfter(it)).isEmpty()
                && until.filter(it -> !span.start().isBefore(it)).isEmpty();
    }

    private boolean matches(JsonObject event) {
        return updated.filter(it -> Instant.parse(Json.string(event, "updated").orElseThrow())
                                .isBefore(it))
                        .isEmpty()
                && query.first("iCalUID")
                        .filter(it -> !it.equals(Json.string(event, "iCalUID").orElse("")))
                        .isEmpty()
                && query.first("q").filter(it -> !contains(event, it)).isEmpty()
                && hasAll(event, "private", query.all("privateExtendedProperty"))
                && hasAll(event, "shared", query.all("sharedExtendedProperty"));
    }

    private static boolean contains(JsonObject event, String words) {
        String text = List.of("summary", "description", "location").stream()
                .map(it -> Json.string(event, it).orElse(""))
                .reduce("", (one, other) -> one + "\n" + other)
                .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
                .allMatch(text::contains);
    }

    private static boolean hasAll(JsonObject event, String kind, List<String> wanted) {
        JsonObject has = Json.child(event, "extendedProperties")
                .flatMap(it -> Json.child(it, kind))
                .orElseGet(JsonObject::new);
        return wanted.stream().allMatch(it -> {
            String[] pair = it.split("=", 2);
            return pair.length == 2
                    && Json.string(has, pair[0]).filter(pair[1]::equals).isPresent();
        });
    }
}
