package io.agendador.google.oracle;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.People;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that Google holds at one moment, deleted events too. */
public record Sight(SortedMap<Key, JsonObject> events) {

    public static Sight of(People people) {
        SortedMap<Key, JsonObject> events = new TreeMap<>();
        for (JsonObject calendar : people.calendars()) {
            String id = String.valueOf(Shown.text(calendar, "id"));
            people.everything(id).forEach(it -> events.put(new Key(id, String.valueOf(Shown.text(it, "id"))), it));
        }
        return new Sight(Collections.unmodifiableSortedMap(events));
    }

    @Nullable
    public JsonObject at(Key key) {
        return events.get(key);
    }
}
