package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Location;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes {@code rooms.csv} into a draft. */
final class RoomRows {

    private RoomRows() {}

    static void take(List<Row> rows, Draft draft, References references, Report report) {
        Once<String> once = new Once<>();
        Map<RoomId, Room> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<Location> where = references.location(row, "location");
            String name = row.required("name");
            if (where.isEmpty() || name.isEmpty()) {
                continue;
            }
            Location location = where.get();
            String key = References.roomKey(location, name);
            once.check(row, "name", key);
            Optional<Room> room = room(row, location, name, draft);
            room.ifPresent(it -> draft.put(location, it));
            room.ifPresent(it -> taken.put(it.id(), it));
            if (room.isEmpty()) {
                report.leaveOut(CsvFile.ROOMS, key, row.line());
            }
        }
        Map<RoomId, Room> before = new LinkedHashMap<>();
        draft.present().rooms().forEach(it -> before.put(it.id(), it));
        report.change(Tally.named(CsvFile.ROOMS, before, taken));
    }

    private static Optional<Room> room(Row row, Location location, String name, Draft draft) {
        if (draft.taken(location, name)) {
            row.reject("name", Problem.NOT_ACCEPTED, name, Expected.UNIQUE.name());
        }
        Optional<Room> before = draft.room(location, name);
        RoomId id = before.map(Room::id).orElseGet(() -> new RoomId(draft.newId()));
        boolean active = row.active(before.map(Room::active).orElse(true));
        return row.build(() -> new Room(id, location.id(), name, active));
    }
}
