package io.agendador.roster;

import io.agendador.roster.InvalidValueException.Expected;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clinic network as it stands at one moment: its people, places, openings and policy. Consistent in itself: names are
 * unique without regard to case, openings are unique, and every reference is to something in it.
 *
 * <p>People and places are met in the order of their names, openings in the order of their rooms' names and of the week.
 */
public final class Network {

    private final NetworkId id;
    private final String name;
    private final ZoneId zone;
    private final PlanningPolicy policy;
    private final Map<ProfessionalId, Professional> professionals;
    private final Map<LocationId, Location> locations;
    private final Map<RoomId, Room> rooms;
    private final List<RoomOpening> openings;
    private final Map<Slot, OpeningException> exceptions;
    private final Map<RoomId, List<RoomOpening>> openingsByRoom = new HashMap<>();
    private final Map<RoomId, Integer> roomRank = new HashMap<>();

    /**
     * A network, checked.
     *
     * @throws InvalidValueException if a name or an opening occurs twice, or a reference leads nowhere
     */
    public Network(
            NetworkId id,
            String name,
            ZoneId zone,
            PlanningPolicy policy,
            Collection<Professional> professionals,
            Collection<Location> locations,
            Collection<Room> rooms,
            Collection<RoomOpening> openings,
            Collection<OpeningException> exceptions) {
        this.id = id;
        this.name = Valid.name("name", name);
        this.zone = zone;
        this.policy = policy;
        this.professionals = byId(professionals, Professional::id, Professional::name);
        this.locations = byId(locations, Location::id, Location::name);
        rooms.forEach(room -> known("location", this.locations, room.location()));
        this.rooms = byId(rooms, Room::id, this::qualifiedName);
        this.rooms.keySet().forEach(room -> roomRank.put(room, roomRank.size()));
        this.openings = openings.stream().sorted(openingOrder()).toList();
        this.openings.forEach(this::addOpening);
        this.exceptions = new TreeMap<>(slotOrder());
        exceptions.forEach(this::addException);
        this.professionals.values().forEach(this::checkPlaces);
    }

    /** A network without anybody and anything yet. */
    public static Network empty(NetworkId id, String name, ZoneId zone) {
        return new Network(
                id, name, zone, PlanningPolicy.DEFAULT, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public NetworkId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The zone all its dates and shifts are local to. */
    public ZoneId zone() {
        return zone;
    }

    public PlanningPolicy policy() {
        return policy;
    }

    /** All, also inactive ones, by name. */
    public Collection<Professional> professionals() {
        return professionals.values();
    }

    /** All, also inactive ones, by name. */
    public Collection<Location> locations() {
        return locations.values();
    }

    /** All, also inactive ones, by location and name. */
    public Collection<Room> rooms() {
        return rooms.values();
    }

    /** The weekly openings, by room, weekday (Monday first) and shift. */
    public List<RoomOpening> openings() {
        return openings;
    }

    /** The dated exceptions, by date, shift and room. */
    public Collection<OpeningException> exceptions() {
        return exceptions.values();
    }

    public Optional<Professional> professional(ProfessionalId professional) {
        return Optional.ofNullable(professionals.get(professional));
    }

    public Optional<Location> location(LocationId location) {
        return Optional.ofNullable(locations.get(location));
    }

    public Optional<Room> room(RoomId room) {
        return Optional.ofNullable(rooms.get(room));
    }

    /** Where the room is. */
    public Optional<Location> locationOf(RoomId room) {
        return room(room).map(it -> known("location", locations, it.location()));
    }

    /** {@code <location> - <room>}, as people and calendars name it; the id's text for a room that is not here. */
    public String roomName(RoomId room) {
        return room(room).map(this::qualifiedName).orElseGet(room::toString);
    }

    /** The professional's name; the id's text for one that is not here. */
    public String professionalName(ProfessionalId professional) {
        return professional(professional).map(Professional::name).orElseGet(professional::toString);
    }

    /** By date, shift, location's name and room's name: the order in which people read a roster. */
    public Comparator<Slot> slotOrder() {
        return Comparator.comparing(Slot::date)
                .thenComparing(Slot::shift)
                .thenComparing(slot -> roomRank.getOrDefault(slot.room(), Integer.MAX_VALUE))
                .thenComparing(Slot::room);
    }

    /** What is to be covered in this slot, if its room is open then: active, in an active location, and opened. */
    public Optional<OpenSlot> openSlot(Slot slot) {
        Room room = rooms.get(slot.room());
        if (room == null || !room.active()) {
            return Optional.empty();
        }
        Location location = known("location", locations, room.location());
        if (!location.active()) {
            return Optional.empty();
        }
        OpeningException exception = exceptions.get(slot);
        if (exception != null) {
            return exception.open() ? Optional.of(open(slot, location, exception.requiredTag())) : Optional.empty();
        }
        return openingsByRoom.getOrDefault(slot.room(), List.of()).stream()
                .filter(it -> it.weekday() == slot.date().getDayOfWeek() && it.shift() == slot.shift())
                .findFirst()
                .map(it -> open(slot, location, it.requiredTag()));
    }

    /** Everything to be covered in these days, in {@link #slotOrder()}. */
    public List<OpenSlot> openSlots(Period period) {
        // Rooms are kept by name, so that this nesting is the reading order already.
        return period.days()
                .flatMap(date -> Stream.of(Shift.values()).flatMap(shift -> slots(date, shift)))
                .map(this::openSlot)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same network with other people, places and weekly openings; policy and exceptions stay. */
    public Network with(
            Collection<Professional> otherProfessionals,
            Collection<Location> otherLocations,
            Collection<Room> otherRooms,
            Collection<RoomOpening> otherOpenings) {
        return with(policy, otherProfessionals, otherLocations, otherRooms, otherOpenings, exceptions.values());
    }

    /** The same network with other people, places, openings or policy. */
    public Network with(
            PlanningPolicy otherPolicy,
            Collection<Professional> otherProfessionals,
            Collection<Location> otherLocations,
            Collection<Room> otherRooms,
            Collection<RoomOpening> otherOpenings,
            Collection<OpeningException> otherExceptions) {
        return new Network(
                id,
                name,
                zone,
                otherPolicy,
                otherProfessionals,
                otherLocations,
                otherRooms,
                otherOpenings,
                otherExceptions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network that
                && id.equals(that.id)
                && name.equals(that.name)
                && zone.equals(that.zone)
                && policy.equals(that.policy)
                && professionals.equals(that.professionals)
                && locations.equals(that.locations)
                && rooms.equals(that.rooms)
                && openings.equals(that.openings)
                && exceptions.equals(that.exceptions);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Network[" + name + ", " + professionals.size() + " professionals, " + rooms.size() + " rooms]";
    }

    private Stream<Slot> slots(LocalDate date, Shift shift) {
        return rooms.keySet().stream().map(room -> new Slot(room, date, shift));
    }

    private static OpenSlot open(Slot slot, Location location, @Nullable String tag) {
        return new OpenSlot(slot, location, tag, location.times(slot.date(), slot.shift()));
    }

    private String qualifiedName(Room room) {
        return known("location", locations, room.location()).name() + " - " + room.name();
    }

    private Comparator<RoomOpening> openingOrder() {
        return Comparator.comparing((RoomOpening it) -> roomName(it.room())).thenComparing(RoomOpening.ORDER);
    }

    private void addOpening(RoomOpening opening) {
        known("room", rooms, opening.room());
        List<RoomOpening> ofRoom = openingsByRoom.computeIfAbsent(opening.room(), any -> new ArrayList<>());
        boolean taken =
                ofRoom.stream().anyMatch(it -> it.weekday() == opening.weekday() && it.shift() == opening.shift());
        if (taken) {
            String where = roomName(opening.room()) + " " + opening.weekday() + " " + opening.shift();
            throw new InvalidValueException("openings", Expected.UNIQUE, where);
        }
        ofRoom.add(opening);
    }

    private void addException(OpeningException exception) {
        known("room", rooms, exception.slot().room());
        if (exceptions.put(exception.slot(), exception) != null) {
            Slot slot = exception.slot();
            String where = roomName(slot.room()) + " " + slot.date() + " " + slot.shift();
            throw new InvalidValueException("exceptions", Expected.UNIQUE, where);
        }
    }

    private void checkPlaces(Professional professional) {
        professional.preferredLocations().forEach(it -> known("preferredLocations", locations, it));
        professional.vetoedLocations().forEach(it -> known("vetoedLocations", locations, it));
    }

    private static <K, V> V known(String field, Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new InvalidValueException(field, Expected.KNOWN, String.valueOf(key));
        }
        return value;
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id, Function<V, String> name) {
        Map<K, V> byId = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        values.stream().sorted(Comparator.comparing(name)).forEach(value -> {
            boolean fresh = names.add(name.apply(value).toLowerCase(Locale.ROOT));
            if (byId.put(id.apply(value), value) != null || !fresh) {
                throw new InvalidValueException("name", Expected.UNIQUE, name.apply(value));
            }
        });
        return Collections.unmodifiableMap(byId);
    }
}
