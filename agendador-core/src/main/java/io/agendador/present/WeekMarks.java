package io.agendador.present;

import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes that are to be shown of a week. Immutable. */
final class WeekMarks {

    /** Of a week that is shown as it stands. */
    static final WeekMarks NONE = new WeekMarks(false, Map.of());

    private final boolean diff;
    private final SortedMap<Slot, Mark> marks;

    private WeekMarks(boolean diff, Map<Slot, Mark> marks) {
        this.diff = diff;
        this.marks = new TreeMap<>(marks);
    }

    /** Of a week that is shown as a diff, though nothing may change in it. */
    static WeekMarks of(Network network, Week week, WeekGrids.Filter filter, Map<Slot, Mark> all) {
        Map<Slot, Mark> shown = new TreeMap<>(all);
        shown.entrySet()
                .removeIf(it -> !it.getKey().week().equals(week) || !filter.shows(network, it.getKey(), it.getValue()));
        return new WeekMarks(true, shown);
    }

    boolean isDiff() {
        return diff;
    }

    Stream<Slot> slots() {
        return marks.keySet().stream();
    }

    Optional<Mark> in(Slot slot) {
        return Optional.ofNullable(marks.get(slot));
    }

    /** Where the professional comes to. */
    Optional<Slot> coming(ProfessionalId professional, LocalDate date, Shift shift) {
        return slot(professional, date, shift, Mark::after);
    }

    /** What the professional leaves. */
    Optional<Slot> leaving(ProfessionalId professional, LocalDate date, Shift shift) {
        return slot(professional, date, shift, Mark::before);
    }

    private Optional<Slot> slot(
            ProfessionalId professional, LocalDate date, Shift shift, Function<Mark, @Nullable ProfessionalId> side) {
        return marks.entrySet().stream()
                .filter(it -> it.getKey().date().equals(date) && it.getKey().shift() == shift)
                .filter(it -> professional.equals(side.apply(it.getValue())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
