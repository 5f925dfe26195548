package io.agendador.planning;

import io.agendador.roster.LocationId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Slots and people by what they have in common. An empty set says nothing; of one that is not, one must fit; and all sets
 * must.
 */
public record Selection(
        Set<LocationId> locations,
        Set<RoomId> rooms,
        Set<ProfessionalId> professionals,
        Set<Shift> shifts,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> dates) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Selection {
        locations = Set.copyOf(locations);
        rooms = Set.copyOf(rooms);
        professionals = Set.copyOf(professionals);
        shifts = Set.copyOf(shifts);
        weekdays = Set.copyOf(weekdays);
        dates = Set.copyOf(dates);
    }

    /** Only these people. */
    public Selection of(Collection<ProfessionalId> others) {
        return new Selection(locations, rooms, Set.copyOf(others), shifts, weekdays, dates);
    }

    /** Only at these locations. */
    public Selection at(Collection<LocationId> others) {
        return new Selection(Set.copyOf(others), rooms, professionals, shifts, weekdays, dates);
    }

    /** Only in these rooms. */
    public Selection in(Collection<RoomId> others) {
        return new Selection(locations, Set.copyOf(others), professionals, shifts, weekdays, dates);
    }

    /** Only in these shifts. */
    public Selection during(Collection<Shift> others) {
        return new Selection(locations, rooms, professionals, Set.copyOf(others), weekdays, dates);
    }

    /** Only on these days of the week. */
    public Selection each(Collection<DayOfWeek> others) {
        return new Selection(locations, rooms, professionals, shifts, Set.copyOf(others), dates);
    }

    /** Only on these dates. */
    public Selection on(Collection<LocalDate> others) {
        return new Selection(locations, rooms, professionals, shifts, weekdays, Set.copyOf(others));
    }

    /** Whether the slot, of this location, is selected, whoever has it. */
    boolean has(Slot slot, LocationId location) {
        return fits(locations, location)
                && fits(rooms, slot.room())
                && fits(shifts, slot.shift())
                && fits(weekdays, slot.date().getDayOfWeek())
                && fits(dates, slot.date());
    }

    /** Whether the person is selected. */
    boolean has(ProfessionalId professional) {
        return fits(professionals, professional);
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
