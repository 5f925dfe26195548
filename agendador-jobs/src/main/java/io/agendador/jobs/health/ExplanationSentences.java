package io.agendador.jobs.health;

import io.agendador.jobs.health.Explanation.Verdict;
import io.agendador.jobs.ledger.Execution;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.present.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a job ran or did not, with times as its zone reads them. Immutable. */
public final class ExplanationSentences {

    private final Texts texts;
    private final FailureSentences failures;

    /** In the language of these texts. */
    public ExplanationSentences(Texts texts) {
        this.texts = texts.with(ExplanationSentences.class, "health");
        this.failures = new FailureSentences(texts);
    }

    /** The answer first, then what more there is to know. */
    public List<String> of(Explanation it) {
        List<String> sentences = new ArrayList<>();
        sentences.add(answer(it));
        it.last().flatMap(run -> said(it, run)).ifPresent(sentences::add);
        it.again().ifPresent(again -> sentences.add(texts.text("explain.again", time(it, again))));
        it.outage()
                .ifPresent(outage ->
                        sentences.add(texts.text("explain.outage", time(it, outage.from()), time(it, outage.until()))));
        if (it.verdict() == Verdict.NOT_DUE || it.verdict() == Verdict.TO_COME) {
            it.before().ifPresent(before -> sentences.add(texts.text("explain.before", time(it, before))));
            it.after().ifPresent(after -> sentences.add(texts.text("explain.after", time(it, after))));
        }
        return sentences;
    }

    private String answer(Explanation it) {
        String job = it.subject().job();
        String moment = time(it, it.subject().moment());
        return it.last()
                .map(run -> ran(it, run, moment))
                .orElseGet(() -> texts.text("explain." + it.verdict(), job, moment));
    }

    private String ran(Explanation it, Execution run, String moment) {
        String job = it.subject().job();
        Optional<SkipReason> skipped = run.skipped();
        if (skipped.isPresent()) {
            return texts.text("explain.SKIPPED." + skipped.get(), job, moment);
        }
        return texts.text(
                "explain." + it.verdict(),
                job,
                moment,
                time(it, run.started()),
                run.finished().map(end -> time(it, end)).orElse(""),
                run.attempt());
    }

    /** What a handler said of its failure, who paused it and why, which circuit was open, or how much was done. */
    private Optional<String> said(Explanation it, Execution run) {
        Optional<String> error = run.error()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> run.skipped().isPresent()
                        ? texts.text("explain.behind", text)
                        : texts.text("explain.error", failures.of(text)));
        return it.verdict() == Verdict.SUCCEEDED
                ? run.items().stream()
                        .mapToObj(items -> texts.text("explain.items", items))
                        .findFirst()
                : error;
    }

    private String time(Explanation it, Instant instant) {
        ZoneId zone = it.subject().zone();
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
        return texts.text("explain.time", texts.day(local.toLocalDate()), local.toLocalTime());
    }
}
