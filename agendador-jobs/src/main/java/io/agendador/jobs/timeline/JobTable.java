package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.present.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is declared of jobs, a row for each, to be written as a table. Immutable. */
public final class JobTable {

    /** The column of the dispatches in a week, from 0: numbers. */
    public static final int COUNT = 4;

    private static final Duration DAYS = Duration.ofDays(2);

    private final Texts texts;
    private final CronWords words;

    /** In the language of these texts. */
    public JobTable(Texts texts) {
        this.texts = Bundle.with(texts);
        this.words = new CronWords(texts);
    }

    /** What its columns are called. */
    public List<String> header() {
        return List.of(texts.text("job.columns").split(";", -1));
    }

    /**
     * The jobs of a category in the catalogue's order: name, cron, when in words, SLA, dispatches in the week, and what is
     * special.
     *
     * @param week its first day
     */
    public List<List<String>> rows(Catalogue catalogue, String category, LocalDate week) {
        Map<String, Integer> counts = Dispatches.inWeek(catalogue, week).perJob();
        return catalogue.jobs().stream()
                .filter(it -> it.category().equals(category))
                .map(it -> row(it, counts.getOrDefault(it.name(), 0)))
                .toList();
    }

    private List<String> row(Job job, int count) {
        return List.of(
                job.name(),
                job.timing().cron().map(Object::toString).orElse("–"),
                job.timing().cron().map(words::of).orElseGet(() -> texts.text("job.on-request")),
                job.sla().map(it -> sla(it.limit())).orElse("–"),
                texts.text("count", count),
                String.join(", ", special(job)));
    }

    private List<String> special(Job job) {
        List<String> special = new ArrayList<>();
        if (job.critical()) {
            special.add(texts.text("job.critical"));
        }
        if (job.conditions().pilotGated()) {
            special.add(texts.text("job.pilot"));
        }
        job.conditions().after().ifPresent(it -> special.add(texts.text("job.after", it)));
        return special;
    }

    /** {@code 45 min}, {@code 25 h}, {@code 8 d}. */
    public String sla(Duration limit) {
        if (limit.compareTo(DAYS) >= 0 && limit.toHours() % 24 == 0 && limit.toMinutes() % 60 == 0) {
            return texts.text("sla.days", limit.toDays());
        }
        return limit.toMinutes() % 60 == 0
                ? texts.text("sla.hours", limit.toHours())
                : texts.text("sla.minutes", limit.toMinutes());
    }
}
