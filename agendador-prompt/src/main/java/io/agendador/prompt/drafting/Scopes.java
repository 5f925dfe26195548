package io.agendador.prompt.drafting;

import io.agendador.planning.Selection;
import io.agendador.prompt.command.Scope;
import io.agendador.roster.LocationId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Scopes of commands as selections of the planner. */
final class Scopes {

    private Scopes() {}

    static Selection selection(Names names, Scope scope) {
        return Selection.ALL
                .at(names.locations(scope.locations()))
                .in(names.rooms(scope.rooms()))
                .of(names.professionals(scope.professionals()))
                .during(scope.shifts())
                .each(scope.weekdays())
                .on(scope.dates());
    }

    /** The same, on these days only; nothing if none of them is left. */
    static List<LocalDate> dates(Scope scope, Collection<LocalDate> days) {
        return days.stream()
                .filter(it -> scope.dates().isEmpty() || scope.dates().contains(it))
                .toList();
    }

    /** Whether the selection has the slot and who holds it. */
    static boolean has(Selection it, Slot slot, LocationId location, ProfessionalId holder) {
        return place(it, slot, location) && fits(it.professionals(), holder);
    }

    /** Whether the selection has the slot, whoever holds it. */
    static boolean place(Selection it, Slot slot, LocationId location) {
        return fits(it.locations(), location)
                && fits(it.rooms(), slot.room())
                && fits(it.shifts(), slot.shift())
                && fits(it.weekdays(), slot.date().getDayOfWeek())
                && fits(it.dates(), slot.date());
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
