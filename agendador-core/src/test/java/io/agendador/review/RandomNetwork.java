package io.agendador.review;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Classification;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.LocationKind;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.OpeningException;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyUnavailability;
import io.agendador.roster.Weights;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Networks that use everything a network can hold; those of one family keep their people and places. */
final class RandomNetwork {

    private static final List<String> ZONES = List.of("America/Sao_Paulo", "UTC", "Europe/Lisbon", "Asia/Kolkata");

    private final RandomValues random;

    RandomNetwork(RandomValues random) {
        this.random = random;
    }

    /** Some network; {@code size} bounds its people, locations and rooms. */
    Network network(int size) {
        List<Location> locations = some(size, this::location);
        List<Room> rooms = locations.isEmpty() ? List.of() : some(size, it -> room(it, locations));
        return network(some(size, it -> professional(it, locations)), locations, rooms);
    }

    /** Later: everybody and every place is still there, all may look different, some are new. */
    Network grown(Network network) {
        int size = network.professionals().size();
        List<Location> locations = upTo(network.locations().size(), this::location);
        List<Room> rooms =
                locations.isEmpty() ? List.of() : upTo(network.rooms().size(), it -> room(it, locations));
        return network(upTo(size, it -> professional(it, locations)), locations, rooms);
    }

    private Network network(List<Professional> people, List<Location> locations, List<Room> rooms) {
        return new Network(
                new NetworkId(NetworkFixture.idOf("network")),
                random.name("Rede"),
                ZoneId.of(random.oneOf(ZONES)),
                random.chance() ? PlanningPolicy.DEFAULT : policy(),
                people,
                locations,
                rooms,
                rooms.stream().flatMap(this::openings).toList(),
                rooms.isEmpty() ? List.of() : exceptions(rooms));
    }

    private Professional professional(int number, List<Location> places) {
        Map<Boolean, List<LocationId>> wishes = places.stream()
                .map(Location::id)
                .filter(it -> random.chance())
                .collect(Collectors.partitioningBy(it -> random.chance()));
        return new Professional(
                new ProfessionalId(NetworkFixture.idOf("professional " + number)),
                random.name("Ana " + number),
                random.oneOf("", "ana@example.com"),
                random.oneOf("", "+55 31 90000-0001"),
                random.oneOf(Classification.values()),
                random.orNull(random.oneOf(Shift.values())),
                random.some(
                        3,
                        () -> new WeeklyUnavailability(
                                random.oneOf(DayOfWeek.values()), random.oneOf(Shift.values()), random.text())),
                random.some(
                        3,
                        () -> new DatedUnavailability(
                                random.period(), random.orNull(random.oneOf(Shift.values())), random.text())),
                random.some(
                        3,
                        () -> new DatedLimit(
                                random.period(), random.orNull(random.upTo(168)), random.orNull(random.upTo(7)))),
                new TreeSet<>(random.some(3, () -> random.name("Aninha"))),
                new TreeSet<>(wishes.get(true)),
                new TreeSet<>(wishes.get(false)),
                random.upTo(168),
                random.orNull(random.upTo(168)),
                random.orNull(random.upTo(7)),
                random.chance(),
                new TreeSet<>(random.some(3, () -> random.name("tag"))),
                random.chance());
    }

    private Location location(int number) {
        return new Location(
                new LocationId(NetworkFixture.idOf("location " + number)),
                random.name("Local " + number),
                random.oneOf(LocationKind.values()),
                random.text(),
                random.text(),
                1 + random.upTo(4),
                random.times(),
                random.times(),
                random.times(),
                new TreeSet<>(random.some(2, () -> random.oneOf(DayOfWeek.values()))),
                random.chance());
    }

    private Room room(int number, List<Location> locations) {
        RoomId id = new RoomId(NetworkFixture.idOf("room " + number));
        return new Room(id, random.oneOf(locations).id(), random.name("Sala " + number), random.chance());
    }

    private Stream<RoomOpening> openings(Room room) {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(Shift.values()).map(shift -> new RoomOpening(room.id(), day, shift, tag())))
                .filter(it -> random.chance());
    }

    private Collection<OpeningException> exceptions(List<Room> rooms) {
        return random
                .some(
                        4,
                        () -> new OpeningException(
                                random.slot(random.oneOf(rooms).id()), random.chance(), tag(), random.text()))
                .stream()
                .collect(Collectors.toMap(OpeningException::slot, it -> it, (first, again) -> first))
                .values();
    }

    private String tag() {
        return random.orNull(random.name("tag"));
    }

    private PlanningPolicy policy() {
        Weights weights = Weights.DEFAULT.with(it -> it.gap(random.upTo(100_000))
                .doubleShift(random.upTo(9))
                .over(random.upTo(9), random.upTo(9))
                .under(random.upTo(9), random.upTo(9))
                .toleranceHours(random.upTo(168))
                .repeatedLocation(random.upTo(9))
                .concentration(random.upTo(9), random.upTo(1000))
                .missedShift(random.upTo(9))
                .missedLocation(random.upTo(9))
                .distantShifts(random.upTo(9))
                .stability(random.upTo(9)));
        return new PlanningPolicy(
                1 + random.upTo(11), random.upTo(168), random.upTo(7), random.upTo(12), random.chance(), weights);
    }

    private <T> List<T> some(int size, IntFunction<T> make) {
        return numbered(random.upTo(size), make);
    }

    private <T> List<T> upTo(int atLeast, IntFunction<T> make) {
        return numbered(atLeast + random.upTo(1), make);
    }

    private static <T> List<T> numbered(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
