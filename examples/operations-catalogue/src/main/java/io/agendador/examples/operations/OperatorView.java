package io.agendador.examples.operations;

import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.alert.AlertWatch;
import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.alert.InMemoryAlertBook;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Contributor;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.health.RateLimits;
import io.agendador.jobs.health.Weights;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.present.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an operator sees of an operation: health, score and alerts. */
final class OperatorView implements AutoCloseable {

    private static final Duration RECENT = Duration.ofMinutes(15);

    private final String network;
    private final Texts texts;
    private final Health health;
    private final Alerts alerts = new Alerts(new InMemoryAlertBook(), List.of(), Alerts.Settings.USUAL);
    private final AlertSentences sentences;
    private final AlertWatch watch;

    OperatorView(String network, Catalogue catalogue, JobLedger ledger, List<Contributor> others, Texts texts) {
        this.network = network;
        this.texts = texts;
        this.sentences = new AlertSentences(texts, Timing.USUAL_ZONE);
        this.health = new Health(
                network, catalogue, ledger, new Health.Sources(RateLimits.NONE, others, Weights.USUAL), texts);
        this.watch = new AlertWatch(health, alerts, Optional.empty());
    }

    Health health() {
        return health;
    }

    Alerts alerts() {
        return alerts;
    }

    AlertSentences sentences() {
        return sentences;
    }

    AlertWatch watch() {
        return watch;
    }

    /** As it is at that moment. */
    List<String> lines(Instant now) {
        HealthReport report = watch.round(now);
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "view.health",
                texts.text("view." + report.jobs().status()),
                report.score().value(),
                texts.text("view." + report.score().status())));
        report.score()
                .parts()
                .forEach(it -> lines.add(texts.text(
                        "view.part", it.name(), it.say().value(), it.say().sentence())));
        report.jobs()
                .jobs()
                .forEach(it -> it.staleSince()
                        .ifPresent(since -> lines.add(texts.text(
                                it.job().critical() ? "view.stale.critical" : "view.stale",
                                it.job().name(),
                                time(since)))));
        List<AlertState> states = alerts.states(network, now.minus(RECENT));
        states.forEach(it -> lines.add(texts.text("view.alert", sentences.of(it))));
        return lines;
    }

    private static String time(Instant instant) {
        return LocalTime.ofInstant(instant, Timing.USUAL_ZONE)
                .withSecond(0)
                .withNano(0)
                .toString();
    }

    @Override
    public void close() {
        alerts.close();
    }
}
