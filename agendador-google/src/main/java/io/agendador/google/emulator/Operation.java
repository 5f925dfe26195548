package io.agendador.google.emulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the emulator serves. */
public enum Operation {
    /** Makes a calendar. */
    CALENDARS_INSERT("POST", "calendars"),
    /** Tells about a calendar. */
    CALENDARS_GET("GET", "calendars/{calendarId}"),
    /** Replaces what is said about a calendar. */
    CALENDARS_UPDATE("PUT", "calendars/{calendarId}"),
    /** Changes some of what is said about a calendar. */
    CALENDARS_PATCH("PATCH", "calendars/{calendarId}"),
    /** Deletes a secondary calendar with all that is in it. */
    CALENDARS_DELETE("DELETE", "calendars/{calendarId}"),
    /** The calendars that an account sees. */
    CALENDAR_LIST_LIST("GET", "users/me/calendarList"),
    /** One calendar as an account sees it. */
    CALENDAR_LIST_GET("GET", "users/me/calendarList/{calendarId}"),
    /** Puts a calendar on an account's list. */
    CALENDAR_LIST_INSERT("POST", "users/me/calendarList"),
    /** Replaces how an account sees a calendar. */
    CALENDAR_LIST_UPDATE("PUT", "users/me/calendarList/{calendarId}"),
    /** Changes how an account sees a calendar. */
    CALENDAR_LIST_PATCH("PATCH", "users/me/calendarList/{calendarId}"),
    /** Takes a calendar off an account's list. */
    CALENDAR_LIST_DELETE("DELETE", "users/me/calendarList/{calendarId}"),
    /** Who may do what with a calendar. */
    ACL_LIST("GET", "calendars/{calendarId}/acl"),
    /** One rule of access. */
    ACL_GET("GET", "calendars/{calendarId}/acl/{ruleId}"),
    /** Shares a calendar. */
    ACL_INSERT("POST", "calendars/{calendarId}/acl"),
    /** Replaces a rule of access. */
    ACL_UPDATE("PUT", "calendars/{calendarId}/acl/{ruleId}"),
    /** Changes a rule of access. */
    ACL_PATCH("PATCH", "calendars/{calendarId}/acl/{ruleId}"),
    /** Ends the sharing. */
    ACL_DELETE("DELETE", "calendars/{calendarId}/acl/{ruleId}"),
    /** Lists events, as a whole or what has changed. */
    EVENTS_LIST("GET", "calendars/{calendarId}/events"),
    /** Makes an event. */
    EVENTS_INSERT("POST", "calendars/{calendarId}/events"),
    /** Makes a private copy of somebody's event. */
    EVENTS_IMPORT("POST", "calendars/{calendarId}/events/import"),
    /** Opens a channel on a calendar's events. */
    EVENTS_WATCH("POST", "calendars/{calendarId}/events/watch"),
    /** One event. */
    EVENTS_GET("GET", "calendars/{calendarId}/events/{eventId}"),
    /** Replaces an event. */
    EVENTS_UPDATE("PUT", "calendars/{calendarId}/events/{eventId}"),
    /** Changes an event. */
    EVENTS_PATCH("PATCH", "calendars/{calendarId}/events/{eventId}"),
    /** Deletes an event. */
    EVENTS_DELETE("DELETE", "calendars/{calendarId}/events/{eventId}"),
    /** The single events of a recurring one. */
    EVENTS_INSTANCES("GET", "calendars/{calendarId}/events/{eventId}/instances"),
    /** Moves an event to another calendar. */
    EVENTS_MOVE("POST", "calendars/{calendarId}/events/{eventId}/move"),
    /** Closes a channel. */
    CHANNELS_STOP("POST", "channels/stop"),
    /** When calendars are busy. */
    FREEBUSY_QUERY("POST", "freeBusy"),
    /** Many calls in one; only faults and counts know it. */
    BATCH("POST", "");

    private static final String ROOT = "/calendar/v3/";

    private final String method;
    private final String template;

    Operation(String method, String template) {
        this.method = method;
        this.template = template;
    }

    /** As Google calls it, {@code events.insert} for example. */
    public String id() {
        int at = name().lastIndexOf('_');
        if (at < 0) {
            return "batch";
        }
        StringBuilder id = new StringBuilder();
        for (String word : name().substring(0, at).toLowerCase(Locale.ROOT).split("_", -1)) {
            id.append(id.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return id + "." + name().substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it changes something that others see. */
    public boolean writes() {
        return !method.equals("GET") && this != FREEBUSY_QUERY && this != EVENTS_WATCH && this != CHANNELS_STOP;
    }

    /** What a request asks for. */
    static Optional<Route> of(String method, String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        List<String> segments = List.of(path.substring(ROOT.length()).split("/", -1));
        return Arrays.stream(values())
                .filter(it -> it.method.equals(method))
                .flatMap(it -> it.match(segments).stream())
                .findFirst();
    }

    private Optional<Route> match(List<String> segments) {
        List<String> fixed = new ArrayList<>(List.of(template.split("/", -1)));
        if (segments.size() != fixed.size()) {
            return Optional.empty();
        }
        Map<String, String> names = new TreeMap<>();
        for (int at = 0; at < fixed.size(); at++) {
            if (fixed.get(at).startsWith("{")) {
                String name = fixed.get(at).substring(1, fixed.get(at).length() - 1);
                names.put(name, decoded(segments.get(at)));
                fixed.set(at, segments.get(at));
            }
        }
        return fixed.equals(segments) ? Optional.of(new Route(this, names)) : Optional.empty();
    }

    /** In a path, a plus sign is one. */
    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** An operation and the names in its path. */
    record Route(Operation operation, Map<String, String> names) {}
}
