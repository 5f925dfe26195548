package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.present.Grid.Row;
import io.agendador.roster.Location;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Locations and shifts; a cell says how many of the open rooms have somebody. */
final class LocationRows {

    private static final int NAME_WIDTH = 18;

    private final WeekContent content;
    private final WeekCells cells;
    private final List<LocalDate> days;

    LocationRows(WeekContent content) {
        this.content = content;
        this.cells = new WeekCells(content);
        this.days = content.days();
    }

    Grid grid(String title) {
        List<Row> rows = new ArrayList<>();
        content.network().locations().stream()
                .filter(content.filter()::shows)
                .forEach(location -> rows.addAll(of(location)));
        List<Cell> legend = new ArrayList<>(cells.legend());
        legend.add(new Cell(content.texts().text("grid.legend.open"), Style.QUIET));
        return new Grid(title, content.header(), rows, legend);
    }

    private List<Row> of(Location location) {
        String name = DisplayWidth.cut(location.name(), NAME_WIDTH);
        List<Row> rows = new ArrayList<>();
        for (Shift shift : content.shifts()) {
            if (days.stream().anyMatch(day -> slots(location, day, shift).anyMatch(this::isShown))) {
                String head = rows.isEmpty() ? name : " ".repeat(DisplayWidth.of(name));
                rows.add(row(head + " " + content.texts().word(shift), location, shift));
            }
        }
        return rows;
    }

    private Row row(String label, Location location, Shift shift) {
        List<Cell> row = new ArrayList<>(List.of(new Cell(label, Style.PLAIN)));
        days.forEach(day -> row.add(marked(location, day, shift)));
        return new Row(row);
    }

    private Cell marked(Location location, LocalDate day, Shift shift) {
        Cell now = cell(slots(location, day, shift).filter(content::isOpen).toList());
        Map<Mark.Kind, Integer> changes = new EnumMap<>(Mark.Kind.class);
        slots(location, day, shift)
                .flatMap(it -> content.marks().in(it).stream())
                .forEach(it -> changes.merge(it.kind(), 1, Integer::sum));
        return changes.isEmpty() ? now : cells.changed(changes, now.text());
    }

    private boolean isShown(Slot slot) {
        return content.isOpen(slot) || content.marks().in(slot).isPresent();
    }

    private Cell cell(List<Slot> open) {
        if (open.isEmpty()) {
            return Cell.CLOSED;
        }
        int covered = (int) open.stream()
                .filter(slot -> content.in(slot).stream().anyMatch(content.filter()::shows))
                .count();
        int missing = open.size() - covered;
        return missing == 0 || !content.filter().showsGaps()
                ? new Cell(content.texts().text("grid.covered", covered, open.size()), Style.PLAIN)
                : new Cell(content.texts().text("grid.open", covered, open.size(), missing), Style.GAP);
    }

    private Stream<Slot> slots(Location location, LocalDate day, Shift shift) {
        return content.network().rooms().stream()
                .filter(it -> it.location().equals(location.id()))
                .map(it -> new Slot(it.id(), day, shift));
    }
}
