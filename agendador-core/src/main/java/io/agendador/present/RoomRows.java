package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.present.Grid.Row;
import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rooms and shifts by location; rows of shifts in which a room is never open that week are left out. */
final class RoomRows {

    private final WeekContent content;
    private final WeekCells cells;
    private final Labels labels;
    private final List<LocalDate> days;

    RoomRows(WeekContent content, Labels labels) {
        this.content = content;
        this.cells = new WeekCells(content);
        this.labels = labels;
        this.days = content.days();
    }

    Grid grid(String title) {
        List<Row> rows = new ArrayList<>();
        content.network().locations().stream()
                .filter(content.filter()::shows)
                .forEach(location -> rows.addAll(ofLocation(location)));
        return new Grid(title, content.header(), rows, cells.legend());
    }

    private List<Row> ofLocation(Location location) {
        List<Room> rooms = content.network().rooms().stream()
                .filter(it -> it.location().equals(location.id()))
                .toList();
        int width = rooms.stream()
                .mapToInt(it -> DisplayWidth.of(labels.room(it.id())))
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        rooms.forEach(room -> rows.addAll(ofRoom(room, width)));
        if (!rows.isEmpty()) {
            rows.add(0, Row.heading(location.name()));
        }
        return rows;
    }

    private List<Row> ofRoom(Room room, int width) {
        List<Row> rows = new ArrayList<>();
        for (Shift shift : content.shifts()) {
            if (days.stream().anyMatch(day -> content.isThere(new Slot(room.id(), day, shift)))) {
                String name = rows.isEmpty() ? labels.room(room.id()) : "";
                String label =
                        DisplayWidth.pad(name, width) + " " + content.texts().word(shift);
                rows.add(row(label, room, shift));
            }
        }
        return rows;
    }

    private Row row(String label, Room room, Shift shift) {
        List<Cell> row = new ArrayList<>(List.of(new Cell(label, Style.PLAIN)));
        days.forEach(day -> row.add(marked(new Slot(room.id(), day, shift))));
        return new Row(row);
    }

    private Cell marked(Slot slot) {
        Cell now = cell(slot);
        return content.marks().in(slot).map(mark -> changed(mark, now)).orElse(now);
    }

    private Cell changed(Mark mark, Cell now) {
        String before = mark.before() == null ? "" : labels.person(mark.before());
        if (mark.after() == null) {
            return cells.changed(mark.kind(), before, now.text());
        }
        boolean hidden = now.text().isEmpty() || now.style() == Style.GAP;
        return cells.changed(
                mark.kind(),
                hidden ? labels.person(mark.after()) : now.text(),
                before.isEmpty() ? "" : cells.was(before));
    }

    private Cell cell(Slot slot) {
        List<Assignment> here = content.in(slot);
        if (here.isEmpty()) {
            return content.isOpen(slot) ? cells.gap(slot) : Cell.CLOSED;
        }
        return here.stream()
                .filter(content.filter()::shows)
                .findFirst()
                .map(it -> cells.assignment(it, label(it, here.size() - 1)))
                .orElse(Cell.CLOSED);
    }

    private String label(Assignment assignment, int others) {
        return labels.person(assignment.professional()) + (others == 0 ? "" : "+" + others);
    }
}
