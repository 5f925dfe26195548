package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a week is to be shown, and how a slot and an assignment are marked. For the making of one grid only. */
final class WeekContent {

    private final Network network;
    private final Texts texts;
    private final Roster roster;
    private final Week week;
    private final WeekGrids.Filter filter;
    private final Map<Slot, OpenSlot> open = new LinkedHashMap<>();
    private final Map<Slot, List<Assignment>> assigned;
    private final Set<Style> used = EnumSet.noneOf(Style.class);
    private boolean pinnedUsed;

    WeekContent(Network network, Texts texts, Roster roster, Week week, WeekGrids.Filter filter) {
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

    WeekGrids.Filter filter() {
        return filter;
    }

    /** The days with something to show; all if there is nothing at all. */
    List<LocalDate> days() {
        Set<LocalDate> busy = Stream.concat(open.keySet().stream(), assigned.keySet().stream())
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

    /** Whether the slot is open or somebody is in it. */
    boolean isThere(Slot slot) {
        return isOpen(slot) || assigned.containsKey(slot);
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

    /** An assignment of a slot, told by this label, with the signs of its state. */
    Cell cell(Assignment assignment, String label) {
        boolean wrong = !isOpen(assignment.slot()) || in(assignment.slot()).size() > 1;
        // A hand-kept entry is always pinned: its own sign says so already.
        boolean pinned =
                assignment.pinned() && Style.valueOf(assignment.status().name()) != Style.MANUAL;
        Style style = wrong ? Style.WRONG : Style.valueOf(assignment.status().name());
        used.add(style);
        pinnedUsed |= pinned;
        return new Cell(label + texts.sign(assignment.status()) + (pinned ? "*" : "") + (wrong ? "!" : ""), style);
    }

    Cell gap(Slot slot) {
        if (!filter.showsGaps()) {
            return Cell.CLOSED;
        }
        boolean pinned = roster.pinnedGaps().contains(slot);
        pinnedUsed |= pinned;
        used.add(Style.GAP);
        return new Cell(texts.text(pinned ? "grid.gap.pinned" : "grid.gap"), Style.GAP);
    }

    /** What the signs used so far mean. */
    List<Cell> legend() {
        List<Cell> legend = new ArrayList<>();
        for (Style style : used) {
            legend.add(new Cell(meaning(style), style));
        }
        if (pinnedUsed) {
            legend.add(new Cell(texts.text("grid.legend.pinned"), Style.QUIET));
        }
        return legend;
    }

    private String meaning(Style style) {
        if (style == Style.GAP || style == Style.WRONG) {
            return texts.text("grid.legend." + style.name().toLowerCase(Locale.ROOT));
        }
        AssignmentStatus status = AssignmentStatus.valueOf(style.name());
        String sign = texts.sign(status);
        return sign.isEmpty()
                ? texts.text("grid.legend.unsigned", texts.word(status))
                : sign + " " + texts.word(status);
    }
}
