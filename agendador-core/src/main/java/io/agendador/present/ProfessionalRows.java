package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.present.Grid.Row;
import io.agendador.roster.Assignment;
import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People and shifts; who is placed nowhere that week has one empty row, unless it is inactive. */
final class ProfessionalRows {

    private final WeekContent content;
    private final Labels labels;
    private final List<LocalDate> days;
    private final List<Assignment> shown;

    ProfessionalRows(WeekContent content, Labels labels) {
        this.content = content;
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
        return new Grid(title, content.header(), rows, content.legend());
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
            if (!own.isEmpty()) {
                String label = (rows.isEmpty() ? name : " ".repeat(width)) + " "
                        + content.texts().word(shift);
                rows.add(row(label, own));
            }
        }
        if (rows.isEmpty() && professional.active()) {
            rows.add(row(name, List.of()));
        }
        return rows;
    }

    private Row row(String label, List<Assignment> own) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(label, Style.PLAIN)));
        days.forEach(day -> cells.add(cell(day, own)));
        return new Row(cells);
    }

    private Cell cell(LocalDate day, List<Assignment> own) {
        return own.stream()
                .filter(it -> it.slot().date().equals(day))
                .findFirst()
                .map(it -> content.cell(it, labels.roomAnywhere(it.slot().room())))
                .orElse(Cell.CLOSED);
    }
}
