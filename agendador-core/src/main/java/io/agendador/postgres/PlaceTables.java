package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.HAND_KEPT_DAY;
import static io.agendador.postgres.generated.Tables.LOCATION;
import static io.agendador.postgres.generated.Tables.OPENING_EXCEPTION;
import static io.agendador.postgres.generated.Tables.ROOM;
import static io.agendador.postgres.generated.Tables.ROOM_OPENING;
import static org.jooq.impl.DSL.noCondition;

import io.agendador.postgres.generated.tables.records.HandKeptDayRecord;
import io.agendador.postgres.generated.tables.records.LocationRecord;
import io.agendador.postgres.generated.tables.records.OpeningExceptionRecord;
import io.agendador.postgres.generated.tables.records.RoomOpeningRecord;
import io.agendador.postgres.generated.tables.records.RoomRecord;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Locations, rooms, and when they are open. */
final class PlaceTables {

    private final DSLContext sql;

    PlaceTables(DSLContext sql) {
        this.sql = sql;
    }

    void save(Network network) {
        Difference difference = new Difference(sql);
        difference.update(LOCATION, LOCATION.ID, LOCATION.VERSION, rows(network.locations(), PlaceTables::row));
        difference.update(ROOM, ROOM.ID, ROOM.VERSION, rows(network.rooms(), PlaceTables::row));
        difference.replace(HAND_KEPT_DAY, noCondition(), handKeptDays(network));
        difference.replace(ROOM_OPENING, noCondition(), rows(network.openings(), PlaceTables::row));
        difference.replace(OPENING_EXCEPTION, noCondition(), rows(network.exceptions(), PlaceTables::row));
    }

    List<Location> locations() {
        Map<LocationId, List<DayOfWeek>> handKept =
                sql.selectFrom(HAND_KEPT_DAY).fetchGroups(HAND_KEPT_DAY.LOCATION_ID, HAND_KEPT_DAY.WEEKDAY);
        return sql.selectFrom(LOCATION).fetch(row -> location(row, handKept.getOrDefault(row.getId(), List.of())));
    }

    List<Room> rooms() {
        return sql.selectFrom(ROOM)
                .fetch(row -> new Room(row.getId(), row.getLocationId(), row.getName(), row.getActive()));
    }

    List<RoomOpening> openings() {
        return sql.selectFrom(ROOM_OPENING)
                .fetch(row -> new RoomOpening(row.getRoomId(), row.getWeekday(), row.getShift(), row.getRequiredTag()));
    }

    List<OpeningException> exceptions() {
        return sql.selectFrom(OPENING_EXCEPTION)
                .fetch(row -> new OpeningException(
                        new Slot(row.getRoomId(), row.getDate(), row.getShift()),
                        row.getOpen(),
                        row.getRequiredTag(),
                        row.getReason()));
    }

    private static <T, R> List<R> rows(Collection<T> values, Function<T, R> row) {
        return values.stream().map(row).toList();
    }

    private static LocationRecord row(Location it) {
        return new LocationRecord(
                it.id(),
                it.name(),
                it.kind(),
                it.address(),
                it.region(),
                it.coveragePriority(),
                it.morning().start(),
                it.morning().end(),
                it.afternoon().start(),
                it.afternoon().end(),
                it.saturday().start(),
                it.saturday().end(),
                it.active(),
                1L);
    }

    private static Location location(LocationRecord row, Collection<DayOfWeek> handKept) {
        return new Location(
                row.getId(),
                row.getName(),
                row.getKind(),
                row.getAddress(),
                row.getRegion(),
                row.getCoveragePriority(),
                new ShiftTimes(row.getMorningStart(), row.getMorningEnd()),
                new ShiftTimes(row.getAfternoonStart(), row.getAfternoonEnd()),
                new ShiftTimes(row.getSaturdayStart(), row.getSaturdayEnd()),
                new TreeSet<>(handKept),
                row.getActive());
    }

    private static List<HandKeptDayRecord> handKeptDays(Network network) {
        return network.locations().stream()
                .flatMap(it -> it.handKeptDays().stream().map(day -> new HandKeptDayRecord(it.id(), day)))
                .toList();
    }

    private static RoomRecord row(Room it) {
        return new RoomRecord(it.id(), it.location(), it.name(), it.active(), 1L);
    }

    private static RoomOpeningRecord row(RoomOpening it) {
        return new RoomOpeningRecord(it.room(), it.weekday(), it.shift(), it.requiredTag());
    }

    private static OpeningExceptionRecord row(OpeningException it) {
        Slot slot = it.slot();
        return new OpeningExceptionRecord(
                slot.room(), slot.date(), slot.shift(), it.open(), it.requiredTag(), it.reason());
    }
}
