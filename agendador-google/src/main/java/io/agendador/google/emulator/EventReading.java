package io.agendador.google.emulator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reading the resource {@code events}. */
final class EventReading {

    private EventReading() {}

    static Response read(Call call) {
        EventStore store = EventStore.of(call, Role.FREE_BUSY_READER);
        JsonObject event = store.found(call.name("eventId"));
        return call.versioned(EventView.of(call, store.calendar()).of(event));
    }

    static Response list(Call call) {
        EventStore store = EventStore.of(call, Role.FREE_BUSY_READER);
        Cursor cursor = cursor(call, store.calendar().id());
        EventFilter filter = new EventFilter(call, store.calendar().zone(), cursor.incremental());
        List<Page.Item> items =
                (cursor.incremental() ? changes(store, cursor, filter) : everything(store, filter)).toList();
        Page page = Page.of(call.settings(), items, cursor, Listing.size(call, 250, 2500));
        return Listing.answer(call, head(store), page, cursor, filter.syncs());
    }

    static Response instances(Call call) {
        EventStore store = EventStore.of(call, Role.FREE_BUSY_READER);
        String id = call.name("eventId");
        JsonObject master = store.found(id);
        EventFilter filter = new EventFilter(call, store.calendar().zone(), false);
        Cursor cursor = cursor(call, store.calendar().id());
        List<JsonObject> all =
                new ArrayList<>(Series.shown(call.records(), store.calendar(), master, filter.horizon(call)));
        Series.exceptions(call.records(), store.calendar().id(), id).forEach(it -> all.add(it.body()));
        List<Page.Item> items = all.stream()
                .filter(it -> Series.alive(it) || call.query().flag("showDeleted"))
                .filter(filter::takes)
                .map(it -> item(store, Json.string(it, "id").orElseThrow(), it))
                .toList();
        Page page = Page.of(call.settings(), items, cursor, Listing.size(call, 250, 2500));
        return Listing.answer(call, head(store), page, cursor, false);
    }

    /** Where the list goes on, or begins. */
    private static Cursor cursor(Call call, String calendar) {
        String bound = Listing.bound(call, calendar, Set.of());
        Cursor cursor = call.query()
                .first("pageToken")
                .map(it -> Cursor.parse(it, "pageToken", bound))
                .or(() -> call.query().first("syncToken").map(it -> begun(call, it, bound)))
                .orElseGet(() -> Cursor.full(bound, call.records().last()));
        long floor = call.records()
                .find(Kind.FLOOR, calendar, "")
                .map(Entry::changed)
                .orElse(0L);
        if ((cursor.incremental() ? cursor.since() : cursor.upTo()) < floor) {
            throw new Refused(Reason.FULL_SYNC_REQUIRED);
        }
        return cursor;
    }

    private static Cursor begun(Call call, String token, String bound) {
        Cursor synced = Cursor.parse(token, "syncToken", Listing.syncBound(call));
        return new Cursor(bound, synced.since(), call.records().last(), 0, "");
    }

    private static Stream<Page.Item> everything(EventStore store, EventFilter filter) {
        Instant horizon = filter.horizon(store.call());
        return store.all().stream()
                .map(Entry::body)
                .flatMap(it -> filter.singles()
                        ? Series.shown(store.call().records(), store.calendar(), it, horizon).stream()
                        : Stream.of(it))
                .filter(filter::takes)
                .map(it -> item(store, position(store, it), it));
    }

    private static Stream<Page.Item> changes(EventStore store, Cursor cursor, EventFilter filter) {
        Records records = store.call().records();
        Instant horizon = filter.horizon(store.call());
        Stream<Entry> events = records.changed(Kind.EVENT, store.calendar().id(), cursor.since()).stream();
        Stream<Entry> gone = filter.singles()
                ? records.changed(Kind.GONE, store.calendar().id(), cursor.since()).stream()
                : Stream.empty();
        return Stream.concat(events, gone)
                .filter(it -> it.changed() <= cursor.upTo())
                .flatMap(it -> {
                    Stream<JsonObject> shown = filter.singles()
                            ? Series.shown(records, store.calendar(), it.body(), horizon).stream()
                            : Stream.of(it.body());
                    return shown.filter(filter::takes)
                            .map(event -> item(
                                    store,
                                    "%019d/%s"
                                            .formatted(
                                                    it.changed(),
                                                    Json.string(event, "id").orElseThrow()),
                                    event));
                });
    }

    private static String position(EventStore store, JsonObject event) {
        String id = Json.string(event, "id").orElseThrow();
        return switch (store.call().query().first("orderBy").orElse("")) {
            case "startTime" -> {
                Moment start = Moment.parse(event, "start", store.calendar().zone());
                yield "%019d/%s".formatted(start.instant().getEpochSecond() + 100_000_000_000L, id);
            }
            case "updated" -> Json.string(event, "updated").orElse("") + "/" + id;
            default -> id;
        };
    }

    private static Page.Item item(EventStore store, String position, JsonObject event) {
        EventView view = EventView.of(store.call(), store.calendar());
        return new Page.Item(position, () -> view.inList(event));
    }

    private static JsonObject head(EventStore store) {
        JsonObject list = new JsonObject();
        list.addProperty("kind", "calendar#events");
        Json.copy(store.calendar().document(), list, List.of("summary", "description"));
        list.addProperty("timeZone", store.calendar().zone().getId());
        list.addProperty("accessRole", store.calendar().role().code());
        list.addProperty("updated", store.call().stamp());
        list.add("defaultReminders", new JsonArray());
        return list;
    }
}
