package io.agendador.examples.operations;

import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.replay.ReplaySummary;
import io.agendador.jobs.replay.Replayed;
import io.agendador.jobs.replay.Replayed.JobReplayed;
import io.agendador.present.TextTable;
import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a simulation came to, and the jobs of which not everything ran. */
final class SummaryText {

    private final Texts texts;
    private final boolean colours;

    SummaryText(Desk desk) {
        this.texts = desk.texts();
        this.colours = desk.colours();
    }

    List<String> lines(Replayed replayed) {
        ReplaySummary all = ReplaySummary.NONE;
        TextTable jobs =
                TextTable.of(texts.text("simulate.columns").split(";", -1)).numbers(1, 2, 3, 4, 5);
        boolean any = false;
        for (JobReplayed job : replayed.jobs()) {
            ReplaySummary it = replayed.summary(job);
            all = all.plus(it);
            if (it.ran() < it.due() || it.stale() > 0) {
                any = true;
                row(jobs, job.job().name(), it);
            }
        }
        List<String> lines = new ArrayList<>(totals(all).lines(0, colours));
        if (any) {
            lines.add("");
            lines.addAll(jobs.lines(0, colours));
        }
        return lines;
    }

    private void row(TextTable table, String job, ReplaySummary it) {
        long skipped = it.due() - it.ran() - it.missed() - it.unexplained();
        table.row(job, count(it.due()), count(it.ran()), count(skipped), count(it.missed()), count(it.stale()));
    }

    private TextTable totals(ReplaySummary all) {
        TextTable table = TextTable.of(texts.text("simulate.what"), texts.text("simulate.count"))
                .numbers(1);
        table.row(texts.text("simulate.due"), count(all.due()));
        table.row(texts.text("simulate.ran"), count(all.ran()));
        table.row(texts.text("simulate.twice"), count(all.twice()));
        all.skipped().forEach((reason, count) -> {
            if (reason != SkipReason.MISFIRE) {
                table.row(texts.text("simulate.skipped", texts.word(reason)), count(count));
            }
        });
        table.row(texts.text("simulate.missed"), count(all.missed()));
        table.row(texts.text("simulate.unexplained"), count(all.unexplained()));
        table.row(texts.text("simulate.stale"), count(all.stale()));
        table.row(texts.text("simulate.false"), count(all.falseAlarms()));
        return table;
    }

    private String count(long number) {
        return texts.text("number", number);
    }
}
