package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.schedule.Window;
import io.agendador.present.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** A catalogue's windows as cells of a table. Immutable. */
public final class WindowTable {

    private static final int WEEK = 7;

    private final Texts texts;

    /** In the language of these texts. */
    public WindowTable(Texts texts) {
        this.texts = Bundle.with(texts);
    }

    /** The columns: whose window it is, its days, from when to when, what is passed to handlers. */
    public List<String> header() {
        return List.of(texts.text("column.windows").split(";", -1));
    }

    /** One row for each window: those of categories first, then those of jobs. */
    public List<List<String>> rows(Catalogue catalogue) {
        List<List<String>> rows = new ArrayList<>();
        catalogue.windows().forEach((category, windows) -> windows.forEach(it -> rows.add(row(category, it))));
        for (Job job : catalogue.jobs()) {
            job.timing().windows().forEach(it -> rows.add(row(job.name(), it)));
        }
        return rows;
    }

    private List<String> row(String whose, Window window) {
        List<DayOfWeek> days = List.copyOf(window.days());
        String when = days.size() == WEEK ? texts.text("cron.everyday") : new DayWords(texts).weekdays(days);
        String times = window.start() + "–" + window.start().plus(window.length());
        return List.of(whose, when, times, String.join(", ", window.types()));
    }
}
