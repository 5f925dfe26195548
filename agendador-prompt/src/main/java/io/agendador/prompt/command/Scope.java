package io.agendador.prompt.command;

import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Some part of the roster. A slot is part of it if each key that is given holds one of its values: its location, its room,
 * its shift, its weekday, its date, whoever holds or would hold it. As {@code only} an empty scope restricts nothing, as
 * {@code except} it excepts nothing.
 *
 * @param locations by name
 * @param rooms {@code <location> - <room>}
 * @param professionals by name
 */
public record Scope(
        SortedSet<String> locations,
        SortedSet<String> rooms,
        SortedSet<String> professionals,
        SortedSet<Shift> shifts,
        SortedSet<DayOfWeek> weekdays,
        SortedSet<LocalDate> dates) {

    /** The one that gives no key. */
    public static final Scope NONE = new Scope(sorted(), sorted(), sorted(), sorted(), sorted(), sorted());

    public Scope {
        locations = sorted(Words.names("locations", locations));
        rooms = sorted(Words.names("rooms", rooms));
        professionals = sorted(Words.names("professionals", professionals));
        shifts = sorted(shifts);
        weekdays = sorted(weekdays);
        dates = sorted(dates);
        dates.forEach(it -> Days.check("dates", it));
    }

    /** Whether it gives no key at all. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** This one, with these locations. */
    public Scope locations(Collection<String> values) {
        return new Scope(sorted(values), rooms, professionals, shifts, weekdays, dates);
    }

    /** This one, with these rooms, {@code <location> - <room>}. */
    public Scope rooms(Collection<String> values) {
        return new Scope(locations, sorted(values), professionals, shifts, weekdays, dates);
    }

    /** This one, with these people. */
    public Scope professionals(Collection<String> values) {
        return new Scope(locations, rooms, sorted(values), shifts, weekdays, dates);
    }

    /** This one, with these shifts. */
    public Scope shifts(Collection<Shift> values) {
        return new Scope(locations, rooms, professionals, sorted(values), weekdays, dates);
    }

    /** This one, with these weekdays. */
    public Scope weekdays(Collection<DayOfWeek> values) {
        return new Scope(locations, rooms, professionals, shifts, sorted(values), dates);
    }

    /** This one, with these dates. */
    public Scope dates(Collection<LocalDate> values) {
        return new Scope(locations, rooms, professionals, shifts, weekdays, sorted(values));
    }

    private static <T extends Comparable<? super T>> SortedSet<T> sorted() {
        return sorted(List.of());
    }

    private static <T> SortedSet<T> sorted(Collection<? extends T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
