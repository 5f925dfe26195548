package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import io.agendador.planning.Effort;
import io.agendador.planning.PlanningRequest;
import io.agendador.planning.Terms;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.BusyTime;
import io.agendador.roster.DatedUnavailability;
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
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.WeeklyUnavailability;
import io.agendador.roster.Weights;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An instance as a network and its roster, and back: each opening is a dated opening of its room, what is fixed is a
 * pinned assignment or a pinned gap, what is published is in force, and the week before the window holds who was where.
 */
final class KitNetwork {

    private static final ZoneOffset ZONE = ZoneOffset.UTC;
    /** Every location keeps the domain's usual clock times. */
    private static final Location TIMES = Location.named("any", id("any")).build();

    private final Instance instance;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<Slot, String> openings = new LinkedHashMap<>();
    private final Map<ProfessionalId, String> people = new LinkedHashMap<>();
    private final Map<String, Room> rooms = new TreeMap<>();

    KitNetwork(Instance instance) {
        this.instance = instance;
        instance.professionals().forEach(it -> people.put(person(it.id()), it.id()));
        for (Instance.Opening opening : instance.openings()) {
            RoomId room = room(opening.room(), opening.location(), true);
            Slot slot = new Slot(room, day(opening.day()), shift(opening.shift()));
            checkHours(opening, slot);
            slots.put(opening.id(), slot);
            openings.put(slot, opening.id());
        }
    }

    /** The whole window, as the instance asks for it. */
    PlanningRequest request(long seed, Effort effort) {
        List<Assignment> assignments = new ArrayList<>(lastWeek());
        assignments.addAll(inForce());
        Roster roster = new Roster(assignments, pinnedGaps(), new TreeSet<>(), busy());
        Week first = Week.of(instance.startDate());
        return new PlanningRequest(
                network(),
                roster,
                instance.startDate().minusDays(1).atStartOfDay(ZONE).toInstant(),
                first,
                instance.weeks(),
                List.of(),
                false,
                seed,
                effort,
                Terms.NONE);
    }

    /** Candidates, from a roster of the kit. */
    List<Assignment> assignments(Map<String, String> roster) {
        return roster.entrySet().stream()
                .map(it -> Assignment.generated(slot(it.getKey()), person(it.getValue())))
                .toList();
    }

    /** A roster of the kit. */
    Map<String, String> roster(Collection<Assignment> assignments) {
        return assignments.stream()
                .filter(it -> openings.containsKey(it.slot()))
                .collect(Collectors.toMap(it -> openings.get(it.slot()), it -> people.get(it.professional())));
    }

    private Network network() {
        List<OpeningException> opened = instance.openings().stream()
                .map(it -> new OpeningException(slot(it.id()), true, it.tag(), ""))
                .toList();
        return new Network(
                new NetworkId(id(instance.name())),
                instance.name(),
                ZONE,
                new PlanningPolicy(instance.weeks(), 70, 2, 1, true, weights()),
                instance.professionals().stream().map(this::professional).toList(),
                instance.locations().stream().map(KitNetwork::location).toList(),
                rooms.values(),
                List.of(),
                opened);
    }

    private Weights weights() {
        Instance.Weights it = instance.weights();
        return new Weights(
                it.gap(),
                it.dbl(),
                it.over1(),
                it.over2(),
                it.under1(),
                it.under2(),
                it.tolHours(),
                it.repeat(),
                it.conc(),
                it.concFree(),
                it.shift(),
                it.loc(),
                it.distant(),
                it.stability());
    }

    private static Location location(Instance.Location it) {
        return Location.named(it.id(), id(it.id()))
                .region("Region " + it.region())
                .coveragePriority(it.priority())
                .build();
    }

    private Professional professional(Instance.Professional it) {
        Professional.Builder builder = Professional.named(
                        it.id(), person(it.id()).value())
                .tags(it.tags())
                .weeklyUnavailability(it.blocks().stream()
                        .map(block -> new WeeklyUnavailability(weekday(block.get(0)), shift(block.get(1)), ""))
                        .toList())
                .datedUnavailability(it.daysOff().stream()
                        .map(day -> new DatedUnavailability(Period.day(day(day)), null, ""))
                        .toList())
                .vetoedLocations(places(it.veto()))
                .preferredLocations(places(it.prefer()))
                .targetWeeklyHours(it.targetHours())
                .maxWeeklyHours(it.maxHours())
                .maxDoublesPerWeek(it.maxDoubles())
                .acceptsDoubles(it.acceptsDoubles());
        return it.prefShift() < 0
                ? builder.build()
                : builder.preferredShift(shift(it.prefShift())).build();
    }

    /** What is fixed, and what is published besides. */
    private List<Assignment> inForce() {
        List<Assignment> inForce = new ArrayList<>();
        for (Instance.Opening opening : instance.openings()) {
            String published = instance.inForce().get(opening.id());
            if (opening.fixed() && opening.professional() != null) {
                inForce.add(standing(slot(opening.id()), opening.professional(), Origin.MANUAL));
            } else if (!opening.fixed() && published != null) {
                inForce.add(standing(slot(opening.id()), published, Origin.SYSTEM));
            }
        }
        return inForce;
    }

    private SortedSet<Slot> pinnedGaps() {
        return instance.openings().stream()
                .filter(it -> it.fixed() && it.professional() == null)
                .map(it -> slot(it.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nobody is in two places at once, and no room holds two: past rooms of each location take as many as it needs. */
    private List<Assignment> lastWeek() {
        List<Assignment> stays = new ArrayList<>();
        Map<String, Integer> used = new LinkedHashMap<>();
        for (Instance.Professional professional : instance.professionals()) {
            int half = 0;
            for (String location : professional.lastWeek()) {
                int number = used.merge(location + "/" + half, 1, Integer::sum);
                RoomId room = room("Past " + location + " " + number, location, false);
                LocalDate date = instance.startDate().minusDays(7).plusDays(half / 2);
                stays.add(standing(new Slot(room, date, shift(half % 2)), professional.id(), Origin.SYSTEM));
                half++;
            }
        }
        return stays;
    }

    private List<BusyTime> busy() {
        return instance.professionals().stream()
                .flatMap(it ->
                        it.busy().stream().map(when -> busy(person(it.id()), day(when.get(0)), shift(when.get(1)))))
                .toList();
    }

    /** The domain takes a shift's length from its location, the kit from the opening. */
    private static void checkHours(Instance.Opening opening, Slot slot) {
        int minutes = TIMES.times(slot.date(), slot.shift()).minutes();
        if (opening.hours() * 60 != minutes) {
            throw new IllegalArgumentException("opening " + opening.id() + " has " + opening.hours()
                    + " hours; only a shift's usual length can be planned, here " + minutes / 60);
        }
    }

    private static BusyTime busy(ProfessionalId person, LocalDate date, Shift shift) {
        ShiftTimes times = TIMES.times(date, shift);
        LocalTime from = times.start();
        return new BusyTime(
                person,
                date.atTime(from).toInstant(ZONE),
                date.atTime(times.end()).toInstant(ZONE));
    }

    private static Assignment standing(Slot slot, String professional, Origin origin) {
        boolean pinned = origin != Origin.SYSTEM;
        AssignmentStatus status = pinned ? AssignmentStatus.ADJUSTED : AssignmentStatus.REVIEWED;
        return new Assignment(slot, person(professional), origin, status, pinned, null, 1);
    }

    private Slot slot(String opening) {
        Slot slot = slots.get(opening);
        if (slot == null) {
            throw new IllegalArgumentException("the instance has no opening " + opening);
        }
        return slot;
    }

    private RoomId room(String name, String location, boolean active) {
        RoomId room = new RoomId(id(name));
        rooms.put(name, new Room(room, new LocationId(id(location)), name, active));
        return room;
    }

    private LocalDate day(int day) {
        return instance.startDate().plusDays(day);
    }

    private static DayOfWeek weekday(int kitDay) {
        return DayOfWeek.SUNDAY.plus(kitDay);
    }

    private static Shift shift(int number) {
        return number == 0 ? Shift.MORNING : Shift.AFTERNOON;
    }

    private static List<LocationId> places(List<String> locations) {
        return locations.stream().map(it -> new LocationId(id(it))).toList();
    }

    private static ProfessionalId person(String name) {
        return new ProfessionalId(id(name));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
