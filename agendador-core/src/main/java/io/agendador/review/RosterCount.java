package io.agendador.review;

import io.agendador.review.RosterStatistics.Cover;
import io.agendador.review.RosterStatistics.Fairness;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Place;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts a roster for its statistics. For the making of one only. */
final class RosterCount {

    private final Network network;
    private final Map<ProfessionalId, SortedSet<Slot>> worked = new HashMap<>();
    private final Set<Slot> covered = new HashSet<>();
    private final Set<Stay> stays = new HashSet<>();

    /** One professional at one location in one calendar week. */
    private record Stay(ProfessionalId professional, LocationId location, Week week) {

        Stay weeksBefore(int weeks) {
            return new Stay(professional, location, week.plus(-weeks));
        }
    }

    RosterCount(Network network, Roster roster) {
        this.network = network;
        roster.assignments().forEach(this::add);
    }

    private void add(Assignment assignment) {
        Slot slot = assignment.slot();
        worked.computeIfAbsent(assignment.professional(), any -> new TreeSet<>())
                .add(slot);
        covered.add(slot);
        stay(assignment.professional(), slot).ifPresent(stays::add);
    }

    RosterStatistics statistics(Period during, Period before) {
        List<ProfessionalId> people = people(List.of(during, before));
        List<LocationId> places = places(List.of(during, before));
        return new RosterStatistics(network, stretch(during, people, places), stretch(before, people, places));
    }

    private List<ProfessionalId> people(List<Period> periods) {
        Comparator<ProfessionalId> byName = Comparator.comparing(network::professionalName);
        Stream<ProfessionalId> placed = worked.keySet().stream().filter(it -> worksIn(it, periods));
        Stream<ProfessionalId> active =
                network.professionals().stream().filter(Professional::active).map(Professional::id);
        return Stream.concat(placed, active)
                .distinct()
                .sorted(byName.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean worksIn(ProfessionalId person, List<Period> periods) {
        return periods.stream().anyMatch(it -> !slots(person, it).isEmpty());
    }

    private List<LocationId> places(List<Period> periods) {
        Stream<Slot> open =
                periods.stream().flatMap(it -> network.openSlots(it).stream()).map(OpenSlot::slot);
        Stream<Slot> taken =
                covered.stream().filter(it -> periods.stream().anyMatch(period -> period.contains(it.date())));
        return Stream.concat(open, taken)
                .flatMap(it -> network.locationOf(it.room()).stream())
                .distinct()
                .sorted(Comparator.comparing(Location::name))
                .map(Location::id)
                .toList();
    }

    private Stretch stretch(Period period, List<ProfessionalId> people, List<LocationId> places) {
        List<Person> counted = people.stream().map(it -> person(it, period)).toList();
        List<OpenSlot> open = network.openSlots(period);
        return new Stretch(
                period,
                counted,
                places.stream().map(it -> place(it, open, period)).toList(),
                fairness(counted));
    }

    private Person person(ProfessionalId id, Period period) {
        SortedMap<LocationId, Integer> visits = new TreeMap<>();
        slots(id, period).stream()
                .flatMap(it -> network.locationOf(it.room()).stream())
                .forEach(it -> visits.merge(it.id(), 1, Integer::sum));
        return new Person(
                id, period.weeks().stream().map(it -> load(id, it, period)).toList(), visits);
    }

    private Load load(ProfessionalId person, Week week, Period period) {
        List<Slot> slots = slots(person, period).stream()
                .filter(it -> it.week().equals(week))
                .toList();
        int minutes = slots.stream().mapToInt(this::minutes).sum();
        boolean saturday = slots.stream().anyMatch(it -> it.date().getDayOfWeek() == DayOfWeek.SATURDAY);
        return new Load(
                slots.size(),
                minutes,
                (minutes + 59) / 60,
                target(person, week, period),
                doubles(slots),
                saturday ? 1 : 0,
                repeats(person, slots),
                missed(
                        person,
                        slots,
                        (who, slot) -> who.preferredShift() != null && who.preferredShift() != slot.shift()),
                missed(person, slots, this::missesPlace));
    }

    private int missed(ProfessionalId person, List<Slot> slots, BiPredicate<Professional, Slot> which) {
        return network.professional(person)
                .map(who ->
                        (int) slots.stream().filter(it -> which.test(who, it)).count())
                .orElse(0);
    }

    private boolean missesPlace(Professional who, Slot slot) {
        return !who.preferredLocations().isEmpty()
                && network.locationOf(slot.room())
                        .filter(it -> !who.preferredLocations().contains(it.id()))
                        .isPresent();
    }

    private static int doubles(List<Slot> slots) {
        Set<LocalDate> mornings = dates(slots, Shift.MORNING);
        mornings.retainAll(dates(slots, Shift.AFTERNOON));
        return mornings.size();
    }

    private static Set<LocalDate> dates(List<Slot> slots, Shift shift) {
        return slots.stream()
                .filter(it -> it.shift() == shift)
                .map(Slot::date)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int minutes(Slot slot) {
        return network.locationOf(slot.room())
                .map(it -> it.times(slot.date(), slot.shift()).minutes())
                .orElse(0);
    }

    private int target(ProfessionalId person, Week week, Period period) {
        int days = (int) week.days().stream().filter(period::contains).count();
        return network.professional(person)
                .filter(Professional::active)
                .map(it -> Math.round(it.targetWeeklyHours() * days / 7f))
                .orElse(0);
    }

    private int repeats(ProfessionalId person, List<Slot> slots) {
        return (int) slots.stream()
                .flatMap(it -> stay(person, it).stream())
                .distinct()
                .filter(this::repeats)
                .count();
    }

    private boolean repeats(Stay stay) {
        return Stream.iterate(1, weeks -> weeks + 1)
                .limit(network.policy().minWeeksBetweenSameLocation())
                .anyMatch(weeks -> stays.contains(stay.weeksBefore(weeks)));
    }

    private Place place(LocationId location, List<OpenSlot> open, Period period) {
        return new Place(
                location,
                period.weeks().stream()
                        .map(week -> cover(
                                open,
                                it -> it.location().id().equals(location)
                                        && it.slot().week().equals(week)))
                        .toList());
    }

    private Cover cover(List<OpenSlot> open, Predicate<OpenSlot> which) {
        List<Slot> slots = open.stream().filter(which).map(OpenSlot::slot).toList();
        return new Cover(slots.size(), (int)
                slots.stream().filter(it -> !covered.contains(it)).count());
    }

    private Fairness fairness(List<Person> people) {
        List<Integer> balances = people.stream()
                .filter(it -> network.professional(it.professional())
                        .filter(Professional::active)
                        .isPresent())
                .map(it -> it.total().balance())
                .sorted()
                .toList();
        return balances.isEmpty()
                ? new Fairness(0, 0)
                : new Fairness(balances.get(0), balances.get(balances.size() - 1));
    }

    private List<Slot> slots(ProfessionalId person, Period period) {
        return worked.getOrDefault(person, new TreeSet<>()).stream()
                .filter(it -> period.contains(it.date()))
                .toList();
    }

    private Optional<Stay> stay(ProfessionalId person, Slot slot) {
        return network.locationOf(slot.room()).map(it -> new Stay(person, it.id(), slot.week()));
    }
}
