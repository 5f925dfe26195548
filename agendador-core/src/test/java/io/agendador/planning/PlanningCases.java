package io.agendador.planning;

import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.BusyTime;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.WeeklyUnavailability;
import io.agendador.roster.Weights;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Planning requests of every shape, each from a seed: nobody, no rooms, one person, nobody allowed, everything closed,
 * changes of the clocks, the turn of the year, decisions that break limits, rosters that cannot be.
 */
public final class PlanningCases {

    private static final List<String> ZONES =
            List.of("America/Sao_Paulo", "America/New_York", "Europe/Lisbon", "UTC", "Asia/Kathmandu");
    /** The clocks change in New York and Lisbon; the year turns; nothing happens. */
    private static final List<String> SUNDAYS =
            List.of("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01", "2026-12-27", "2026-08-09");

    private final Random random;
    private final Random order;
    private final String salt;
    private final List<Location> locations = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<Professional> people = new ArrayList<>();
    private final ZoneId zone;
    private final Week first;
    private final int weeks;
    private final int reach;

    private PlanningCases(long seed, long shuffle, String salt) {
        random = new Random(seed);
        order = new Random(shuffle);
        this.salt = salt;
        zone = ZoneId.of(one(ZONES));
        first = Week.of(LocalDate.parse(one(SUNDAYS)));
        weeks = 1 + random.nextInt(4);
        reach = random.nextInt(4);
    }

    /** The case of this seed. */
    public static PlanningRequest request(long seed) {
        return request(seed, 0, "");
    }

    /** The same content, told in another order and with other ids. */
    static PlanningRequest request(long seed, long shuffle, String salt) {
        return new PlanningCases(seed, shuffle, salt).build();
    }

    private PlanningRequest build() {
        int shape = random.nextInt(12);
        places(shape == 0 ? 0 : 1 + random.nextInt(4));
        int count = shape == 1 ? 0 : shape == 2 ? 1 : 1 + random.nextInt(8);
        for (int number = 0; number < count; number++) {
            people.add(professional("Pessoa " + number, shape == 3));
        }
        Network network = new Network(
                new NetworkId(id("Rede")),
                "Rede",
                zone,
                new PlanningPolicy(4, 20 + random.nextInt(50), random.nextInt(4), reach, true, weights()),
                shuffled(people),
                shuffled(locations),
                shuffled(rooms),
                shuffled(shape == 4 ? List.of() : openings()),
                shuffled(exceptions()));
        return new PlanningRequest(
                network,
                roster(),
                now(),
                first,
                weeks,
                random.nextInt(4) == 0 ? List.of(first.plus(random.nextInt(weeks))) : List.of(),
                random.nextInt(6) == 0,
                random.nextLong(),
                Effort.of(2000),
                Terms.NONE);
    }

    private void places(int count) {
        for (int place = 0; place < count; place++) {
            String name = "Local " + place;
            locations.add(Location.named(name, id(name))
                    .region("Região " + random.nextInt(2))
                    .coveragePriority(1 + random.nextInt(5))
                    .morning(ShiftTimes.of("08:00", one(List.of("13:30", "14:00", "12:15"))))
                    .afternoon(ShiftTimes.of(one(List.of("13:00", "14:00")), "20:00"))
                    .handKeptDays(random.nextInt(3) == 0 ? List.of(one(List.of(DayOfWeek.values()))) : List.of())
                    .active(random.nextInt(10) > 0)
                    .build());
            for (int room = 0; room < random.nextInt(4); room++) {
                RoomId id = new RoomId(id(name + "/" + room));
                rooms.add(new Room(id, locations.get(place).id(), "Sala " + room, random.nextInt(10) > 0));
            }
        }
    }

    private Professional professional(String name, boolean nowhere) {
        TreeSet<LocationId> vetoed = new TreeSet<>();
        TreeSet<LocationId> preferred = new TreeSet<>();
        for (Location location : locations) {
            int opinion = random.nextInt(6);
            if (nowhere || opinion == 0) {
                vetoed.add(location.id());
            } else if (opinion == 1) {
                preferred.add(location.id());
            }
        }
        return Professional.named(name, id(name))
                .vetoedLocations(vetoed)
                .preferredLocations(preferred)
                .preferredShift(random.nextInt(3) == 0 ? null : shift())
                .tags(random.nextBoolean() ? List.of("treinador") : List.of())
                .weeklyUnavailability(several(2, () -> new WeeklyUnavailability(weekday(), shift(), "")))
                .datedUnavailability(several(2, this::away))
                .limits(several(2, () -> new DatedLimit(days(), random.nextInt(30), random.nextInt(2))))
                .targetWeeklyHours(random.nextInt(50))
                .maxWeeklyHours(random.nextBoolean() ? null : random.nextInt(60))
                .maxDoublesPerWeek(random.nextBoolean() ? null : random.nextInt(4))
                .acceptsDoubles(random.nextInt(4) > 0)
                .active(random.nextInt(10) > 0)
                .build();
    }

    private DatedUnavailability away() {
        return new DatedUnavailability(days(), random.nextBoolean() ? null : shift(), "férias");
    }

    private List<RoomOpening> openings() {
        List<RoomOpening> openings = new ArrayList<>();
        for (Room room : rooms) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                for (Shift shift : Shift.values()) {
                    if (random.nextInt(3) > 0) {
                        openings.add(new RoomOpening(room.id(), weekday, shift, tag()));
                    }
                }
            }
        }
        return openings;
    }

    private List<OpeningException> exceptions() {
        Set<Slot> taken = new HashSet<>();
        return slots(6).stream()
                .filter(taken::add)
                .map(slot -> random.nextBoolean()
                        ? new OpeningException(slot, true, tag(), "")
                        : new OpeningException(slot, false, null, ""))
                .toList();
    }

    private Roster roster() {
        boolean impossible = random.nextInt(5) == 0;
        Set<Object> taken = new HashSet<>();
        List<Assignment> assignments = new ArrayList<>();
        if (!people.isEmpty()) {
            for (Slot slot : slots(rooms.isEmpty() ? 0 : random.nextInt(60))) {
                ProfessionalId person = one(people).id();
                boolean first = taken.add(slot) && taken.add(List.of(person, slot.date(), slot.shift()));
                boolean again = impossible && taken.add(List.of(person, slot));
                if (first || again) {
                    assignments.add(assignment(slot, person));
                }
            }
        }
        return new Roster(
                shuffled(assignments),
                new TreeSet<>(slots(4)),
                new TreeSet<>(several(people.isEmpty() || rooms.isEmpty() ? 0 : 6, this::keptOut)),
                shuffled(several(people.isEmpty() ? 0 : 4, this::busy)));
    }

    private Assignment assignment(Slot slot, ProfessionalId person) {
        int kind = random.nextInt(8);
        Origin origin = kind == 0 ? Origin.MANUAL : kind == 1 ? Origin.GOOGLE : Origin.SYSTEM;
        return new Assignment(slot, person, origin, AssignmentStatus.REVIEWED, kind < 3, null, 1);
    }

    private KeptOut keptOut() {
        return new KeptOut(slot(), one(people).id());
    }

    private BusyTime busy() {
        Instant from = day().atTime(random.nextInt(24), 30).atZone(zone).toInstant();
        return new BusyTime(one(people).id(), from, from.plusSeconds(60L * (1 + random.nextInt(600))));
    }

    private Instant now() {
        int days = random.nextInt(3) == 0 ? random.nextInt(weeks * 7) : -1;
        return first.sunday()
                .plusDays(days)
                .atTime(random.nextInt(24), 0)
                .atZone(zone)
                .toInstant();
    }

    private Weights weights() {
        if (random.nextInt(3) > 0) {
            return Weights.DEFAULT;
        }
        return Weights.DEFAULT.with(it -> it.gap(random.nextInt(3) * 500)
                .doubleShift(random.nextInt(3) * 400)
                .over(random.nextInt(9), random.nextInt(9))
                .under(random.nextInt(9), random.nextInt(9))
                .toleranceHours(random.nextInt(20))
                .repeatedLocation(random.nextInt(300))
                .concentration(random.nextInt(5), random.nextInt(6))
                .stability(random.nextInt(2) * random.nextInt(50)));
    }

    /** From the weeks that rotation looks back on, to the end of the window. */
    private LocalDate day() {
        return first.sunday().plusDays(random.nextInt((weeks + reach) * 7) - reach * 7L);
    }

    private Period days() {
        LocalDate from = day();
        return new Period(from, from.plusDays(random.nextInt(8)));
    }

    private Slot slot() {
        return new Slot(one(rooms).id(), day(), shift());
    }

    private List<Slot> slots(int most) {
        return several(rooms.isEmpty() ? 0 : most, this::slot);
    }

    private String tag() {
        return random.nextInt(4) == 0 ? "treinador" : null;
    }

    private Shift shift() {
        return one(List.of(Shift.values()));
    }

    private DayOfWeek weekday() {
        return one(List.of(DayOfWeek.values()));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private <T> List<T> several(int most, Supplier<T> next) {
        List<T> several = new ArrayList<>();
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            several.add(next.get());
        }
        return several;
    }

    private <T> List<T> shuffled(List<T> some) {
        List<T> copy = new ArrayList<>(some);
        Collections.shuffle(copy, order);
        return copy;
    }

    private UUID id(String name) {
        return UUID.nameUUIDFromBytes((name + salt).getBytes(StandardCharsets.UTF_8));
    }
}
