package io.agendador.present;

import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a week is to be shown. Immutable. */
final class WeekContent {

    private final Network network;
    private final Texts texts;
    private final Roster roster;
    private final Week week;
    private final WeekGrids.Filter filter;
    private final WeekMarks marks;
    private final Map<Slot, OpenSlot> open = new LinkedHashMap<>();
    private final Map<Slot, List<Assignment>> assigned;

    WeekContent(Network network, Texts texts, Roster roster, Week week, WeekGrids.Filter filter, WeekMarks marks) {
        this.marks = marks;
        this.network = network;
        this.texts = texts;
        this.roster = roster;
        this.week = week;
        this.filter = filter;
        network.openSlots(week.period()).stream()
                .filter(it -> filter.shows(network, it.slot()))
                .forEach(it -> open.put(it.slot(), it));
        assigned = roster.assignments().stream()
                .filter(it -> filter.shows(network, it.slot()))
                .collect(Collectors.groupingBy(Assignment::slot, LinkedHashMap::new, Collectors.toList()));
    }

    Network network() {
        return network;
    }

    Texts texts() {
        return texts;
    }

    WeekMarks marks() {
        return marks;
    }

    WeekGrids.Filter filter() {
        return filter;
    }

    /** The days with something to show; all if there is nothing at all. */
    List<LocalDate> days() {
        Set<LocalDate> busy = Stream.of(open.keySet().stream(), assigned.keySet().stream(), marks.slots())
                .flatMap(it -> it)
                .map(Slot::date)
                .collect(Collectors.toSet());
        return busy.isEmpty()
                ? week.days()
                : week.days().stream().filter(busy::contains).toList();
    }

    List<Shift> shifts() {
        return Stream.of(Shift.values())
                .filter(it -> filter.shift() == null || filter.shift() == it)
                .toList();
    }

    boolean isOpen(Slot slot) {
        return open.containsKey(slot);
    }

    /** Whether the slot is open or somebody is in it, or was before a change. */
    boolean isThere(Slot slot) {
        return isOpen(slot) || assigned.containsKey(slot) || marks.in(slot).isPresent();
    }

    /** Whether a decision keeps the slot empty. */
    boolean isPinnedGap(Slot slot) {
        return roster.pinnedGaps().contains(slot);
    }

    /** Who is in the slot, also those that the filter leaves out. */
    List<Assignment> in(Slot slot) {
        return assigned.getOrDefault(slot, List.of());
    }

    List<Assignment> shown() {
        return assigned.values().stream()
                .flatMap(List::stream)
                .filter(filter::shows)
                .toList();
    }

    String title(LocalDate today) {
        int number = week.since(Week.first(today)) + 1;
        String from = texts.shortDate(week.sunday());
        String to = texts.date(week.period().to());
        return number < 1
                ? texts.text("grid.past", from, to)
                : texts.text("grid.title", number, from, to, texts.word(Uncertainty.of(week.sunday(), today)));
    }

    List<String> header() {
        return Stream.concat(Stream.of(""), days().stream().map(texts::day)).toList();
    }
}
