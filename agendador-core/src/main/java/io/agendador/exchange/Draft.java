package io.agendador.exchange;

import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.OpeningException;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The network while files are taken into it; people and places by what their names have in common. */
final class Draft {

    private final Network present;
    private final Supplier<UUID> ids;
    private final Map<String, Location> locations;
    private final Map<String, Room> rooms;
    private final Map<String, Professional> professionals;
    private String name;
    private ZoneId zone;
    private PlanningPolicy policy;
    private Collection<RoomOpening> openings;
    private Collection<OpeningException> exceptions;

    Draft(Network present, Supplier<UUID> ids) {
        this.present = present;
        this.ids = ids;
        name = present.name();
        zone = present.zone();
        policy = present.policy();
        locations = byKey(present.locations(), Location::name);
        rooms = byKey(present.rooms(), it -> present.roomName(it.id()));
        professionals = byKey(present.professionals(), Professional::name);
        openings = present.openings();
        exceptions = present.exceptions();
    }

    Network present() {
        return present;
    }

    UUID newId() {
        return ids.get();
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return zone;
    }

    PlanningPolicy policy() {
        return policy;
    }

    Optional<Location> location(String named) {
        return Optional.ofNullable(locations.get(Names.key(named)));
    }

    Optional<Room> room(Location location, String named) {
        return Optional.ofNullable(rooms.get(roomKey(location, named)))
                .filter(it -> it.location().equals(location.id()));
    }

    /** Whether a room elsewhere reads the same together with its location, as {@code A - B} in {@code C} may. */
    boolean taken(Location location, String room) {
        Room other = rooms.get(roomKey(location, room));
        return other != null && !other.location().equals(location.id());
    }

    Optional<Professional> professional(String named) {
        return Optional.ofNullable(professionals.get(Names.key(named)));
    }

    List<String> locationNames() {
        return locations.values().stream().map(Location::name).toList();
    }

    List<String> roomNames(LocationId location) {
        return rooms.values().stream()
                .filter(it -> it.location().equals(location))
                .map(Room::name)
                .toList();
    }

    Collection<Professional> professionals() {
        return professionals.values();
    }

    void put(Location location) {
        locations.put(Names.key(location.name()), location);
    }

    void put(Location location, Room room) {
        rooms.put(roomKey(location, room.name()), room);
    }

    void put(Professional professional) {
        professionals.put(Names.key(professional.name()), professional);
    }

    void rename(String other) {
        name = other;
    }

    void move(ZoneId other) {
        zone = other;
    }

    void policy(PlanningPolicy other) {
        policy = other;
    }

    void openings(Collection<RoomOpening> others) {
        openings = List.copyOf(others);
    }

    void exceptions(Collection<OpeningException> others) {
        exceptions = List.copyOf(others);
    }

    Network network() {
        return new Network(
                present.id(),
                name,
                zone,
                policy,
                professionals.values(),
                locations.values(),
                rooms.values(),
                openings,
                exceptions);
    }

    private static String roomKey(Location location, String room) {
        return Names.key(location.name() + " - " + room.strip());
    }

    private static <T> Map<String, T> byKey(Collection<T> values, Function<T, String> name) {
        return values.stream()
                .collect(Collectors.toMap(it -> Names.key(name.apply(it)), it -> it, (a, b) -> a, TreeMap::new));
    }
}
