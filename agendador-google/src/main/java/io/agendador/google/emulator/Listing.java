package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists in pages. */
final class Listing {

    /** Parameters that may differ from page to page. */
    private static final Set<String> OF_PAGE = Set.of(
            "pageToken",
            "syncToken",
            "maxResults",
            "fields",
            "alt",
            "prettyPrint",
            "key",
            "quotaUser",
            "timeZone",
            "maxAttendees");

    private Listing() {}

    /** A short list of an account's or a calendar's other things; by position in the order given. */
    static Response plain(Call call, String kind, List<JsonObject> all) {
        String bound = bound(call, call.names().toString(), Set.of());
        Cursor cursor = call.query()
                .first("pageToken")
                .map(it -> Cursor.parse(it, "pageToken", bound))
                .orElseGet(() -> Cursor.full(bound, call.records().last()));
        List<Page.Item> items = all.stream()
                .map(it -> new Page.Item(Json.string(it, "id").orElse(""), () -> it))
                .toList();
        Page page = Page.of(call.settings(), items, cursor, size(call, 100, 250));
        JsonObject list = new JsonObject();
        list.addProperty("kind", kind);
        return answer(call, list, page, cursor, false);
    }

    /** The page as it is answered. */
    static Response answer(Call call, JsonObject list, Page page, Cursor cursor, boolean syncs) {
        list.add(
                "items",
                Json.array(page.items().stream().map(it -> it.document().get()).toList()));
        list.addProperty("etag", "\"" + digest(Json.text(list.get("items"))) + "\"");
        if (page.more()) {
            list.addProperty("nextPageToken", cursor.next(page.last()).token());
        } else if (syncs) {
            list.addProperty("nextSyncToken", new Cursor(syncBound(call), cursor.upTo(), cursor.upTo(), 0, "").token());
        }
        return call.versioned(list);
    }

    static int size(Call call, int usual, int most) {
        int wanted = call.query().number("maxResults", usual);
        if (wanted < 1) {
            throw new Refused(Reason.INVALID_PARAMETER, "maxResults");
        }
        return Math.min(wanted, most);
    }

    /** What a page token belongs to: all but what may differ. */
    static String bound(Call call, String place, Set<String> besides) {
        Set<String> ignored = new java.util.TreeSet<>(OF_PAGE);
        ignored.addAll(besides);
        return digest(call.operation() + place + call.query().without(ignored));
    }

    /** What a sync token belongs to: the calendar, and what must stay the same from sync to sync. */
    static String syncBound(Call call) {
        Set<String> besides = new java.util.TreeSet<>(EventFilter.NOT_WITH_SYNC);
        besides.add("showDeleted");
        return "s" + bound(call, call.name("calendarId"), besides);
    }

    static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
