package io.agendador.rule;

import io.agendador.roster.BusyTime;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules look at, with the views of it that several of them need. Every view is in the order of
 * {@code Network.slotOrder()}, then of the professionals' names; one person twice in one slot counts once.
 */
public final class Facts {

    private final Network network;
    private final Roster roster;
    private final Period period;
    private final List<Placing> all;
    private final List<Placing> placings;
    private final Map<PersonWeek, List<Placing>> wholeWeeks;
    private final Map<ProfessionalId, NavigableMap<Instant, Instant>> busyUntil = new HashMap<>();

    /** One professional on one date. */
    record PersonDay(ProfessionalId professional, LocalDate date) {}

    /** One professional in one calendar week. */
    record PersonWeek(ProfessionalId professional, Week week) {}

    /** One professional at one location in one calendar week. */
    record Stay(ProfessionalId professional, LocationId location, Week week) {

        Stay weeksBefore(int weeks) {
            return new Stay(professional, location, week.plus(-weeks));
        }
    }

    /**
     * The facts.
     *
     * @param network people, places, openings, policy
     * @param roster what is judged; may reach beyond the period, so that rotation and weekly limits are counted rightly
     * @param period what is found lies in these days
     */
    public Facts(Network network, Roster roster, Period period) {
        this.network = network;
        this.roster = roster;
        this.period = period;
        Comparator<Placing> order = Comparator.comparing(Placing::slot, network.slotOrder())
                .thenComparing(Placing::professional, nameOrder());
        all = List.copyOf(roster.assignments().stream()
                .map(it -> Placing.of(network, it))
                .collect(Collectors.toCollection(() -> new TreeSet<>(order))));
        placings = all.stream().filter(it -> inPeriod(it.slot())).toList();
        wholeWeeks = grouped(all, Placing::personWeek);
        roster.busyTimes().forEach(this::addBusy);
    }

    public Network network() {
        return network;
    }

    public Roster roster() {
        return roster;
    }

    public Period period() {
        return period;
    }

    @Override
    public String toString() {
        return "Facts[" + network + ", " + roster + ", " + period + "]";
    }

    /** By name; by id among those the network does not know. */
    Comparator<ProfessionalId> nameOrder() {
        return Comparator.comparing(network::professionalName).thenComparing(Comparator.naturalOrder());
    }

    /** Every placing within the period. */
    List<Placing> placings() {
        return placings;
    }

    /** The same by slot. */
    Map<Slot, List<Placing>> bySlot() {
        return grouped(placings, Placing::slot);
    }

    /** The same by professional and date. */
    Map<PersonDay, List<Placing>> byDay() {
        return grouped(
                placings, it -> new PersonDay(it.professional(), it.slot().date()));
    }

    /** Whole calendar weeks, also the days before and after the period, of whoever is placed in the period then. */
    Map<PersonWeek, List<Placing>> weeks() {
        Map<PersonWeek, List<Placing>> weeks = new LinkedHashMap<>();
        placings.stream()
                .map(Placing::personWeek)
                .forEach(it -> weeks.computeIfAbsent(it, key -> wholeWeeks.getOrDefault(key, List.of())));
        return weeks;
    }

    /** Who is where within the period, week by week. */
    Map<Stay, List<Placing>> stays() {
        return grouped(placings.stream().filter(Placing::somewhere).toList(), Placing::stay);
    }

    /** Who is where in which week, also outside the period. */
    Set<Stay> allStays() {
        return all.stream().filter(Placing::somewhere).map(Placing::stay).collect(Collectors.toSet());
    }

    /** Whether something in the professional's calendar holds a moment between these two. */
    boolean busy(ProfessionalId professional, Instant from, Instant to) {
        Map.Entry<Instant, Instant> latest =
                busyUntil.getOrDefault(professional, new TreeMap<>()).lowerEntry(to);
        return latest != null && latest.getValue().isAfter(from);
    }

    /** Those of the slots that lie in the period. */
    List<Slot> slotsInPeriod(List<Placing> some) {
        return some.stream()
                .map(Placing::slot)
                .filter(this::inPeriod)
                .distinct()
                .toList();
    }

    private boolean inPeriod(Slot slot) {
        return period.contains(slot.date());
    }

    /** Keeps, by start, the latest end so far: the times come by start, so that one look-up answers for all of them. */
    private void addBusy(BusyTime time) {
        NavigableMap<Instant, Instant> ends = busyUntil.computeIfAbsent(time.professional(), any -> new TreeMap<>());
        Map.Entry<Instant, Instant> last = ends.lastEntry();
        boolean longer = last == null || time.end().isAfter(last.getValue());
        ends.put(time.start(), longer ? time.end() : last.getValue());
    }

    private static <K> Map<K, List<Placing>> grouped(List<Placing> placings, Function<Placing, K> key) {
        return placings.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
