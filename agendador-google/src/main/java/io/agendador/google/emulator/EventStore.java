package io.agendador.google.emulator;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Records.Entry;
import io.agendador.google.emulator.Records.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The events of one calendar, in one call. */
record EventStore(Call call, CalendarRow calendar) {

    /** @throws Refused if there is no calendar or event of that name, or not enough access */
    static EventStore of(Call call, Role least) {
        return new EventStore(call, Access.calendar(call, least));
    }

    /** An event, deleted ones and single instances of recurring ones too. */
    JsonObject found(String id) {
        return find(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
    }

    Optional<JsonObject> find(String id) {
        return stored(id)
                .or(() -> Series.find(
                        call.records(),
                        calendar,
                        id,
                        call.now().plus(call.settings().horizon())));
    }

    Optional<JsonObject> stored(String id) {
        return call.records().find(Kind.EVENT, calendar.id(), id).map(Entry::body);
    }

    /** Whether an id can't be given again. */
    boolean taken(String id) {
        return call.records().find(Kind.EVENT, calendar.id(), id).isPresent()
                || call.records().find(Kind.BURNT, calendar.id(), id).isPresent();
    }

    /** Stores what an event is from now on, and whatever follows for its instances. */
    JsonObject save(JsonObject event) {
        String id = Json.string(event, "id").orElseThrow();
        Set<String> before = stored(id).map(this::shownIds).orElseGet(TreeSet::new);
        call.store(Kind.EVENT, calendar.id(), id, event);
        Set<String> after = shownIds(event);
        if (Series.recurs(event) || before.size() + after.size() > 2) {
            followMaster(id, event);
        }
        if (Series.recurs(event) || !before.equals(after)) {
            keepGone(event, before, after);
        }
        Channels.changed(call, calendar.id());
        return event;
    }

    private Set<String> shownIds(JsonObject event) {
        return Series.shown(
                        call.records(),
                        calendar,
                        event,
                        call.now().plus(call.settings().horizon()))
                .stream()
                .map(it -> Json.string(it, "id").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Changes to instances that the series no longer has end with them. */
    private void followMaster(String id, JsonObject master) {
        Set<String> instances = Series.recurs(master) && Series.alive(master)
                ? Series.instances(
                                master,
                                calendar.zone(),
                                call.now().plus(call.settings().horizon()))
                        .stream()
                        .map(it -> Json.string(it, "id").orElseThrow())
                        .collect(Collectors.toSet())
                : Set.of();
        for (Entry exception : Series.exceptions(call.records(), calendar.id(), id)) {
            if (Series.alive(exception.body()) && !instances.contains(exception.key())) {
                JsonObject ended = exception.body().deepCopy();
                ended.addProperty("status", "cancelled");
                ended.addProperty("updated", call.stamp());
                call.store(Kind.EVENT, calendar.id(), exception.key(), ended);
            }
        }
    }

    /** Who sees instances only must learn of those that are no more. */
    private void keepGone(JsonObject event, Set<String> before, Set<String> after) {
        String id = Json.string(event, "id").orElseThrow();
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        for (String one : gone) {
            boolean itself = one.equals(id) && !Series.recurs(event);
            if (!itself && stored(one).filter(it -> !Series.recurs(it)).isEmpty()) {
                JsonObject tombstone = event.deepCopy();
                tombstone.remove("recurrence");
                tombstone.addProperty("id", one);
                tombstone.addProperty("status", "cancelled");
                if (!one.equals(id)) {
                    tombstone.addProperty("recurringEventId", id);
                }
                call.store(Kind.GONE, calendar.id(), one, tombstone);
            }
        }
        after.forEach(it -> call.records().remove(Kind.GONE, calendar.id(), it));
    }

    List<Entry> all() {
        return call.records().all(Kind.EVENT, calendar.id());
    }
}
