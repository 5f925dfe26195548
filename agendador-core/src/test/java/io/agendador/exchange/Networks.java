package io.agendador.exchange;

import io.agendador.roster.Assignment;
import io.agendador.roster.Classification;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.LocationKind;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.WeeklyUnavailability;
import io.agendador.roster.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes any network of a seed, with names that are hard on CSV, and what may stand on its hand-kept days. */
final class Networks {

    private static final List<String> PARTS = List.of(
            "Ana", "José", "Ção", "d'Ávila", "\"Bia\"", ",", "=1+1", "@x", "+55 31", "-", "'", "''=", "#", "Sala 1",
            "ı", "ẞ", "🚀", "  ", "\\", "{0}", "a\u0301");
    private static final LocalDate START = LocalDate.of(2026, 11, 22);

    private final Random random;
    private final Set<String> used = new HashSet<>();

    private Networks(long seed) {
        random = new Random(seed);
    }

    static Network of(long seed) {
        return new Networks(seed).network();
    }

    /** One person, active and with all tags, in each open slot of its hand-kept days, as far as they go. */
    static List<Assignment> handKept(Network network) {
        List<Assignment> entries = new ArrayList<>();
        network.openSlots(Period.weeks(Week.of(START), 2)).forEach(open -> {
            String tag = open.requiredTag();
            network.professionals().stream()
                    .filter(Professional::active)
                    .filter(it -> tag == null || it.tags().contains(tag))
                    .filter(it -> open.handKept())
                    .filter(it -> entries.stream()
                            .noneMatch(other -> other.professional().equals(it.id())
                                    && other.slot().date().equals(open.slot().date())))
                    .findFirst()
                    .ifPresent(it -> entries.add(Assignment.generated(open.slot(), it.id())));
        });
        return entries;
    }

    private Network network() {
        List<Location> locations = some(4, any -> location());
        List<Room> rooms = new ArrayList<>();
        locations.forEach(where ->
                rooms.addAll(some(3, any -> new Room(new RoomId(id()), where.id(), name(), random.nextBoolean()))));
        List<RoomOpening> openings = new ArrayList<>();
        List<OpeningException> exceptions = new ArrayList<>();
        for (Room room : rooms) {
            for (Shift shift : Shift.values()) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    if (random.nextBoolean()) {
                        openings.add(new RoomOpening(room.id(), day, shift, maybe(pick("treinador", "=junior"))));
                    }
                }
                Slot slot = new Slot(room.id(), date(), shift);
                exceptions.add(new OpeningException(slot, random.nextBoolean(), maybe("treinador"), text()));
            }
        }
        List<Professional> people = some(6, any -> professional(locations));
        ZoneId zone = ZoneId.of(pick("America/Sao_Paulo", "UTC", "-03:00", "Europe/Lisbon"));
        return new Network(new NetworkId(id()), name(), zone, policy(), people, locations, rooms, openings, exceptions);
    }

    private Location location() {
        return Location.named(name(), id())
                .kind(pick(LocationKind.values()))
                .address(text())
                .region(text())
                .coveragePriority(1 + random.nextInt(5))
                .morning(times())
                .afternoon(times())
                .saturday(times())
                .handKeptDays(some(3, any -> pick(DayOfWeek.values())))
                .active(random.nextBoolean())
                .build();
    }

    private Professional professional(List<Location> locations) {
        List<LocationId> preferred = new ArrayList<>();
        List<LocationId> vetoed = new ArrayList<>();
        locations.forEach(it -> (random.nextBoolean() ? preferred : vetoed).add(it.id()));
        return Professional.named(name(), id())
                .email(pick("", "ana@example.com", "=ana@example.com"))
                .phone(pick("", "+55 31 90000-0001", "31900000001"))
                .classification(pick(Classification.values()))
                .preferredShift(maybe(pick(Shift.values())))
                .targetWeeklyHours(random.nextInt(169))
                .maxWeeklyHours(maybe(random.nextInt(169)))
                .maxDoublesPerWeek(maybe(random.nextInt(8)))
                .acceptsDoubles(random.nextBoolean())
                .preferredLocations(random.nextBoolean() ? preferred : List.of())
                .vetoedLocations(random.nextBoolean() ? vetoed : List.of())
                .tags(some(3, any -> pick("treinador", "=junior", "a,b")))
                .aliases(some(3, any -> name()))
                .weeklyUnavailability(some(
                        5,
                        any -> new WeeklyUnavailability(
                                pick(DayOfWeek.values()), pick(Shift.values()), pick("", "férias, talvez"))))
                .datedUnavailability(some(
                        3, any -> new DatedUnavailability(period(), maybe(pick(Shift.values())), text())))
                .limits(some(3, any -> new DatedLimit(period(), maybe(random.nextInt(169)), maybe(random.nextInt(8)))))
                .active(random.nextBoolean())
                .build();
    }

    private PlanningPolicy policy() {
        Weights weights = Weights.DEFAULT.with(it -> it.gap(number())
                .doubleShift(number())
                .over(number(), number())
                .under(number(), number())
                .toleranceHours(random.nextInt(169))
                .repeatedLocation(number())
                .concentration(number(), random.nextInt(1001))
                .missedShift(number())
                .missedLocation(number())
                .distantShifts(number())
                .stability(number()));
        return new PlanningPolicy(
                1 + random.nextInt(12),
                random.nextInt(169),
                random.nextInt(8),
                random.nextInt(13),
                random.nextBoolean(),
                weights);
    }

    /** Used once in the whole network, whatever the case. */
    private String name() {
        String name = "";
        while (name.isBlank() || !used.add(name.strip().toLowerCase(Locale.ROOT))) {
            name = (name + text()).length() < 60 ? name + text() : pick(PARTS.toArray(String[]::new));
        }
        return name;
    }

    private String text() {
        return String.join(pick("", " "), some(4, any -> pick(PARTS.toArray(String[]::new))));
    }

    private Period period() {
        LocalDate from = date();
        return new Period(from, from.plusDays(random.nextInt(20)));
    }

    private LocalDate date() {
        return START.plusDays(random.nextInt(40));
    }

    private ShiftTimes times() {
        LocalTime start = LocalTime.of(random.nextInt(12), random.nextInt(60));
        return new ShiftTimes(start, start.plusMinutes(1 + random.nextInt(600)));
    }

    private int number() {
        return random.nextInt(100_001);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, IntFunction<T> each) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(each).toList();
    }
}
