package io.agendador.present;

import io.agendador.present.Grid.Cell;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a week's assignments, gaps and changes look in cells, and what the signs used mean. For one grid only. */
final class WeekCells {

    private final WeekContent content;
    private final Texts texts;
    private final Set<Style> used = EnumSet.noneOf(Style.class);
    private boolean pinnedUsed;

    WeekCells(WeekContent content) {
        this.content = content;
        this.texts = content.texts();
    }

    /** An assignment, told by this label, with the signs of its state; in a diff without the one of its status. */
    Cell assignment(Assignment assignment, String label) {
        boolean wrong = !content.isOpen(assignment.slot())
                || content.in(assignment.slot()).size() > 1;
        AssignmentStatus status = assignment.status();
        boolean diff = content.marks().isDiff();
        // A hand-kept entry is always pinned: its own sign says so already.
        boolean pinned = assignment.pinned() && (diff || status != AssignmentStatus.MANUAL);
        Style ofStatus = diff ? Style.PLAIN : Style.valueOf(status.name());
        String signs = (diff ? "" : texts.sign(status)) + (pinned ? "*" : "") + (wrong ? "!" : "");
        pinnedUsed |= pinned;
        return cell(label + signs, wrong ? Style.WRONG : ofStatus, "");
    }

    /** An open slot without anybody. */
    Cell gap(Slot slot) {
        if (!content.filter().showsGaps()) {
            return Cell.CLOSED;
        }
        boolean pinned = content.isPinnedGap(slot);
        pinnedUsed |= pinned;
        return cell(texts.text(pinned ? "grid.gap.pinned" : "grid.gap"), Style.GAP, "");
    }

    /** A change: its sign before what is there, or was; and beneath it what else is to be known. */
    Cell changed(Mark.Kind kind, String label, String below) {
        return cell(texts.sign(kind) + " " + label, kind.style(), below);
    }

    /** How many changes of which kind there are, beneath what is there. */
    Cell changed(Map<Mark.Kind, Integer> counts, String label) {
        counts.keySet().forEach(kind -> used.add(kind.style()));
        String signs = counts.entrySet().stream()
                .map(it -> texts.sign(it.getKey()) + it.getValue())
                .collect(Collectors.joining(" "));
        Style style = counts.size() == 1 ? counts.keySet().iterator().next().style() : Style.CHANGED;
        return new Cell(label, style, signs);
    }

    /** What was there before a change, as it is told beneath it. */
    String was(String label) {
        return texts.text("grid.was", label);
    }

    /** What the signs used so far mean. */
    List<Cell> legend() {
        List<Cell> legend = new ArrayList<>();
        used.stream().filter(it -> it != Style.PLAIN).forEach(it -> legend.add(new Cell(meaning(it), it)));
        if (pinnedUsed) {
            legend.add(new Cell(texts.text("grid.legend.pinned"), Style.QUIET));
        }
        return legend;
    }

    private Cell cell(String text, Style style, String below) {
        used.add(style);
        return new Cell(text, style, below);
    }

    private String meaning(Style style) {
        String key = "grid.legend." + style.name().toLowerCase(Locale.ROOT);
        if (texts.has(key)) {
            return texts.text(key);
        }
        AssignmentStatus status = AssignmentStatus.valueOf(style.name());
        String sign = texts.sign(status);
        return sign.isEmpty()
                ? texts.text("grid.legend.unsigned", texts.word(status))
                : sign + " " + texts.word(status);
    }
}
