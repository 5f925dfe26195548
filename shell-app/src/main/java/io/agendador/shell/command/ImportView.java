package io.agendador.shell.command;

import io.agendador.present.Refusals;
import io.agendador.present.TextTable;
import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Rejection;
import io.agendador.shell.line.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of an import, in JSON.
 *
 * @param handKept entries for hand-kept days
 * @param against what speaks against the whole: refusals, or the warnings that want a reason
 */
record ImportView(
        NetworkKeeping.Result result,
        List<NetworkImport.FileChange> files,
        int handKept,
        List<RejectionView> rejections,
        List<String> against) {

    private static final int MOST_REJECTIONS = 50;

    /** A rejected line in JSON. */
    record RejectionView(String file, int line, String column, Rejection.Problem problem, String sentence) {}

    static ImportView of(Desk desk, NetworkKeeping.Taken outcome) {
        Refusals refusals = new Refusals(desk.texts());
        return new ImportView(
                outcome.result(),
                outcome.change().files(),
                outcome.change().handKept().size(),
                outcome.change().rejections().stream()
                        .map(it -> new RejectionView(
                                it.file(), it.line(), it.column(), it.problem(), refusals.rejection(it)))
                        .toList(),
                against(desk, outcome));
    }

    private static List<String> against(Desk desk, NetworkKeeping.Taken taken) {
        return taken.outcome() == null
                ? List.of()
                : OutcomeView.against(desk, taken.change().network(), taken.outcome());
    }

    List<String> lines(Desk desk, Answer.Page page) {
        TextTable table = TextTable.of(desk.texts().text("columns.files").split(";", -1));
        files.forEach(it -> table.row(it.file(), it.added(), it.changed(), it.unchanged(), it.removed()));
        List<String> lines = new ArrayList<>();
        if (!files.isEmpty()) {
            lines.addAll(table.lines(page.width(), page.colours()));
            lines.add(desk.texts().text("import.hand-kept", handKept));
        }
        rejections.stream().limit(MOST_REJECTIONS).forEach(it -> lines.add("  " + it.sentence()));
        if (rejections.size() > MOST_REJECTIONS) {
            lines.add("  " + desk.texts().text("import.more", rejections.size() - MOST_REJECTIONS));
        }
        return lines;
    }
}
