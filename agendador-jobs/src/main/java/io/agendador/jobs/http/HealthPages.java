package io.agendador.jobs.http;

import io.agendador.jobs.alert.Alerts;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.health.HealthStatus;
import io.agendador.jobs.health.JobHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is to be read, by path. */
final class HealthPages {

    private static final Duration RECENT = Duration.ofDays(1);
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final int USUAL_HOURS = 24;
    private static final int MOST_HOURS = 24 * 31;

    /** One of them. */
    private interface Page {
        Answer answer(Query query, Instant now);
    }

    private record Known(Set<String> parameters, Page page) {}

    private final SortedMap<String, Known> pages = new TreeMap<>();

    /** While there is no network. */
    HealthPages() {
        add(
                "/health",
                now -> ok(new Fields().with("status", "waiting_for_network").with("at", now)));
    }

    HealthPages(HealthEndpoint.Sources sources) {
        Health health = sources.health();
        add("/health", now -> whole(health.report(now)));
        add("/health/jobs", now -> ok(JobJson.of(health.jobs(now))));
        add("/health/queue", now -> ok(HealthJson.queue(health.queue(now))));
        add("/health/fila", now -> ok(HealthJson.queue(health.queue(now))));
        add(
                "/health/circuits",
                now -> ok(HealthJson.list(
                        "circuits",
                        health.circuits().stream().map(HealthJson::of).toList())));
        add(
                "/health/rate-limit",
                now -> ok(HealthJson.list(
                        "accounts",
                        health.rateLimits().stream().map(HealthJson::of).toList())));
        add("/health/score", now -> ok(HealthJson.score(health.report(now).score())));
        sources.alerts().ifPresent(it -> add("/health/alerts", now -> ok(alerts(sources, it, now))));
        sources.metrics().ifPresent(it -> add("/metrics", now -> Answer.text(PROMETHEUS, it.get())));
        pages.put(
                "/health/circuits/history",
                new Known(Set.of("circuit_name", "horas"), (query, now) -> history(health, query.parameters(), now)));
    }

    private interface Plain {
        Answer answer(Instant now);
    }

    private void add(String path, Plain page) {
        pages.put(path, new Known(Set.of(), (query, now) -> page.answer(now)));
    }

    boolean has(String path) {
        return pages.containsKey(path);
    }

    /** Of a page that is there. */
    Answer answer(String path, Query query, Instant now) {
        Known known = pages.get(path);
        return known != null
                        && known.parameters().containsAll(query.parameters().keySet())
                ? known.page().answer(query, now)
                : Answer.error(Answer.BAD_REQUEST, "unknown parameter");
    }

    private static Answer ok(Fields fields) {
        return Answer.json(Answer.OK, fields);
    }

    private static Answer whole(HealthReport report) {
        HealthStatus status = report.jobs().status();
        Fields fields = new Fields()
                .with("status", status)
                .with("network", report.jobs().network())
                .with("at", report.jobs().at())
                .with("score", report.score().value())
                .with("jobs", report.jobs().jobs().size())
                .with(
                        "stale",
                        report.jobs().jobs().stream().filter(JobHealth::stale).count())
                .with("errors_24h", report.jobs().errors())
                .with("queue", HealthJson.queue(report.queue()));
        return Answer.json(status == HealthStatus.CRITICAL ? Answer.UNAVAILABLE : Answer.OK, fields);
    }

    private static Answer history(Health health, Map<String, String> parameters, Instant now) {
        Optional<Integer> hours = hours(parameters.getOrDefault("horas", String.valueOf(USUAL_HOURS)));
        if (hours.isEmpty()) {
            return Answer.error(Answer.BAD_REQUEST, "horas is 1 to " + MOST_HOURS);
        }
        Optional<String> name = Optional.ofNullable(parameters.get("circuit_name"));
        List<Fields> all = health.transitions(name, now.minus(Duration.ofHours(hours.get()))).stream()
                .map(HealthJson::of)
                .toList();
        return ok(HealthJson.list("transitions", all));
    }

    private static Optional<Integer> hours(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= MOST_HOURS);
    }

    private static Fields alerts(HealthEndpoint.Sources sources, Alerts alerts, Instant now) {
        return HealthJson.list(
                "alerts",
                alerts.states(sources.health().network(), now.minus(RECENT)).stream()
                        .map(it -> HealthJson.of(it, sources.sentences()))
                        .toList());
    }
}
