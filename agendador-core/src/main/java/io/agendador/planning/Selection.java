package io.agendador.planning;

import io.agendador.roster.LocationId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Slots and people by what they have in common. An empty set says nothing; of one that is not, one must fit; and all sets
 * must.
 */
public record Selection(
        SortedSet<LocationId> locations,
        SortedSet<RoomId> rooms,
        SortedSet<ProfessionalId> professionals,
        SortedSet<Shift> shifts,
        SortedSet<DayOfWeek> weekdays,
        SortedSet<LocalDate> dates,
        SortedSet<Slot> slots) {

    /** Everything. */
    public static final Selection ALL = new Selection(
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>());

    public Selection {
        locations = sorted(locations);
        rooms = sorted(rooms);
        professionals = sorted(professionals);
        shifts = sorted(shifts);
        weekdays = sorted(weekdays);
        dates = sorted(dates);
        slots = sorted(slots);
    }

    /** Only these people. */
    public Selection of(Collection<ProfessionalId> others) {
        return new Selection(locations, rooms, sorted(others), shifts, weekdays, dates, slots);
    }

    /** Only at these locations. */
    public Selection at(Collection<LocationId> others) {
        return new Selection(sorted(others), rooms, professionals, shifts, weekdays, dates, slots);
    }

    /** Only in these rooms. */
    public Selection in(Collection<RoomId> others) {
        return new Selection(locations, sorted(others), professionals, shifts, weekdays, dates, slots);
    }

    /** Only in these shifts. */
    public Selection during(Collection<Shift> others) {
        return new Selection(locations, rooms, professionals, sorted(others), weekdays, dates, slots);
    }

    /** Only on these days of the week. */
    public Selection each(Collection<DayOfWeek> others) {
        return new Selection(locations, rooms, professionals, shifts, sorted(others), dates, slots);
    }

    /** Only on these dates. */
    public Selection on(Collection<LocalDate> others) {
        return new Selection(locations, rooms, professionals, shifts, weekdays, sorted(others), slots);
    }

    /** Only these slots. */
    public Selection just(Collection<Slot> others) {
        return new Selection(locations, rooms, professionals, shifts, weekdays, dates, sorted(others));
    }

    /** Whether the slot, of this location, is selected, whoever has it. */
    boolean has(Slot slot, LocationId location) {
        return fits(locations, location)
                && fits(rooms, slot.room())
                && fits(shifts, slot.shift())
                && fits(weekdays, slot.date().getDayOfWeek())
                && fits(dates, slot.date())
                && fits(slots, slot);
    }

    /** Whether the person is selected. */
    boolean has(ProfessionalId professional) {
        return fits(professionals, professional);
    }

    /** In the order of the content: what is made from a selection depends on nothing else. */
    private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
