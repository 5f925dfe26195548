package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.present.Grid.Row;
import io.agendador.roster.Location;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Locations and shifts; a cell says how many of the open rooms have somebody. */
final class LocationRows {

    private static final int NAME_WIDTH = 18;

    private final WeekContent content;
    private final List<LocalDate> days;

    LocationRows(WeekContent content) {
        this.content = content;
        this.days = content.days();
    }

    Grid grid(String title) {
        List<Row> rows = new ArrayList<>();
        content.network().locations().stream()
                .filter(content.filter()::shows)
                .forEach(location -> rows.addAll(of(location)));
        Cell legend = new Cell(content.texts().text("grid.legend.open"), Style.QUIET);
        return new Grid(title, content.header(), rows, List.of(legend));
    }

    private List<Row> of(Location location) {
        String name = DisplayWidth.cut(location.name(), NAME_WIDTH);
        List<Row> rows = new ArrayList<>();
        for (Shift shift : content.shifts()) {
            if (days.stream().anyMatch(day -> !open(location, day, shift).isEmpty())) {
                String head = rows.isEmpty() ? name : " ".repeat(DisplayWidth.of(name));
                rows.add(row(head + " " + content.texts().word(shift), location, shift));
            }
        }
        return rows;
    }

    private Row row(String label, Location location, Shift shift) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(label, Style.PLAIN)));
        days.forEach(day -> cells.add(cell(open(location, day, shift))));
        return new Row(cells);
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

    private List<Slot> open(Location location, LocalDate day, Shift shift) {
        return content.network().rooms().stream()
                .filter(it -> it.location().equals(location.id()))
                .map(it -> new Slot(it.id(), day, shift))
                .filter(content::isOpen)
                .toList();
    }
}
