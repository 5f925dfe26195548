package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.present.Grid.Row;
import io.agendador.roster.Assignment;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** People and shifts; who is placed nowhere that week has one empty row, unless it is inactive. */
final class ProfessionalRows {

    private final WeekContent content;
    private final WeekCells cells;
    private final Labels labels;
    private final List<LocalDate> days;
    private final List<Assignment> shown;

    ProfessionalRows(WeekContent content, Labels labels) {
        this.content = content;
        this.cells = new WeekCells(content);
        this.labels = labels;
        this.days = content.days();
        this.shown = content.shown();
    }

    Grid grid(String title) {
        List<Row> rows = new ArrayList<>();
        int width = content.network().professionals().stream()
                .mapToInt(it -> DisplayWidth.of(labels.person(it)))
                .max()
                .orElse(0);
        content.network().professionals().stream().filter(this::asked).forEach(it -> rows.addAll(of(it, width)));
        return new Grid(title, content.header(), rows, cells.legend());
    }

    private boolean asked(Professional professional) {
        return content.filter().professional() == null
                || professional.id().equals(content.filter().professional());
    }

    private List<Row> of(Professional professional, int width) {
        String name = DisplayWidth.pad(labels.person(professional), width);
        List<Row> rows = new ArrayList<>();
        for (Shift shift : content.shifts()) {
            List<Assignment> own = shown.stream()
                    .filter(it -> it.professional().equals(professional.id())
                            && it.slot().shift() == shift)
                    .toList();
            List<Cell> found = days.stream()
                    .map(it -> marked(professional, it, shift, own))
                    .toList();
            if (found.stream().anyMatch(it -> !it.equals(Cell.CLOSED))) {
                String label = (rows.isEmpty() ? name : " ".repeat(width)) + " "
                        + content.texts().word(shift);
                rows.add(row(label, found));
            }
        }
        if (rows.isEmpty() && professional.active()) {
            rows.add(row(name, Collections.nCopies(days.size(), Cell.CLOSED)));
        }
        return rows;
    }

    private static Row row(String label, List<Cell> found) {
        List<Cell> all = new ArrayList<>(List.of(new Cell(label, Style.PLAIN)));
        all.addAll(found);
        return new Row(all);
    }

    private Cell marked(Professional professional, LocalDate day, Shift shift, List<Assignment> own) {
        Cell now = cell(day, own);
        Optional<Slot> coming = content.marks().coming(professional.id(), day, shift);
        Optional<Slot> leaving = content.marks().leaving(professional.id(), day, shift);
        if (coming.isPresent()) {
            String here = now.text().isEmpty() ? label(coming.get()) : now.text();
            Mark.Kind kind = leaving.isPresent() ? Mark.Kind.CHANGED : Mark.Kind.ADDED;
            return cells.changed(
                    kind, here, leaving.map(it -> cells.was(label(it))).orElse(""));
        }
        return leaving.map(it -> cells.changed(Mark.Kind.REMOVED, label(it), now.text()))
                .orElse(now);
    }

    private String label(Slot slot) {
        return labels.roomAnywhere(slot.room());
    }

    private Cell cell(LocalDate day, List<Assignment> own) {
        return own.stream()
                .filter(it -> it.slot().date().equals(day))
                .findFirst()
                .map(it -> cells.assignment(it, label(it.slot())))
                .orElse(Cell.CLOSED);
    }
}
