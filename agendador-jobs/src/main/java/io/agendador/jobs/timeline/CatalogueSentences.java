package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.CatalogueProblem;
import io.agendador.jobs.catalogue.Finding;
import io.agendador.jobs.schedule.Window;
import io.agendador.present.Texts;
import java.time.LocalDateTime;
import java.util.List;

/** Says what is wrong in a catalogue's file, and what the linter found in a catalogue. Immutable. */
public final class CatalogueSentences {

    private static final int WEEK = 7;

    private final Texts texts;

    /** In the language of these texts. */
    public CatalogueSentences(Texts texts) {
        this.texts = Bundle.with(texts);
    }

    /** One sentence with line, field, what stands there and what could. */
    public String of(CatalogueProblem problem) {
        String place = problem.field().isEmpty()
                ? texts.text("problem.line", problem.line())
                : texts.text("problem.field", problem.line(), problem.field());
        return texts.text("problem." + problem.kind(), place, problem.found(), problem.expected());
    }

    /** One sentence with the names of the jobs. */
    public String of(Finding finding) {
        if (finding instanceof Finding.UnmetWindow unmet) {
            return unmet.category()
                    .map(it -> texts.text("lint.window.category", window(unmet.window()), it))
                    .orElseGet(() -> texts.text("lint.window.job", window(unmet.window()), names(unmet)));
        }
        if (finding instanceof Finding.Burst burst) {
            return texts.text("lint.burst", burst.jobs().size(), moment(burst.first()), burst.minutes(), names(burst));
        }
        if (finding instanceof Finding.OutOfOrder order) {
            return texts.text("lint.order." + order.how(), order.job(), order.after(), moment(order.first()));
        }
        if (finding instanceof Finding.NoHandler missing) {
            return texts.text("lint.handler", missing.job(), missing.handler());
        }
        return texts.text("lint.never", names(finding));
    }

    private String names(Finding finding) {
        return Numbers.list(finding.jobs(), texts);
    }

    private String window(Window window) {
        String start = window.start().toString();
        List<String> days =
                window.days().stream().map(it -> texts.text("weekday." + it)).toList();
        return days.size() == WEEK ? start : texts.text("cron.day-time", String.join(", ", days), start);
    }

    private String moment(LocalDateTime time) {
        return texts.text("cron.day-time", texts.day(time.toLocalDate()), time.toLocalTime());
    }
}
